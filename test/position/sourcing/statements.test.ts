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

describe("what somebody wants, in what sources tell", () => {
  it.each([
    "Putin made clear that Ukraine must leave Donetsk, three of the people said. But he would be ready to freeze the front line in Kherson.",
    "Putin told Trump that Ukraine must leave Donetsk, according to four people with knowledge of the talks. He would freeze the front line in Kherson.",
  ])("%s", (text) => expect(rests(text)).toEqual(["russia: unnamed_official | - | Putin"]));

  it("ends where he speaks himself", () =>
    expect(
      rests(
        "Putin told Trump that Ukraine must leave Donetsk, according to four people with knowledge of the talks. Putin said that he would freeze the front line in Kherson.",
      ),
    ).toEqual(["russia: unnamed_official | - | Putin", "russia: named_official | - | Putin"]));
});

describe("an office between commas", () => {
  it("is that of whoever stands before it", () =>
    expect(rests("Peskov, spokesman for the Kremlin, on Monday ruled out a ceasefire.")).toEqual(["russia: named_official | - | Peskov"]));

  it("is another's in a list", () =>
    expect(rests("Peskov, the Kremlin spokesman, Lavrov and Medinsky rejected a ceasefire.")).toEqual([
      "russia: named_official | - | Lavrov",
    ]));
});
