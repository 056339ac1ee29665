import process from "node:process";

export interface Log {
  info(event: string, fields: Record<string, unknown>): void;
  error(event: string, fields: Record<string, unknown>): void;
}

const longestValue = 500;

/** JSON lines on standard error: ids and figures, never secrets or whole texts. `quiet` keeps the errors alone. */
export function createLog(options: { quiet?: boolean } = {}): Log {
  const write = (level: string, event: string, fields: Record<string, unknown>) =>
    process.stderr.write(`${JSON.stringify({ at: new Date().toISOString(), level, event, ...fields }, shortened)}\n`);
  return {
    info: (event, fields) => options.quiet || write("info", event, fields),
    error: (event, fields) => write("error", event, fields),
  };
}

const shortened = (_: string, value: unknown): unknown =>
  typeof value === "string" && value.length > longestValue ? `${value.slice(0, longestValue)}…` : value;
