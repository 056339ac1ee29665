import { writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { dossierSchema } from "../../../../functions/position/dossier.ts";
import { limits } from "../../../../functions/runtime/config.ts";
import {
  checksPerLife,
  checksPerMonth,
  estimate,
  millionChecks,
  naiveMillion,
  secondsPerCheck,
  type Workload,
} from "../../../../infra/local/cost/estimate.ts";
import { readMeasured } from "../../../../infra/local/cost/measured.ts";
import { costOf, readPrices } from "../../../../infra/local/cost/prices.ts";
import { limitsOf } from "../../../../infra/local/cost/scale.ts";
import { freshTable } from "../../../store/emulator.ts";
import { redline } from "./redline.ts";

const { intervals } = dossierSchema.shape.watch.parse(undefined);
const workload: Workload = {
  articles: 10_000,
  changesPerDay: 400,
  subscribers: 100,
  hosts: 64,
  requestsPerDay: 5_000,
  followers: 0,
  intervals,
};
const [prices, measured] = [readPrices(undefined), readMeasured()];
const sum = (parts: Record<string, number>) => Object.values(parts).reduce((all, usd) => all + usd, 0);

describe("checks", () => {
  test("an article's life has as many as its intervals say: 18 + 42 + 16 + 8 + 23", () => {
    expect(checksPerLife(intervals)).toBe(107);
  });

  test("ten thousand articles that live thirty days give 107 each a month, unless more versions than that begin anew", () => {
    expect(checksPerMonth(workload)).toBe(400 * 30 * 107);
    expect(checksPerMonth({ ...workload, changesPerDay: 0 })).toBe(10_000 * 107);
  });

  test("hosts visited side by side share the wait for their turns", () => {
    const fast = { ...measured, fetch: { cpuMs: 0 }, unchangedCheck: { ...measured.unchangedCheck, cpuMs: 0 } };

    expect(secondsPerCheck({ ...workload, hosts: limits.checkLanes }, fast)).toBeCloseTo(1.3);
    expect(secondsPerCheck({ ...workload, hosts: limits.checkLanes * 10 }, fast)).toBeCloseTo(0.13);
  });

  test("a check that finds nothing writes nothing, and a million of them cost a fraction of the naive way", () => {
    expect(measured.unchangedCheck.writeUnits).toBe(0);
    expect(sum(millionChecks(workload, measured, prices))).toBeLessThan(naiveMillion(measured, prices) / 5);
  });
});

describe("prices", () => {
  test("what is free is taken off first", () => {
    expect([costOf(prices, "dynamodb.storage", 20), costOf(prices, "dynamodb.storage", 27)]).toEqual([0, 0.5]);
  });

  test("every price says when it was seen and where", () => {
    for (const { seen, source } of Object.values(prices.prices))
      expect([seen, source]).toEqual([expect.stringMatching(/^20\d\d/), expect.stringMatching(/\w\.\w/)]);
  });

  test("a file of one's own replaces what it names and leaves the rest", () => {
    const file = join(tmpdir(), `prices-${process.pid}.json`);
    writeFileSync(file, JSON.stringify({ region: "eu-central-1", prices: { "dynamodb.write": { usd: 0.7625 } } }));

    const own = readPrices(file);

    expect([own.region, own.prices["dynamodb.write"].usd, own.prices["dynamodb.write"].per, own.prices["dynamodb.read"].usd]).toEqual([
      "eu-central-1",
      0.7625,
      1e6,
      0.125,
    ]);
  });

  test("a file that is none is refused in one line", () => {
    expect(() => readPrices("package.json")).toThrow(/^package\.json is no table of prices: /);
  });
});

describe("the bill", () => {
  test("grows with what is done, line by line", () => {
    const usd = (more: Partial<Workload>) => estimate({ ...workload, ...more }, measured, prices).reduce((all, line) => all + line.usd, 0);

    expect(usd({ changesPerDay: 4_000 })).toBeGreaterThan(usd({}));
    expect(usd({ subscribers: 10_000 })).toBeGreaterThan(usd({}));
    expect(usd({ followers: 10 })).toBeGreaterThan(usd({}));
  });
});

test("the limit that is met first comes first, with what to turn", () => {
  const met = limitsOf({ ...workload, articles: 1e6, changesPerDay: 40_000 }, measured);
  const used = met.map((limit) => limit.used);

  expect(used).toEqual(used.toSorted((a, b) => b - a));
  expect(new Set(used).size).toBeGreaterThan(1);
  expect(met[0]?.turn).toBe("raise checkLanes and the concurrency of checks together");
});

describe("redline cost", () => {
  test("prints services, the million checks and the scale", async () => {
    const { code, out } = await redline(await freshTable(), ["cost", "--articles", "1000"]);

    expect(code).toBe(0);
    expect(out).toMatch(/DynamoDB[\s\S]*A million checks that find nothing[\s\S]*1,000,000 articles/);
  });

  test("refuses what is no number", async () => {
    const { code, err } = await redline(await freshTable(), ["cost", "--articles", "many"]);

    expect([code, err]).toEqual([2, expect.stringContaining("whole number")]);
  });
});

describe("redline deploy-check", () => {
  test("says what would be deployed, and what is probably not meant", async () => {
    const { code, out } = await redline(await freshTable(), ["deploy-check"]);

    expect([code, out]).toEqual([0, expect.stringContaining("? operators: nobody reads an address at example.org")]);
  });

  test("names a stage that is not there", async () => {
    const { code, err } = await redline(await freshTable(), ["deploy-check", "nowhere"]);

    expect([code, err]).toEqual([
      1,
      "redline: There is no infra/aws/stages/nowhere.json. Copy infra/aws/stages/example.json and fill it in.\n",
    ]);
  });
});
