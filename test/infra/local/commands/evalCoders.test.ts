import { existsSync, readdirSync, readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import * as z from "zod/mini";
import { type BedrockStandIn, type Material, startBedrock } from "../../../runtime/bedrockStandIn.ts";
import { freshTable } from "../../../store/emulator.ts";
import { redline } from "./redline.ts";

/**
 * The gold was settled from answers such as these, so that this tests the path of a model's answers; it measures no model.
 */
const shared = "../shared";
const here = existsSync(`${shared}/model-answers`);
if (!here) console.log("eval --coder: the recorded answers are not here, skipped");

const rows = z.array(z.looseObject({ evidence: z.string() }));
const recorded = here
  ? readdirSync(`${shared}/model-answers`).map((file) => rows.parse(JSON.parse(readFileSync(`${shared}/model-answers/${file}`, "utf8"))))
  : [];

/** The recorded answer for the article that is asked about, its rows given the numbers of the sentences that their evidence stands in. */
function replay({ sentences }: Material) {
  const numbered = (answer: z.infer<typeof rows>) =>
    answer.map((row) => ({ ...row, sentence: sentences.find((s) => s.text.includes(row.evidence))?.n ?? 9_999 }));
  const grounded = (answer: z.infer<typeof rows>) => numbered(answer).filter((row) => row.sentence !== 9_999).length;
  const best = recorded.toSorted((a, b) => grounded(b) - grounded(a))[0] ?? [];
  return { rows: grounded(best) === 0 ? [] : numbered(best) };
}

let bedrock: BedrockStandIn;
beforeAll(async () => {
  bedrock = await startBedrock(replay);
});
afterAll(() => bedrock.stop());

async function evaluate(mode: string): Promise<string> {
  for (const [name, value] of Object.entries({ ...bedrock.environment, REDLINE_MODEL: "recorded" })) process.env[name] = value;
  const { code, out, err } = await redline(await freshTable(), ["eval", `${shared}/gold`, `${shared}/articles`, "--coder", mode]);
  if (code !== 0) throw new Error(err);
  return out;
}

const figure = (out: string, name: string): number => Number(new RegExp(`^${name}.*?P ([\\d.]+)`, "m").exec(out)?.[1]);

test.skipIf(!here)("rules, model and both are compared on the gold; what both found is nearly always right", async () => {
  const outs = { rules: await evaluate("rules"), model: await evaluate("model"), both: await evaluate("both") };
  for (const [mode, out] of Object.entries(outs))
    console.log(mode, /^all, strict.*$/m.exec(out)?.[0], /^agreed, strict.*$/m.exec(out)?.[0] ?? "");
  expect(figure(outs.both, "agreed, strict")).toBeGreaterThanOrEqual(0.97);
  expect(bedrock.asked.length).toBeGreaterThan(0);
});

test("a model that is not named is used wrongly", async () => {
  const before = process.env.REDLINE_MODEL;
  delete process.env.REDLINE_MODEL;
  const { code, err } = await redline(await freshTable(), [
    "eval",
    "fixtures/port-2031/gold",
    "fixtures/port-2031/articles",
    "--coder",
    "model",
  ]);
  if (before !== undefined) process.env.REDLINE_MODEL = before;
  expect(code).toBe(2);
  expect(err).toBe("redline: --coder model wants a model: name one in REDLINE_MODEL.\n");
});
