import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod/mini";
import { Failure } from "../../../functions/article/failure.ts";
import { inEnglish } from "../../../functions/article/inEnglish.ts";

const price = z.strictObject({
  usd: z.number().check(z.nonnegative()),
  /** Units that this price is for. */
  per: z.number().check(z.positive()),
  unit: z.string(),
  /** Units a month that cost nothing, for ever and not for the first year only. */
  free: z.optional(z.number().check(z.nonnegative())),
  /** When it was looked up, and where. */
  seen: z.string(),
  source: z.string(),
});

const items = [
  "dynamodb.read",
  "dynamodb.write",
  "dynamodb.storage",
  "dynamodb.recovery",
  "lambda.time",
  "lambda.calls",
  "sqs.fifo",
  "sqs.standard",
  "scheduler.calls",
  "apigateway.requests",
  "ses.mails",
  "cloudwatch.logs",
  "cloudwatch.alarms",
  "cloudwatch.metrics",
  "secretsmanager.secrets",
  "transfer.out",
] as const;
export type PricedItem = (typeof items)[number];

const priceTable = z.strictObject({ region: z.string(), note: z.string(), prices: z.record(z.enum(items), price) });
export type PriceTable = z.infer<typeof priceTable>;
/** Another region's file may hold only what differs. */
const overrides = z.strictObject({
  region: z.optional(z.string()),
  note: z.optional(z.string()),
  prices: z.partialRecord(z.enum(items), z.partial(price)),
});

/**
 * The prices that are checked in, with those of a file of one's own in their place.
 * @throws Failure `prices` for a file that is not there or is no table of prices
 */
export function readPrices(file: string | undefined): PriceTable {
  const table = priceTable.parse(JSON.parse(readFileSync(join(import.meta.dirname, "prices.json"), "utf8")));
  if (file === undefined) return table;
  const own = readOverrides(file);
  const prices = { ...table.prices };
  for (const item of items) prices[item] = { ...prices[item], ...withoutUndefined(own.prices[item] ?? {}) };
  return { region: own.region ?? table.region, note: own.note ?? table.note, prices };
}

function readOverrides(file: string): z.infer<typeof overrides> {
  try {
    return overrides.parse(JSON.parse(readFileSync(file, "utf8")), inEnglish());
  } catch (error) {
    const why = error instanceof z.core.$ZodError ? z.prettifyError(error) : error instanceof Error ? error.message : String(error);
    throw new Failure("prices", `${file} is no table of prices: ${why}`, { cause: error });
  }
}

function withoutUndefined<T extends object>(object: T): { [K in keyof T]: Exclude<T[K], undefined> } | object {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined));
}

/** What so many units cost in a month, after what is free. */
export function costOf({ prices }: PriceTable, item: PricedItem, units: number): number {
  const { usd, per, free = 0 } = prices[item];
  return (Math.max(0, units - free) * usd) / per;
}
