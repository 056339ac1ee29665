import { globSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { compileKnowledge } from "../../../functions/position/cues/knowledge.ts";
import { parseDossier } from "../../../functions/position/dossier.ts";
import { createRulesCoder } from "../../../functions/position/rulesCoder.ts";
import { createSentenceReader } from "../../../functions/position/sentence/sentenceReader.ts";
import { heapGrowth } from "../../heapGrowth.ts";

const file = "fixtures/port-2031/dossier.yaml";
const dossier = parseDossier(readFileSync(file, "utf8"), file);
const knowledge = compileKnowledge(dossier);
const sentence = (text: string, start = 0) => ({ text, start, end: start + text.length, paragraph: 0 });

describe("a sentence that was read before", () => {
  it("is not taken apart again", () => {
    const read = createSentenceReader(knowledge, 8);
    const first = read(sentence("The union wants more."));
    expect(read(sentence("The union wants more.", 40)).reading.words).toBe(first.reading.words);
  });

  it("stands where it stands now", () => {
    const read = createSentenceReader(knowledge, 8);
    read(sentence("The union wants more."));
    expect(read(sentence("The union wants more.", 40)).reading.start).toBe(40);
  });

  it("is forgotten once many others were read", () => {
    const read = createSentenceReader(knowledge, 8);
    const first = read(sentence("The union wants more."));
    for (let i = 0; i < 8; i++) read(sentence(`Number ${i}.`));
    expect(read(sentence("The union wants more.")).reading.words).not.toBe(first.reading.words);
  });

  it("stays while it is asked for", () => {
    const read = createSentenceReader(knowledge, 8);
    const first = read(sentence("The union wants more."));
    for (let i = 0; i < 20; i++) {
      read(sentence(`Number ${i}.`));
      read(sentence("The union wants more."));
    }
    expect(read(sentence("The union wants more.")).reading.words).toBe(first.reading.words);
  });

  it("is not kept where it is as long as a page", () => {
    const read = createSentenceReader(knowledge, 8);
    const long = `The union ${"really ".repeat(200)}wants more.`;
    const first = read(sentence(long));
    expect(read(sentence(long)).reading.words).not.toBe(first.reading.words);
  });
});

describe("what is remembered", () => {
  it("holds a sentence, not the article that it stood in", async () => {
    const read = createSentenceReader(knowledge, 128);
    const cut = (n: number): string => `Number ${n} of the union's dockworkers wants more.${" ".repeat(1_000_000)}`.slice(0, 40);
    const held = await heapGrowth(() => {
      for (let n = 10; n < 50; n++) read(sentence(cut(n)));
      // Asked for again where it is nearly forgotten.
      for (let n = 50; n < 90; n++) read(sentence(`Number ${n}.`));
      for (let n = 10; n < 50; n++) read(sentence(cut(n)));
    });
    expect(held).toBeLessThan(10);
  });

  it("of a word is the word, not the text that it was first met in", async () => {
    const { lexicon } = knowledge.matcher;
    const held = await heapGrowth(() => {
      for (let n = 10; n < 50; n++) {
        lexicon.take(`counterproposals${n} ${" ".repeat(1_000_000)}`);
        lexicon.at(0, 18);
      }
    });
    expect(lexicon.get("counterproposals49").text).toBe("counterproposals49");
    expect(held).toBeLessThan(10);
  });

  it("of words that no cue knows is shared", () => {
    const { lexicon } = knowledge.matcher;
    const [one, other] = [lexicon.get("zorp"), lexicon.get("blick")];
    expect([other.symbols, other.cues]).toEqual([one.symbols, one.cues]);
    expect(other.symbols).toBe(one.symbols);
    expect(lexicon.get("wants").symbols).not.toBe(one.symbols);
  });
});

describe("an article whose sentences were read for another one", () => {
  it("is coded as if nothing were remembered", () => {
    const texts = globSync("fixtures/port-2031/articles/*.txt").map((path) => readFileSync(path, "utf8"));
    const [fresh, used] = [createRulesCoder(dossier, 0), createRulesCoder(dossier)];
    for (const body of texts) used.code({ headline: "", body: `A first line.\n${body}` });
    for (const body of texts) expect(used.code({ headline: "", body })).toEqual(fresh.code({ headline: "", body }));
  });

  it("is coded by who is in it now", () => {
    const [fresh, used] = [createRulesCoder(dossier, 0), createRulesCoder(dossier)];
    const parties = ["Helena Brandt", "Maeve Tolland", "Helena Brandt"].map((name) => {
      const article = { headline: "", body: `${name} was blunt. She would never accept a pay freeze, she said.` };
      const coded = used.code(article);
      expect(coded).toEqual(fresh.code(article));
      return coded.positions.map((p) => p.party);
    });
    expect(parties).toEqual([["operator"], ["union"], ["operator"]]);
  });

  it("is coded as if nothing were remembered wherever its lines stand", () => {
    const lines = globSync("fixtures/port-2031/articles/*.txt").flatMap((path) => readFileSync(path, "utf8").split("\n"));
    const [fresh, used] = [createRulesCoder(dossier, 0), createRulesCoder(dossier)];
    for (const step of [1, 7, 11, 13]) {
      const body = lines.map((_, i) => lines[(i * step) % lines.length]).join("\n");
      expect(used.code({ headline: "", body })).toEqual(fresh.code({ headline: "", body }));
    }
  });
});
