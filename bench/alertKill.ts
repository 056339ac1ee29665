import process from "node:process";
import { createTable, openTable } from "../functions/store/table.ts";
import { startEmulator } from "../infra/local/emulator.ts";
import { surviveKills } from "../test/alert/killRun.ts";

/**
 * The proof in full size: `node bench/alertKill.ts [changes] [subscriptions] [kills]`, by default 10,000 × 50 with 100 kills.
 * Prints one line of JSON; `missing`, `unexpected`, `duplicatesWithinOneLife`, `unverified` and `outOfOrder` must be 0.
 */
const [changes = 10_000, subscriptions = 50, kills = 100] = process.argv.slice(2).map(Number);
const emulator = await startEmulator({ endpoint: process.env.REDLINE_DYNAMODB_ENDPOINT });
const table = openTable({ endpoint: emulator.endpoint, name: "redline-alert-kill" });
await createTable(table, { stream: false });
const seen = await surviveKills(table, emulator.endpoint, { changes, subscriptions, kills });
process.stdout.write(`${JSON.stringify({ changes, subscriptions, ...seen })}\n`);
await emulator.stop();
