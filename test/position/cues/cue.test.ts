import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compileCues } from "../../../functions/position/cues/matcher.ts";
import { tokenise } from "../../../functions/position/cues/tokens.ts";

const group = (name: string): readonly string[] | undefined => (name === "pay" ? ["wage", "salary", "basic pay"] : undefined);

function found(cue: string, text: string): string[] {
  const matcher = compileCues([{ cue, meaning: cue }], group);
  const words = tokenise(text, matcher.lexicon);
  return matcher.find(words).map((m) => text.slice(words[m.from]?.start, words[m.to - 1]?.end));
}

describe("what a cue finds", () => {
  it.each<[string, string, string[]]>([
    ["strike", "They went on striking; strikes go on.", ["striking", "strikes"]],
    ["freeze", "The front was frozen.", ["frozen"]],
    ["recognise", "They recognized it.", ["recognized"]],
    ["labour", "A labor dispute.", ["labor"]],
    ["US", "It helps us and the US.", ["US"]],
    ["=striking", "They strike, striking.", ["striking"]],
    ["automat*", "automation of automatic cranes", ["automation", "automatic"]],
    ["~Umerov", "Umierov met Umerow, who met Unerov.", ["Umierov", "Umerow"]],
    ["~Zelensky", "Zelenskyy, Zelenskij and Zelensky's office; a zelenski", ["Zelenskyy", "Zelenskij", "Zelensky's"]],
    ["wage rise", "a wage rise and wages that rise", ["wage rise"]],
    ["raise wage", "raise the wages", ["raise the wages"]],
    ["wage .. rise", "wages would certainly have to rise", ["wages would certainly have to rise"]],
    ["wage ..1 rise", "wages would certainly rise", []],
    ["wage .. rise", "wages, they said, rise", []],
    ["wage ..4 rise", "wages, they said, rise", ["wages, they said, rise"]],
    ["wage & rise", "a rise in wages", ["rise in wages"]],
    ["wage & rise", "wages rise", ["wages rise"]],
    ["(rise|go up) .. wage", "go up with wages", ["go up with wages"]],
    ["[large] rise", "a large rise, a rise", ["large rise", "rise", "rise"]],
    ["@pay rise", "a basic pay rise, a salary rise", ["basic pay rise", "salary rise"]],
    ["all for all", "an “all-for-all” exchange", ["all-for-all"]],
    ["will not", "wages won't rise", ["won't"]],
    ["won't", "wages won't rise, they will not rise", ["won't", "will not"]],
    ["cannot ..2 rise", "wages cannot rise, they can't rise and can not rise", ["cannot rise", "can't rise", "can not rise"]],
    ["(=we're|I'm) out", "we are out, I'm out", ["we are out", "I'm out"]],
    ["rise .. ((wage|salary) claim|bonus)", "a rise to meet the wage claim", ["rise to meet the wage claim"]],
    ["wage .. rise", "wages fell but prices rise", []],
    ["wage .. rise", "wages fell; prices rise", []],
  ])("%s in “%s”", (cue, text, expected) => {
    expect(found(cue, text)).toEqual(expected);
  });

  it("takes time in proportion to the text, whatever the cue", () => {
    const hard = "(a|a a|a a a) ..9 (a|a a) ..9 (a|a a) ..9 (a|a a) ..9 b";
    const cost = (n: number): number => {
      const matcher = compileCues([{ cue: hard, meaning: 1 }], group);
      const text = `${"a ".repeat(n)}b`;
      const words = tokenise(text, matcher.lexicon);
      const start = process.cpuUsage().user;
      matcher.find(words);
      return process.cpuUsage().user - start;
    };
    cost(300);
    expect(cost(3000)).toBeLessThan(40 * Math.max(cost(300), 2000));
  });

  it("no text makes it fail", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
        expect(() => found("wage .. (rise|go up)", text)).not.toThrow();
      }),
    );
  });
});
