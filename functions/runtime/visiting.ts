import { setTimeout as sleep } from "node:timers/promises";
import { createNetworkGuard } from "../article/networkGuard.ts";
import { createVisitor, type Visitor } from "../article/visit.ts";
import { storedHostRules } from "../store/hostRules.ts";
import type { Table } from "../store/table.ts";
import { agentToken, limits } from "./config.ts";
import { loopbackAllowed } from "./environment.ts";

/** The guest of outlets of a deployed monitor; `contact` is the page that says who we are. */
export function visitorOf(table: Table, contact: string): Visitor {
  return createVisitor({
    guard: createNetworkGuard({ allowLoopback: loopbackAllowed(process.env) }),
    agent: { token: agentToken, contact },
    hosts: storedHostRules(table),
    now: Date.now,
    sleep,
    gap: limits.hostGapMs,
    longestWait: limits.hostLongestWaitMs,
  });
}
