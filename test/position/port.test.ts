import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import * as z from "zod/mini";
import { parseDossier } from "../../functions/position/dossier.ts";
import { createRulesCoder } from "../../functions/position/rulesCoder.ts";
import { goldRow, rates, score, total } from "../../functions/position/score.ts";

const folder = "fixtures/port-2031";
const dossier = parseDossier(readFileSync(join(folder, "dossier.yaml"), "utf8"), "dossier.yaml");
const coder = createRulesCoder(dossier);

it("a dossier from another world codes its articles with F1 of at least 0.85, by its own words alone", () => {
  const scores = readdirSync(join(folder, "articles")).map((name) => {
    const gold = z.array(goldRow).parse(JSON.parse(readFileSync(join(folder, "gold", `${name.split(/[._-]/)[0]}.json`), "utf8")));
    return score(gold, coder.code({ headline: "", body: readFileSync(join(folder, "articles", name), "utf8") }).positions);
  });
  expect(rates(total(scores.map((s) => s.strict))).f1).toBeGreaterThanOrEqual(0.85);
});
