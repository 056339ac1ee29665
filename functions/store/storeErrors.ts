import type { CancellationReason, DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { Failure } from "../article/failure.ts";

const throttles = new Set([
  "ProvisionedThroughputExceededException",
  "ThrottlingException",
  "Throttling",
  "RequestLimitExceeded",
  "TransactionInProgressException",
  "TransactionConflictException",
  "ReplicatedWriteConflictException",
]);
const unreachable = new Set(["ECONNREFUSED", "ECONNRESET", "EPIPE", "ENOTFOUND", "EAI_AGAIN", "ETIMEDOUT", "EHOSTUNREACH", "TimeoutError"]);

/** True where a condition of a single write was not met (a transaction says so with its reasons instead, see `cancellationReasons`). */
export function isConditionFailure(error: unknown): boolean {
  return error instanceof Error && error.name === "ConditionalCheckFailedException";
}

/** Waits for a single write that has a condition. @returns false where it was not met, and nothing was written */
export async function conditionMet(write: Promise<unknown>): Promise<boolean> {
  try {
    await write;
    return true;
  } catch (error) {
    if (isConditionFailure(error)) return false;
    throw error;
  }
}

/** The reasons of a cancelled transaction, in the order of its writes; `undefined` for any other error. */
export function cancellationReasons(error: unknown): CancellationReason[] | undefined {
  if (!(error instanceof Error && error.name === "TransactionCanceledException")) return undefined;
  return "CancellationReasons" in error && Array.isArray(error.CancellationReasons) ? error.CancellationReasons : [];
}

/** True where trying again later may help: throttled, unreachable, a server's own error. */
export function isRetryable(error: unknown): boolean {
  if (error instanceof Failure) return error.retryable;
  return error instanceof Error && (throttles.has(error.name) || isOutage(error) || isServerFault(error));
}

/** Turns what the client throws for a dead, slow, throttled or failing database into a `Failure` of one line; the rest passes unchanged. */
export function explainErrors(client: DynamoDBClient, place: string): void {
  client.middlewareStack.add(
    (next, context) => async (args) => {
      try {
        return await next(args);
      } catch (error) {
        throw error instanceof Error ? explained(error, context.commandName ?? "call", place) : error;
      }
    },
    { step: "initialize", name: "explainErrors" },
  );
}

function explained(error: Error, command: string, place: string): Error {
  const call = command.replace(/Command$/, "");
  const failure = (code: string, message: string, retryable: boolean) => new Failure(code, message, { retryable, cause: error });
  if (isOutage(error)) return failure("store_unreachable", `The store at ${place} does not answer (${call}: ${codeOf(error)}).`, true);
  if (throttles.has(error.name))
    return failure("store_throttled", `The store at ${place} takes no more calls for now (${call}: ${error.name}).`, true);
  if (isFullDisk(error)) {
    return failure("store_full", `The store at ${place} cannot write (${call}): the disk is full. Free some space and start again.`, true);
  }
  if (isServerFault(error)) return failure("store_failed", `The store at ${place} failed (${call}: ${reasonOf(error)}).`, true);
  if (error.name === "ResourceNotFoundException") {
    return failure("table_missing", `There is no such table at ${place} (${call}). Deploy it, or check the table's name.`, false);
  }
  return error;
}

function isOutage(error: Error): boolean {
  return unreachable.has(error.name) || ("code" in error && typeof error.code === "string" && unreachable.has(error.code));
}

function isServerFault(error: Error): boolean {
  return "$fault" in error && error.$fault === "server";
}

function isFullDisk(error: Error): boolean {
  return /database or disk is full|disk I\/O error|No space left/i.test(error.message);
}

function reasonOf(error: Error): string {
  return `${codeOf(error)} ${error.message}`.trim().slice(0, 200);
}

function codeOf(error: Error): string {
  return "code" in error && typeof error.code === "string" ? error.code : error.name;
}
