import { afterEach, beforeEach, expect, it, vi } from "vitest";
import * as z from "zod/mini";
import { countMetrics } from "../../functions/runtime/metrics.ts";

/** CloudWatch takes such a line apart by this specification, and drops it without a word where it does not hold. */
const line = z.looseObject({
  _aws: z.strictObject({
    Timestamp: z.int().check(z.positive()),
    CloudWatchMetrics: z
      .array(
        z.strictObject({
          Namespace: z.string().check(z.minLength(1), z.maxLength(255)),
          Dimensions: z.array(z.array(z.string()).check(z.maxLength(30))).check(z.minLength(1)),
          Metrics: z.array(z.strictObject({ Name: z.string(), Unit: z.literal("Count") })).check(z.maxLength(100)),
        }),
      )
      .check(z.length(1)),
  }),
});

let written: string[];
beforeEach(() => {
  written = [];
  vi.spyOn(process.stdout, "write").mockImplementation((chunk) => {
    written.push(String(chunk));
    return true;
  });
});
afterEach(() => {
  vi.restoreAllMocks();
});

it("one line of the embedded metric format, whose dimensions and metrics all have their values beside them", () => {
  countMetrics({ Checks: 7, Changes: 2 });
  const [only, ...more] = written;
  const parsed = line.parse(JSON.parse(only ?? ""));
  const [directive] = parsed._aws.CloudWatchMetrics;
  expect([more, only?.endsWith("}\n")]).toEqual([[], true]);
  expect(directive?.Metrics.map(({ Name }) => [Name, parsed[Name]])).toEqual([
    ["Checks", 7],
    ["Changes", 2],
  ]);
  expect(directive?.Dimensions.flat().map((name) => typeof parsed[name])).toEqual(["string"]);
});

it("nothing counted is nothing written", () => {
  countMetrics({ Checks: 0 });
  expect(written).toEqual([]);
});
