import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parseDossier } from "../../functions/position/dossier.ts";
import { createRulesCoder } from "../../functions/position/rulesCoder.ts";
import { pack } from "../../functions/store/pack.ts";
import { packContent, type SnapshotContent, unpackContent } from "../../functions/store/snapshotContent.ts";

const file = "fixtures/ukraine-2025/dossier.yaml";
const coder = createRulesCoder(parseDossier(readFileSync(file, "utf8"), file));
const headline = "Ukraine rejects recognition of Crimea";
const body = `Ukraine will never recognise Crimea as Russian, President Volodymyr Zelensky said on Friday.
“There is nothing to talk about,” he said. 🇺🇦 Russia demands that Kyiv give up its bid to join NATO, the Kremlin said.
It rained. It rained.`;
const content: SnapshotContent = {
  body,
  coding: coder.code({ headline, body }),
  heldBack: [{ reason: "typography", part: "body", before: "'no'", after: "’no’", sentences: 1 }],
};
const { coding } = content;
const [first, ...others] = coding.sentences;
const row = coding.positions[0];
if (first === undefined || row === undefined) throw new Error("Nothing was coded.");

test("what is coded of a text is unpacked as it was packed, in headline and body", () => {
  expect(new Set(coding.sentences.map(({ part }) => part))).toEqual(new Set(["headline", "body"]));

  expect(unpackContent(headline, packContent(headline, content))).toEqual(content);
});

test.each([
  ["a sentence that does not stand at its place", { ...coding, sentences: [{ ...first, text: "Something else." }, ...others] }],
  ["a row that is no sentence's position", { ...coding, positions: [{ ...row, disputed: true }, ...coding.positions.slice(1)] }],
  ["notes, and no sentences", { ...coding, sentences: [], notes: ["coded by rules alone"] }],
])("%s is kept all the same", (_, odd) => {
  expect(unpackContent(headline, packContent(headline, { ...content, coding: odd }))).toEqual({ ...content, coding: odd });
});

test("a content that was packed in full, as before schema 2, is read as it is", () => {
  expect(unpackContent(headline, pack(content))).toEqual(content);
});

test("it is smaller than the content in full", () => {
  expect(packContent(headline, content).length).toBeLessThan(pack(content).length);
});
