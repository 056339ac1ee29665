import { expect, test } from "vitest";
import { textFromOutside } from "../../functions/api/outsideText.ts";

test.each([
  ["plain text, “quoted” – with dashes", "plain text, “quoted” – with dashes"],
  ["two\nlines", "two\nlines"],
  ["a\ttab", "a tab"],
  ["nul\u0000 bell\u0007 escape\u001b[31m", "nul bell escape[31m"],
  ["half \ud800 a character", "half \ufffd a character"],
  ["\u202eturned\u202c \u2066round\u2069", "turned round"],
  ["no character\ufffe at all\uffff", "no character at all"],
  ["whole 👩‍🚀 characters", "whole 👩‍🚀 characters"],
])("%j is shown as %j", (text, shown) => {
  expect(textFromOutside(text)).toBe(shown);
});
