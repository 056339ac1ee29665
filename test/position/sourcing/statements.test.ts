import { describe, expect, it } from "vitest";
import { rests } from "./rests.ts";

describe("what several give out together", () => {
  it.each([
    "In a joint statement the prime ministers of Denmark and Norway welcomed the talks. They said that Ukraine's army must not be capped.",
    "In a joint statement published on Sunday, Nordic and Baltic leaders including Mette Frederiksen and Donald Tusk welcomed the talks. There must be no cap on Ukraine's army, the statement said.",
    "The foreign ministers of Poland, Spain and Italy put out a joint statement. There must be no cap on Ukraine's army, it said.",
  ])("%s", (text) => expect(rests(text)).toEqual(["europe: document | joint statement | -"]));

  it("may be no more than a statement", () =>
    expect(rests("European leaders set out their view in a statement on Sunday. The leaders rejected any cap on Ukraine's army.")).toEqual([
      "europe: document | statement | -",
    ]));
});

describe("what rests on no statement", () => {
  it.each([
    [
      "a person's own",
      "In a statement on Sunday, Macron welcomed the talks. Europe rejects any cap on Ukraine's army.",
      "europe: article_voice | - | -",
    ],
    [
      "what is told in another paragraph",
      "In a joint statement the prime ministers of Denmark and Norway welcomed the talks.\nEuropean diplomats ruled out a cap on Ukraine's army.",
      "europe: unnamed_official | - | -",
    ],
    [
      "a named person's words",
      "In a joint statement the prime ministers of Denmark and Norway welcomed the talks. Macron said that Europe rejects a cap on Ukraine's army.",
      "europe: named_official | - | Macron",
    ],
    [
      "another party's",
      "In a joint statement the prime ministers of Denmark and Norway welcomed the talks. Moscow wants a cap on Ukraine's army.",
      "russia: article_voice | - | -",
    ],
  ])("%s", (_, text, row) => expect(rests(text)).toEqual([row]));
});
