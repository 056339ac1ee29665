import { expect, test } from "vitest";
import { freshTable } from "../../../store/emulator.ts";
import { redline } from "./redline.ts";

test("the demo replays the nine days, prints the feed and the standings, and ends by itself", async () => {
  const { code, out, err } = await redline(await freshTable(), ["demo"]);
  expect(err).toBe("");
  expect(code).toBe(0);
  // The story's turning points, each by a kind of its own.
  for (const kind of ["first_reported", "stance_changed", "position_added", "position_removed", "hedging_changed", "attribution_changed"]) {
    expect(out).toContain(kind);
  }
  expect(out).toContain("article_removed  ");
  expect(out).toMatch(/undoes ukraine-2025\.\d+/);
  expect(out).toMatch(/^Recognition of Crimea +\+ supports \d+/m);
  expect(out).toContain("npx redline start");
});
