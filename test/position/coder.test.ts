import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseDossier } from "../../functions/position/dossier.ts";
import { foldPositions } from "../../functions/position/fold.ts";
import { createRulesCoder } from "../../functions/position/rulesCoder.ts";
import { none } from "./phenomena/none.ts";
import { stance } from "./phenomena/stance.ts";
import { what } from "./phenomena/what.ts";
import { who } from "./phenomena/who.ts";

const file = "fixtures/ukraine-2025/dossier.yaml";
const coder = createRulesCoder(parseDossier(readFileSync(file, "utf8"), file));
const code = (body: string, headline = "") => coder.code({ headline, body });
const sentences = [who, what, stance, none].flatMap((part) => part.flatMap(({ cases }) => cases.map(([text]) => text)));

describe("whatever it is given", () => {
  const words = [
    "Kyiv",
    "Moscow",
    "“",
    "”",
    "'",
    "rejected",
    "the US plan",
    "recognition of Crimea",
    "until",
    "not",
    "he",
    "said",
    ",",
    ".",
    "\n",
    "- ",
    ":",
    ";",
    "which",
    "and",
    "sanctions",
    "\u200b",
    "😀",
    "would",
    "ceasefire",
    "denied",
  ];
  const news = fc.array(fc.constantFrom(...words), { maxLength: 60 }).map((parts) => parts.join(" "));

  it("never fails, and every row's evidence stands verbatim where it says", () => {
    fc.assert(
      fc.property(fc.oneof(news, fc.string({ unit: "binary", maxLength: 300 })), (body) => {
        for (const p of code(body).positions) {
          expect(body.slice(p.span.start, p.span.end)).toBe(p.evidence);
          for (const m of p.explanation.matched) {
            expect(m.span.start).toBeGreaterThanOrEqual(p.span.start);
            expect(m.span.end).toBeLessThanOrEqual(p.span.end);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it("gives the same coding twice", () => {
    fc.assert(
      fc.property(news, (body) => {
        expect(code(body)).toEqual(code(body));
      }),
      { numRuns: 100 },
    );
  });

  it("folds to the rows of its sentences", () => {
    const coding = code(sentences.slice(0, 40).join("\n"));
    expect(foldPositions(coding.sentences)).toEqual(coding.positions);
  });
});

describe("the sentences around do not matter", () => {
  const unrelated = "The weather in the capital was fine that day. Trains ran on time.";

  it.each(sentences.filter((_, i) => i % 6 === 0).map((text) => [text]))("%s", (text) => {
    const keys = (body: string): string[] =>
      code(body)
        .positions.map((p) => `${p.party} ${p.stance} ${p.provision}`)
        .sort();
    expect(keys(`${text}\n${unrelated}`)).toEqual(keys(text));
  });

  it("an unrelated sentence changes no other sentence's context", () => {
    const text = "The US plan includes the recognition of Crimea as Russian. Kyiv rejects that.";
    const contexts = (body: string): string[] =>
      code(body)
        .sentences.filter((s) => !unrelated.includes(s.text))
        .map((s) => s.context);
    expect(contexts(`${unrelated}\n${text}`)).toEqual(contexts(text));
  });
});

describe("texts of several registers without a position", () => {
  it.each(readdirSync("fixtures/port-2031/articles").map((name) => [name]))("%s says nothing on Ukraine", (name) => {
    expect(code(readFileSync(join("fixtures/port-2031/articles", name), "utf8")).positions).toEqual([]);
  });
});

describe("whose word a position rests on", () => {
  const sourcing = (text: string) => code(text).positions.map((p) => `${p.basis} ${p.speaker}`);

  it.each([
    ["Ukraine rejects limits on its army, Rustem Umerov, the country's top negotiator, told NBC News.", ["named_official Rustem Umerov"]],
    ["Ukraine rejects limits on its army, Rustem Umerov, an aide to Zelensky, said.", ["named_official Rustem Umerov"]],
    ["Ukraine rejects limits on its army, unlike Rustem Umerov, a Ukrainian official said.", ["unnamed_official null"]],
    ["Ukraine rejects limits on its army, Roy Delgado, a Ukrainian official until 2009, said.", ["article_voice null"]],
  ])("an office between commas belongs to the name before it: %s", (text, expected) => {
    expect(sourcing(text)).toEqual(expected);
  });

  it("an official who speaks in the sentence itself is not the one of the sentence before", () => {
    const text =
      "Rustem Umerov said that Kyiv wants all prisoners exchanged. The agreement on minerals would be signed within a week, an official promised.";
    expect(sourcing(text)).toEqual(["named_official Rustem Umerov", "unnamed_official null"]);
  });
});
