import { describe, expect, it } from "vitest";
import { rests } from "./rests.ts";

describe("an outlet that no dossier has to name", () => {
  it.each([
    ["There has to be a truce, Macron told Ouest-France.", "europe: named_official | Ouest-France | Macron"],
    ["There has to be a truce, Macron confided to Le Soir.", "europe: named_official | Le Soir | Macron"],
    ["European troops in Ukraine are unacceptable, Lavrov said on Rossiya 24.", "russia: named_official | Rossiya 24 | Lavrov"],
    ["Germany will not send troops to Ukraine, Handelsblatt reports.", "europe: media_report | Handelsblatt | -"],
  ])("%s", (text, row) => expect(rests(text)).toEqual([row]));

  it("is no minister of foreign affairs", () =>
    expect(rests("The minister of Foreign Affairs of Estonia, Margus Tsahkna, wants new sanctions on Russia.")).toEqual([
      "europe: named_official | - | Margus Tsahkna",
    ]));
});

describe("through whom somebody speaks, whatever the verb", () => {
  it.each([
    ["There has to be a truce, Macron assured Bloomberg.", "Bloomberg"],
    ["There has to be a truce, Macron warned readers of Le Monde.", "Le Monde"],
    ["There has to be a truce, Macron argued in the pages of Le Monde.", "Le Monde"],
    ["There has to be a truce, Macron repeated during a CNN town hall.", "CNN"],
    ["Writing in Le Monde, Macron calls for a truce.", "Le Monde"],
    ["Interviewed by Le Monde, Macron called for a truce.", "Le Monde"],
    ["Speaking to Le Monde, Macron demanded a truce.", "Le Monde"],
  ])("%s", (text, outlet) => expect(rests(text)).toEqual([`europe: named_official | ${outlet} | Macron`]));

  it("is not an outlet that is only spoken of", () =>
    expect(rests("Asked about Bloomberg and its story, Macron called for a truce.")).toEqual(["europe: named_official | - | Macron"]));
});

describe("a post of a government's house", () => {
  it.each([
    [
      "The Russian Foreign Ministry said on Telegram that European troops in Ukraine are unacceptable.",
      "russia: named_official | Telegram | -",
    ],
    ["On its Facebook page, Ukraine's defence ministry ruled out a truce.", "ukraine: named_official | Facebook | -"],
    ["Ukrainian officials wrote on Telegram that Kyiv rules out a truce.", "ukraine: unnamed_official | Telegram | -"],
  ])("%s", (text, row) => expect(rests(text)).toEqual([row]));
});

describe("a source's word that is somebody's title", () => {
  it.each([
    ["Moscow rejects a truce, Interfax quoted Kremlin aide Yuri Ushakov as saying.", "russia: named_official | Interfax | Yuri Ushakov"],
    ["Moscow rejects a truce, Yuri Ushakov, an aide to Putin, told Interfax.", "russia: named_official | Interfax | Yuri Ushakov"],
    ["Moscow rejects a truce, an aide to Putin told Interfax.", "russia: unnamed_official | Interfax | -"],
  ])("%s", (text, row) => expect(rests(text)).toEqual([row]));
});

describe("who told an outlet what it reports", () => {
  it.each([
    ["Axios has it from two diplomats that Moscow rejects a truce.", "russia: unnamed_official | Axios | -"],
    ["Axios learned from an official that Moscow rejects a truce.", "russia: unnamed_official | Axios | -"],
    ["Axios spoke to two people who were at the table: Lavrov rejected a truce.", "russia: unnamed_official | Axios | Lavrov"],
    ["Axios interviewed three officials. Moscow, they said, would reject a truce.", "russia: unnamed_official | Axios | -"],
    ["Axios was told of the American plan by officials. Crimea would be recognised as Russian.", "us: unnamed_official | Axios | -"],
    ["Axios reports that Moscow rejects a truce.", "russia: media_report | Axios | -"],
  ])("%s", (text, row) => expect(rests(text)).toEqual([row]));
});

describe("officials of a country that is no party", () => {
  it.each([
    ["Moscow would reject a truce, a Turkish official said.", "russia: unnamed_official | - | -"],
    ["Moscow would reject a truce, Turkish foreign minister Hakan Fidan said.", "russia: named_official | - | Hakan Fidan | hedged"],
    ["Moscow would reject a truce, a retired Turkish colonel said.", "russia: article_voice | - | -"],
  ])("%s", (text, row) => expect(rests(text)).toEqual([row]));
});

describe("those around somebody", () => {
  it.each([
    ["There has to be a truce, people around Macron say.", "europe: unnamed_official | - | -"],
    ["Aides to Trump claim he offered to recognise Crimea as Russian.", "us: unnamed_official | - | Trump | hedged"],
    ["Putin floated land swaps, two officials said.", "russia: unnamed_official | - | Putin"],
    ["Putin wants a truce, two officials said.", "russia: unnamed_official | - | -"],
  ])("%s", (text, row) => expect(rests(text)).toEqual([row]));
});

describe("what somebody answers an outlet", () => {
  it("is quoted", () =>
    expect(rests("Macron's reply to Le Monde: “We want a truce now.”")).toEqual(["europe: named_official | Le Monde | Macron | quoted"]));
  it("is a text without quotation marks", () =>
    expect(rests("Macron's reply to the American plan: a truce now.")[0]).toMatch(/^europe: article_voice/));
});

describe("what an outlet is called before its name", () => {
  it.each([
    [
      "Germany will not send troops to Ukraine, the Munich daily Süddeutsche Zeitung writes.",
      "europe: media_report | Süddeutsche Zeitung | -",
    ],
    ["Germany will not send troops to Ukraine, the agency dpa reported.", "europe: media_report | dpa | -"],
    ["There has to be a truce, Macron told the Swiss daily Le Temps.", "europe: named_official | Le Temps | Macron"],
    ["There has to be a truce, Macron admitted to the French news channel BFMTV.", "europe: named_official | BFMTV | Macron"],
  ])("%s", (text, row) => expect(rests(text)).toEqual([row]));
});

describe("an outlet that cites another", () => {
  it.each([
    ["Moscow rejects a truce, Meduza wrote, citing the Financial Times.", "Financial Times"],
    ["With reference to a report in the Financial Times, Meduza writes that Moscow rejects a truce.", "Financial Times"],
    ["If Meduza is to be believed, Moscow rejects a truce.", "Meduza"],
    ["Moscow rejects a truce, we read in Meduza.", "Meduza"],
  ])("%s", (text, outlet) => expect(rests(text)).toEqual([`russia: media_report | ${outlet} | -`]));
});

describe("what somebody's people tell of what he said", () => {
  it("rests on them", () =>
    expect(rests("“We reject a truce,” Lavrov told his envoys, as one of his aides told Axios.")).toEqual([
      "russia: unnamed_official | Axios | Lavrov | quoted",
    ]));
});

describe("at a distance", () => {
  it.each([
    "A paper purporting to be the Russian plan demands the lifting of all sanctions on Russia.",
    "Moscow apparently rejects a truce.",
    "Moscow, it is claimed, rejects a truce.",
    "Moscow rejects a truce, though that has not been officially confirmed.",
  ])("%s", (text) => expect(rests(text)[0]).toMatch(/hedged$/));
  it("is nobody who declines to confirm", () => expect(rests("Peskov confirmed that Moscow rejects a truce.")[0]).not.toMatch(/hedged/));
});

describe("a whole quote whose speaker is named beside it", () => {
  it.each([
    [
      "“There will be no limits on our army.” The words are those of Rustem Umerov.",
      "ukraine: named_official | - | Rustem Umerov | quoted",
    ],
    ["“There will be no limits on our army.” The pledge came from Rustem Umerov.", "ukraine: named_official | - | Rustem Umerov | quoted"],
    [
      "“There will be no limits on our army.” With these words Rustem Umerov took his leave.",
      "ukraine: named_official | - | Rustem Umerov | quoted",
    ],
    ["Umerov was curt. “Ukraine rejects limits on its army.”", "ukraine: named_official | - | Umerov | quoted"],
    ["Umerov was curt. “Moscow rejects a truce.”", "russia: named_official | - | Umerov | hedged | quoted"],
  ])("%s", (text, row) => expect(rests(text)).toEqual([row]));

  it("is not whom the words are meant for", () =>
    expect(rests("“There will be no limits on our army.” The words were meant for Putin.")).toEqual([]));
  it("is nobody who spoke in another paragraph", () =>
    expect(rests("Umerov was curt.\n\n“Ukraine rejects limits on its army.”")[0]).toMatch(/^ukraine: article_voice/));
});

describe("what is credited before or behind", () => {
  it.each([
    [
      "Overnight another message appeared on Truth Social. “Ukraine will not join NATO,” Trump wrote.",
      "us: named_official | Truth Social | Trump | quoted",
    ],
    [
      "Overnight another message appeared on Truth Social.\n\n“Ukraine will not join NATO,” Trump wrote.",
      "us: named_official | - | Trump | quoted",
    ],
    ["Moscow rejects a truce. So at least writes the Washington Post.", "russia: media_report | Washington Post | -"],
    ["Moscow rejects a truce. The Washington Post was founded in 1877.", "russia: article_voice | - | -"],
  ])("%s", (text, row) => expect(rests(text)).toEqual([row]));
});
