import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { ArticleText } from "../../functions/article/article.ts";
import type { Coder } from "../../functions/position/coder.ts";
import { parseDossier } from "../../functions/position/dossier.ts";
import { foldPositions } from "../../functions/position/fold.ts";
import { groundAnswer } from "../../functions/position/model/answer.ts";
import { createBothCoder, createModelCoder } from "../../functions/position/model/modelCoder.ts";
import { answerKey, numberedSentences } from "../../functions/position/model/question.ts";
import { createRulesCoder } from "../../functions/position/rulesCoder.ts";

const dossier = parseDossier(readFileSync("fixtures/ukraine-2025/dossier.yaml", "utf8"), "dossier.yaml");
const rules = createRulesCoder(dossier);
const text: ArticleText = {
  headline: "Kyiv rules out recognition of Crimea",
  body: "Ukraine will not recognise Crimea as Russian, Volodymyr Zelensky said on Friday.\nThe US plan includes a permanent ceasefire, according to Reuters. It would also lift sanctions on Russia.",
};

/** A model that agrees with the rules on the first sentence of the body and reads the second otherwise. */
function modelCoder(): Coder {
  const row = { basis: "named_official", source: null, speaker: null, quoted: false, hedged: false };
  const rows = [
    {
      ...row,
      sentence: 2,
      party: "ukraine",
      provision: "territory.crimea_recognition",
      stance: "opposes",
      evidence: "Ukraine will not recognise Crimea as Russian",
    },
    {
      ...row,
      sentence: 3,
      party: "us",
      provision: "ceasefire.immediate",
      stance: "open",
      evidence: "The US plan includes a permanent ceasefire",
    },
  ];
  const sentences = numberedSentences(text);
  const { positions } = groundAnswer({ rows }, dossier, sentences);
  const answers = new Map(sentences.map((s) => [answerKey(s, rules.codebook, "m"), positions.get(s.n) ?? []]));
  return createModelCoder({ model: "m", codebook: rules.codebook }, answers);
}

/** What every coder keeps to, whoever codes. */
describe.each([
  ["rules", rules],
  ["model", modelCoder()],
  ["both", createBothCoder(rules, modelCoder())],
])("the coder %s", (_, coder) => {
  const coding = coder.code(text);

  test("finds something to hold it to", () => {
    expect(coding.positions.length).toBeGreaterThan(1);
  });

  test("codes the same text the same way twice", () => {
    expect(coder.code(text)).toEqual(coding);
  });

  test("names itself and its codebook on the coding", () => {
    expect([coding.coder, coding.codebook]).toEqual([coder.version, coder.codebook]);
  });

  test("takes every evidence to the letter from where its span says", () => {
    for (const { part, span, evidence } of coding.positions) expect(text[part].slice(span.start, span.end)).toBe(evidence);
  });

  test("knows no party and no provision but those of the dossier", () => {
    for (const { party, provision } of coding.positions) {
      expect(dossier.parties.map((p) => p.id)).toContain(party);
      expect(dossier.provisions.map((p) => p.id)).toContain(provision);
    }
  });

  test("covers the text sentence by sentence, and its rows are the fold of theirs", () => {
    for (const sentence of coding.sentences) expect(text[sentence.part].slice(sentence.span.start, sentence.span.end)).toBe(sentence.text);
    expect(coding.positions).toEqual(foldPositions(coding.sentences));
  });

  test("gives an equal sentence in an equal context equal positions, wherever it moves", () => {
    const moved = coder.code({ ...text, body: `\n${text.body}` });
    const said = ({ sentences }: typeof coding) =>
      sentences.map((s) => [s.text, s.context, s.positions.map((p) => [p.party, p.provision, p.stance, p.evidence])]);
    expect(said(moved)).toEqual(said(coding));
  });

  test("takes an empty article for one without positions", () => {
    expect(coder.code({ headline: "", body: "" }).positions).toEqual([]);
  });
});

test("what both found is agreed, what one found carries its name, and a stance that differs is disputed", () => {
  const rows = createBothCoder(rules, modelCoder()).code(text).positions;
  const on = (provision: string) => rows.filter((p) => p.provision === provision).map((p) => [p.stance, p.coders, p.disputed ?? false]);
  expect(on("territory.crimea_recognition")).toEqual([["opposes", ["rules", "model"], false]]);
  expect(on("ceasefire.immediate")).toEqual([
    ["open", ["model"], true],
    ["supports", ["rules"], true],
  ]);
});
