import { Failure } from "../article/failure.ts";
import { jitteredPause } from "./pause.ts";
import type { Table } from "./table.ts";

/** DynamoDB takes twenty-five items in one request. */
export const mostInBatch = 25;
const attempts = 10;

/**
 * Writes a batch, and again whatever of it was not taken, which `write` returns. Throws `Failure` `store_throttled` (retryable) where some is
 * never taken.
 */
export async function writeUntilTaken<Request>(
  { name }: Table,
  batch: readonly Request[],
  write: (left: Request[]) => Promise<Request[] | undefined>,
): Promise<void> {
  let left = [...batch];
  for (let attempt = 1; left.length > 0; attempt++) {
    if (attempt > attempts) throw new Failure("store_throttled", `The store ${name} takes no more writes for now.`, { retryable: true });
    if (attempt > 1) await jitteredPause(attempt);
    left = (await write(left)) ?? [];
  }
}
