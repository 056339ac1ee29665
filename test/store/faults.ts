import { setTimeout as sleep } from "node:timers/promises";
import { paginateScan } from "@aws-sdk/lib-dynamodb";
import { Failure } from "../../functions/article/failure.ts";
import type { StoredItem } from "../../functions/store/query.ts";
import type { Table } from "../../functions/store/table.ts";

/**
 * `before`: the call never reaches the store; `after`: it is done, and its answer is lost; `slow`: it takes its time, and passes;
 * `throttled`: the store takes no more calls for now.
 */
export type Fault = { call: number; when: "before" | "after" | "slow" | "throttled" };

const slowness = 120;

/**
 * Makes one call of this table fail, counted from 1 from now on, as if the connection broke for good.
 * Returns how many calls there have been since.
 */
export function failCall(table: Table, fault: Fault): () => number {
  let calls = 0;
  table.client.middlewareStack.remove("fault");
  table.client.middlewareStack.add(
    (next) => async (args) => {
      const broken = ++calls === fault.call;
      if (broken && fault.when === "before") throw connectionBroke("call");
      if (broken && fault.when === "throttled") throw new Failure("store_throttled", "the store takes no more calls", { retryable: true });
      if (broken && fault.when === "slow") await sleep(slowness);
      const answer = await next(args);
      if (broken && fault.when === "after") throw connectionBroke("answer");
      return answer;
    },
    { step: "initialize", name: "fault" },
  );
  return () => calls;
}

const connectionBroke = (before: string) =>
  new Failure("store_unreachable", `the connection broke before the ${before}`, { retryable: true });

/** Counts the calls without failing any. */
export const countCalls = (table: Table) => failCall(table, { call: 0, when: "before" });

/** Everything in the table, in the order of the keys. */
export async function dump(table: Table): Promise<StoredItem[]> {
  const items: StoredItem[] = [];
  for await (const page of paginateScan({ client: table.client }, { TableName: table.name, ConsistentRead: true })) {
    items.push(...(page.Items ?? []));
  }
  return items.sort((a, b) => (`${a.pk} ${a.sk}` < `${b.pk} ${b.sk}` ? -1 : 1));
}
