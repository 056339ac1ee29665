import fc from "fast-check";
import { expect, test } from "vitest";
import { Characters, wordCharacters } from "../../functions/article/characters.ts";

const odd = fc.constantFrom(..."a Z 9 é ß ' ’ - \u0307 \u00ad я 漢 カ ก 𝒜 𐐷 \ud835 \udc00 🙂 ½ ٣".split(" "), " ");
const text = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.array(odd).map((parts) => parts.join("")),
);

test("as many words are counted as there are matches", () => {
  const check = fc.property(text, (each) => {
    expect(wordCharacters.runsIn(each)).toBe(each.match(/[\p{L}\p{N}]+/gu)?.length ?? 0);
  });
  fc.assert(check);
});

test.each([/\p{L}/u, /\p{Script=Latin}/u, /[\p{Script=Han}\p{Script=Thai}]/u])(
  "as many of %s are counted as there are matches",
  (pattern) => {
    const set = new Characters(pattern);
    const check = fc.property(text, (each) => {
      expect(set.countIn(each)).toBe(each.match(new RegExp(pattern, "gu"))?.length ?? 0);
    });
    fc.assert(check);
  },
);
