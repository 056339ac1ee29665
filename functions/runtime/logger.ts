import { Logger } from "@aws-lambda-powertools/logger";
import type { FunctionName } from "./config.ts";
import { service } from "./config.ts";

/** JSON log lines: an event and its fields, which are ids and figures, never secrets, addresses or whole texts. */
export interface Log {
  info(event: string, fields: Record<string, unknown>): void;
  error(event: string, fields: Record<string, unknown>): void;
}

/** Longest value of one field: what comes from outside cannot fill the log. */
const longestValue = 500;

/** The log of one function. Text that came from outside is cut, and JSON escapes its control characters. */
export function createLog(name: FunctionName): Log {
  const logger = new Logger({ serviceName: service, persistentKeys: { function: name } });
  return {
    info: (event, fields) => logger.info(event, cut(fields)),
    error: (event, fields) => logger.error(event, cut(fields)),
  };
}

/** What a log line says of an error: its code where it has one, its message, whether a retry may help. */
export function errorFields(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { error: String(error) };
  const { message, name, stack } = error;
  const code = "code" in error ? error.code : name;
  const retryable = "retryable" in error ? error.retryable : undefined;
  return { error: message, code, ...(retryable === undefined ? {} : { retryable }), stack };
}

function cut(fields: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).map(([key, value]) => [
      key,
      typeof value === "string" && value.length > longestValue ? `${value.slice(0, longestValue)}…` : value,
    ]),
  );
}
