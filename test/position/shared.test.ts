import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { describe, expect, it } from "vitest";
import * as z from "zod/mini";
import { parseDossier } from "../../functions/position/dossier.ts";
import { createRulesCoder } from "../../functions/position/rulesCoder.ts";
import { goldRow, rates, score, total } from "../../functions/position/score.ts";

const shared = "../shared";
const present = existsSync(join(shared, "gold"));
if (!present) process.stdout.write("skipped: the shared articles (../shared) are not here\n");

const file = "fixtures/ukraine-2025/dossier.yaml";
const coder = createRulesCoder(parseDossier(readFileSync(file, "utf8"), file));
const measured = present
  ? readdirSync(join(shared, "articles")).map((name) => {
      const id = name.split(/[._-]/)[0] ?? "";
      const body = readFileSync(join(shared, "articles", name), "utf8");
      const gold = z.array(goldRow).parse(JSON.parse(readFileSync(join(shared, "gold", `${id}.json`), "utf8")));
      const { positions } = coder.code({ headline: "", body });
      return { id, body, positions, score: score(gold, positions) };
    })
  : [];
const f1 = (ids: (id: string) => boolean): number => rates(total(measured.filter((m) => ids(m.id)).map((m) => m.score.strict))).f1;

describe.skipIf(!present)("the shared articles", () => {
  it("five real ones: strict F1 of at least 0.95", () => {
    expect(f1((id) => id.startsWith("00"))).toBeGreaterThanOrEqual(0.95);
  });

  it("those without a position: no row", () => {
    expect(measured.filter((m) => ["d25", "d26", "d27"].includes(m.id)).flatMap((m) => m.positions)).toEqual([]);
  });

  it("every row's evidence stands verbatim in its article", () => {
    for (const { body, positions } of measured) for (const p of positions) expect(body.slice(p.span.start, p.span.end)).toBe(p.evidence);
  });
});
