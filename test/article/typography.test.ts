import { describe, expect, test } from "vitest";
import { contentFingerprint } from "../../functions/article/fingerprint.ts";
import { plainTypography } from "../../functions/article/typography.ts";

describe("plain typography", () => {
  test.each([
    ["“It’s ours”", `"It's ours"`],
    ["«Nein», ‹so›", `"Nein", 'so'`],
    ["talks — at last – go on", "talks - at last - go on"],
    ["talks—at last", "talks - at last"],
    ["10–20 points", "10-20 points"],
    ["wait … or . . . go", "wait... or... go"],
    ["a\u00a0b\u2009c\td", "a b c d"],
    ["de\u00admo\u200bcra\ufeffcy", "democracy"],
    ["• first", "* first"],
    ["ﬁnal ½", "final 1⁄2"],
    ["line one\nline two", "line one\nline two"],
    ["“one”\ntwo — three\nfour", '"one"\ntwo - three\nfour'],
    ["he waited \n… and left", "he waited... and left"],
  ])("%s", (typed, plain) => {
    expect(plainTypography(typed)).toBe(plain);
  });

  test("is plain already the second time", () => {
    const once = plainTypography("“Well…” — he said—‘no’ -- ''never''. . .");
    expect(plainTypography(once)).toBe(once);
  });
});

describe("fingerprint", () => {
  const print = (body: string, headline = "Talks") => contentFingerprint({ headline, body });

  test("is blind to quotes, dashes, spaces and line ends", () => {
    expect(print("“No,” he said — twice.\n\nThen he left.")).toBe(print('"No," he said - twice. Then   he left.'));
  });

  test.each([
    ["a number", "20 points", "28 points"],
    ["a letter", "will recognise", "will recognize"],
    ["a hyphen within a word", "re-sign", "resign"],
    ["letter case", "the May talks", "the may talks"],
  ])("sees %s", (_, one, other) => {
    expect(print(one)).not.toBe(print(other));
  });

  test("sees text that moves from the body to the headline", () => {
    expect(contentFingerprint({ headline: "Talks go", body: "on" })).not.toBe(contentFingerprint({ headline: "Talks", body: "go on" }));
  });
});
