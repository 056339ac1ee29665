import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { functionNames } from "../../functions/runtime/config.ts";
import { type Bundles, bundleFunctions } from "../../infra/aws/bundle.ts";

const folder = mkdtempSync(join(tmpdir(), "redline-bundles-"));
let bundles: Bundles;

beforeAll(async () => {
  bundles = await bundleFunctions(folder, ["fixtures/ukraine-2025/dossier.yaml"]);
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Bytes of code that a function loads when it starts. */
const most = {
  poll: 300_000,
  ingest: 315_000,
  assess: 285_000,
  alert: 310_000,
  deliver: 305_000,
  digest: 295_000,
  api: 385_000,
} satisfies Record<(typeof functionNames)[number], number>;

const neededSeldom = [
  "node_modules/undici/",
  "node_modules/linkedom/",
  "node_modules/@mozilla/readability/",
  "node_modules/tldts/",
  "node_modules/htmlparser2/",
  "node_modules/feedsmith/",
  "node_modules/nodemailer/",
  "node_modules/zod/v4/classic/",
  "node_modules/zod/v4/core/to-json-schema.js",
  "functions/position/rulesCoder.ts",
];

/** Chunks that code loads before it runs. */
const importedBy = (code: string): string[] =>
  [...code.matchAll(/\bimport\s*(?:\{[^}]*\}from)?"(\.[^"]+)"/g)].map(([, file]) => file ?? "");

describe.each(functionNames)("the bundle of %s", (name) => {
  it("loads no more at the start than it may", () => {
    expect(bundles[name].bytes).toBeLessThanOrEqual(most[name]);
  });

  it("leaves what most runs do without for later: calling out, reading pages and feeds, coding", () => {
    expect(bundles[name].startsWith.filter((source) => neededSeldom.some((part) => source.includes(part)))).toEqual([]);
  });

  it("starts from one file: each further one costs a function as much as 8 kB of code", () => {
    const index = readFileSync(join(bundles[name].directory, "index.mjs"), "utf8");
    const [first, ...more] = importedBy(index);

    expect(more).toEqual([]);
    expect(importedBy(readFileSync(join(bundles[name].directory, first ?? ""), "utf8"))).toEqual([]);
  });

  it("has its dossiers beside it, checked and as JSON", () => {
    const dossiers = readdirSync(join(bundles[name].directory, "dossiers"));

    expect(dossiers).toEqual(["ukraine-2025.json"]);
    expect(JSON.parse(readFileSync(join(bundles[name].directory, "dossiers", "ukraine-2025.json"), "utf8")).id).toBe("ukraine-2025");
  });

  it("has a source map, and no text of the sources in it", () => {
    const [start = ""] = importedBy(readFileSync(join(bundles[name].directory, "index.mjs"), "utf8"));
    const map = JSON.parse(readFileSync(join(bundles[name].directory, `${start}.map`), "utf8"));

    expect([map.sources.length > 10, map.sourcesContent]).toEqual([true, undefined]);
  });

  it("names no path of the machine that built it, so that every machine builds the same", () => {
    const code = readdirSync(bundles[name].directory, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".mjs"));
    const naming = code.filter((file) => readFileSync(join(bundles[name].directory, file), "utf8").includes(process.cwd()));

    expect(naming).toEqual([]);
  });
});

it("a dossier with a mistake stops the bundling, with the line", async () => {
  await expect(bundleFunctions(folder, ["package.json"])).rejects.toThrow(/^package\.json:\d+:\d+ /);
});
