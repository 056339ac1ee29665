import { expect, test } from "vitest";
import { freshTable, startEmulator } from "../store/emulator.ts";
import { surviveKills } from "./killRun.ts";

test("a process that is killed over and over loses nothing, mixes nothing up and repeats only what the kill caught in the air", async () => {
  const { endpoint } = await startEmulator();
  const seen = await surviveKills(await freshTable(), endpoint, { changes: 200, subscriptions: 6, kills: 5 });
  expect(seen).toMatchObject({ missing: 0, unexpected: 0, duplicatesWithinOneLife: 0, unverified: 0, outOfOrder: 0, kills: 5 });
  expect(seen.expected).toBeGreaterThan(200);
}, 120_000);
