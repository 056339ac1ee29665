import { createHash } from "node:crypto";
import * as z from "zod/mini";
import { articleId } from "../article/canonicalUrl.ts";
import type { CheckTarget } from "../watch/checkArticle.ts";
import type { CheckedMany } from "../watch/checkMany.ts";
import { limits } from "./config.ts";
import type { Message } from "./queue.ts";

/** What `poll` asks of `ingest`: articles of one dossier, all of one lane. */
export const checksMessage = z.object({
  dossier: z.string(),
  targets: z.array(z.object({ url: z.string(), source: z.nullable(z.string()) })).check(z.minLength(1)),
});

/**
 * Puts what is due into messages. A host has its lane, and a lane is worked off one message at a time, so that no two functions
 * ever talk to one host at once.
 * @param round tells two looks apart: the same message of the same round is taken once, however often it is sent
 */
export function checkMessages(dossier: string, targets: readonly CheckTarget[], round: string): Message[] {
  const lanes = Map.groupBy(targets, ({ url }) => laneOf(url));
  return [...lanes].flatMap(([lane, ofLane]) =>
    chunks(alternating(ofLane), limits.articlesPerMessage).map((part) => message(dossier, part, `lane-${lane}`, round)),
  );
}

/**
 * What is left of a message when its time is up goes on in its lane. A check that failed among others is tried again in a group of
 * its own, where it holds nobody up, and ends with the dead letters if it always fails.
 */
export function remainingMessages(dossier: string, { failed, left }: Pick<CheckedMany, "failed" | "left">, round: string): Message[] {
  const alone = failed.map(({ target }) => message(dossier, [target], `alone-${articleId(target.url)}`, round));
  return [...alone, ...checkMessages(dossier, left, round)];
}

function message(dossier: string, targets: readonly CheckTarget[], group: string, round: string): Message {
  const body = JSON.stringify({ dossier, targets: [...targets] } satisfies z.infer<typeof checksMessage>);
  return { body, group, once: createHash("sha256").update(`${round} ${body}`).digest("hex") };
}

function laneOf(url: string): number {
  return createHash("sha256").update(hostOf(url)).digest().readUInt32BE(0) % limits.checkLanes;
}

/** Host by host in turn, so that those who work through the list side by side do not all wait for one host. */
function alternating(targets: readonly CheckTarget[]): CheckTarget[] {
  const hosts = [...Map.groupBy(targets, ({ url }) => hostOf(url)).values()];
  const rounds = Math.max(0, ...hosts.map((ofHost) => ofHost.length));
  return Array.from({ length: rounds }, (_, i) => hosts.flatMap((ofHost) => ofHost[i] ?? [])).flat();
}

const hostOf = (url: string): string => URL.parse(url)?.host ?? url;

function chunks<T>(all: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, i) => all.slice(i * size, (i + 1) * size));
}
