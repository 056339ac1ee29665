import { describe, expect, it } from "vitest";
import { rests } from "./rests.ts";

describe("an official whose title stands before the name", () => {
  it.each([
    [
      "There will be no recognition of Crimea, declared adviser of the head of the Office Mykhailo Podolyak.",
      "ukraine",
      "Mykhailo Podolyak",
    ],
    ["Press secretary of the president of Russia Dmitry Peskov called a ceasefire now inadmissible for Russia.", "russia", "Dmitry Peskov"],
    [
      "The 19th package of sanctions will be adopted, declared head of the European Commission Ursula von der Leyen.",
      "europe",
      "Ursula von der Leyen",
    ],
    ["The chief of French diplomacy Jean-Noël Barrot said that France is ready to send troops to Ukraine.", "europe", "Jean-Noël Barrot"],
  ])("%s", (text, party, speaker) => expect(rests(text)).toEqual([`${party}: named_official | - | ${speaker}`]));

  it("is not who stands behind another party's office", () =>
    expect(rests("On the advice of the leader of the Kremlin, Trump rules out NATO membership for Ukraine.")).toEqual([
      "us: named_official | - | Trump",
    ]));
});

describe("an outlet that is told after what it was told", () => {
  it.each([
    "Trump said that he will recognise Crimea. He said so to Time magazine on Tuesday.",
    "Trump said that he will recognise Crimea. The president made the remarks in an interview with Time magazine.",
  ])("%s", (text) => expect(rests(text)).toEqual(["us: named_official | Time | Trump"]));

  it.each([
    ["another person's words", "Trump said that he will recognise Crimea. Zelensky said so to Time magazine on Tuesday."],
    ["other words", "Trump said that he will recognise Crimea. He told Time magazine that he was tired."],
  ])("is not who was told %s", (_, text) => expect(rests(text)).toEqual(["us: named_official | - | Trump"]));
});

describe("an outlet whose name could be a verb or is one of two words", () => {
  it.each(["The Post", "The Ledger"])("%s", (name) =>
    expect(rests(`Washington will recognise Crimea, a senior administration official told ${name}.`)).toEqual([
      `us: unnamed_official | ${name} | -`,
    ]),
  );
});

describe("an outlet that the dossier does not know, named behind what it is", () => {
  it.each([
    "Dmitry Peskov in conversation with the French magazine Le Zénith ruled out a ceasefire.",
    "Russia rules out a ceasefire, Dmitry Peskov told the magazine Le Zénith.",
    "The Kremlin will not agree to a ceasefire, Dmitry Peskov said in an interview with the weekly Le Zénith.",
  ])("%s", (text) => expect(rests(text)).toEqual(["russia: named_official | Le Zénith | Dmitry Peskov"]));

  it("reports by itself", () =>
    expect(rests("Ukraine is ready to give up Crimea, the newspaper Gazeta Polna reported.")).toEqual([
      "ukraine: media_report | Gazeta Polna | -",
    ]));
});

describe("a joint text is its own source", () => {
  it.each([
    ["The leaders of France and Germany said in a joint statement that no limits should be placed on Ukraine's army.", "statement"],
    ["The EU leaders ruled out recognition of Crimea as Russian in a joint declaration.", "declaration"],
  ])("%s", (text, noun) => expect(rests(text)).toEqual([`europe: document | joint ${noun} | -`]));
});

describe("a text that somebody sees something in has not been seen by the article", () => {
  it.each([
    "The Kremlin saw in the plan a possible basis for a final settlement.",
    "Moscow saw in the American draft a possible basis for a settlement.",
  ])("%s", (text) => expect(rests(text)).toEqual(["russia: article_voice | - | -"]));
});

describe("who has the word goes on in indirect speech", () => {
  const speaker = "Dmitry Peskov ruled out a ceasefire for now, he told reporters.";

  it.each([
    `The talks could go on, Dmitry Peskov said. Nor would Russia accept Western troops in Ukraine.`,
    `Moscow was in no hurry, Dmitry Peskov said on Tuesday. It would not accept Western troops in Ukraine.`,
  ])("%s", (text) => expect(rests(text)).toEqual(["russia: named_official | - | Dmitry Peskov"]));

  it.each([
    `${speaker}\nRussia wants recognition of Crimea.`,
    `${speaker} Moscow is demanding recognition of Crimea.`,
    `${speaker} A newspaper in Berlin was sceptical. Russia wants recognition of Crimea.`,
  ])("but not into the article's own words: %s", (text) =>
    expect(rests(text)).toEqual(["russia: named_official | - | Dmitry Peskov", "russia: article_voice | - | -"]),
  );
});

describe("where somebody speaks", () => {
  it("goes with an interview into later paragraphs", () =>
    expect(
      rests(
        "Zelensky told Le Monde that Ukraine will not recognise Crimea as Russian.\nIt rained.\nA ceasefire must come first, Zelensky said.",
      ),
    ).toEqual(["ukraine: named_official | Le Monde | Zelensky"]));

  it("is left behind with a post", () =>
    expect(
      rests(
        "Trump wrote on Truth Social that Ukraine must recognise Crimea as Russian.\nIt rained.\nThe sun came out.\nThe US would lift sanctions on Russia, Trump said.",
      ),
    ).toEqual(["us: named_official | Truth Social | Trump", "us: named_official | - | Trump"]));

  it.each([
    "Kyiv is ready for a ceasefire, an interlocutor of the newspaper Gazeta Polna said.",
    "Kyiv is ready for a ceasefire, a source in the delegation told Ukrinform.",
  ])("%s", (text) => expect(rests(text)[0]).toMatch(/^ukraine: unnamed_official \| (Gazeta Polna|Ukrinform) \| -$/));
});

describe("an official text that is reprinted", () => {
  const announced = "Read-out of the talks\nThe following read-out was released by the Ministry of Defence of Ukraine on Monday.\n";

  it("is the document in all that it says", () =>
    expect(rests(`${announced}Ukraine will not recognise Crimea as Russian.`)).toEqual([
      "ukraine: document | Ministry of Defence of Ukraine | -",
    ]));

  it("names who spoke", () =>
    expect(rests(`${announced}Rustem Umerov reaffirmed that Ukraine will not recognise Crimea as Russian.`)).toEqual([
      "ukraine: document | Ministry of Defence of Ukraine | Rustem Umerov",
    ]));

  it("keeps a distance from the other side", () =>
    expect(rests(`${announced}The Russian delegation demanded recognition of Crimea as Russian.`)).toEqual([
      "russia: document | Ministry of Defence of Ukraine | - | hedged",
    ]));

  it("is signed where its title names nobody", () =>
    expect(rests("Press release on the talks\nMinistry of Defence of Ukraine\nUkraine will not recognise Crimea as Russian.")).toEqual([
      "ukraine: document | Ministry of Defence of Ukraine | -",
    ]));

  it("ends with the newsroom's own note", () =>
    expect(rests(`${announced}It rained.\nEditors' note\nMoscow wants recognition of Crimea as Russian.`)).toEqual([
      "russia: article_voice | - | -",
    ]));
});

describe("whose words they are", () => {
  it.each([
    // A wish that sources tell of is in nobody's words; an offer was made by somebody.
    ["Putin wants recognition of Crimea as Russian, Reuters reported, citing sources.", "russia: unnamed_official | Reuters | -"],
    ["Putin has offered a ceasefire, Reuters reported, citing sources.", "russia: unnamed_official | Reuters | Putin"],
    // Whoever says so of Putin is another.
    ["Peace was near, Dmitry Peskov said. Putin agreed to a ceasefire, he said.", "russia: named_official | - | Dmitry Peskov"],
    ["Rustem Umerov, who led the delegation, said Kyiv insisted on a full ceasefire.", "ukraine: named_official | - | Rustem Umerov"],
    [
      "Moscow's demands, which President Putin listed in June: no accession to NATO, an end to sanctions.",
      "russia: named_official | - | Putin",
    ],
    [
      "The frozen assets stay where they are, EU leaders have agreed, until the damage has been paid for.",
      "europe: unnamed_official | - | -",
    ],
    [
      "Zelensky said Kyiv wanted talks, insisting on a ceasefire, a demand which has been ruled out by Moscow.",
      "russia: article_voice | - | -",
    ],
  ])("%s", (text, expected) => expect(rests(text)).toContain(expected));

  it("what both sides agreed that day rests on no text", () =>
    expect(
      rests(
        "A draft of the Ukrainian and European plan was seen by Reuters. Kyiv and the Europeans propose a ceasefire in it.\nAt the talks Ukraine agreed to exchange all prisoners.",
      ),
    ).toContain("ukraine: article_voice | - | -"));
});

describe("people who are told of by what they know", () => {
  it.each([
    "people who took part in the meetings",
    "a person who had attended the dinner",
    "people in the room",
    "somebody who worked on the paper",
    "two participants in the meeting",
  ])("%s", (who) =>
    expect(rests(`The American plan would freeze the front line, ${who} told Bloomberg.`)).toEqual([
      "us: unnamed_official | Bloomberg | -",
    ]),
  );

  it("are no sources where they say nothing", () =>
    expect(rests("Kyiv wants a ceasefire before those who took part in the meetings leave for home.")).not.toContainEqual(
      expect.stringContaining("unnamed_official"),
    ));
});

describe("a text that an outlet has", () => {
  it.each(["according to the text, which Reuters has obtained", "in a draft which Reuters had seen"])("%s", (seen) =>
    expect(rests(`The American plan would lift the sanctions on Russia, ${seen}.`)).toEqual(["us: document | Reuters | -"]),
  );

  it("is not what somebody has of it", () =>
    expect(rests("The American plan would lift the sanctions on Russia, which Reuters has called a gift.")).not.toContainEqual(
      expect.stringContaining("document"),
    ));
});

describe("the official", () => {
  const told = "Washington wants a ceasefire, a senior official of the State Department said.";

  it("is the one without a name, whoever has spoken since", () =>
    expect(
      rests(
        `${told} Defence Minister Rustem Umerov told his hosts that Ukraine will join NATO. Trump will recognise Crimea, the official said.`,
      ),
    ).toEqual(["us: unnamed_official | - | -", "ukraine: named_official | - | Rustem Umerov"]));

  it("is the one with a name where nobody is without", () =>
    expect(
      rests("Ukraine will join NATO, said Rustem Umerov, a Ukrainian official. There will be no ceasefire, the official added."),
    ).toEqual(["ukraine: named_official | - | Rustem Umerov"]));
});

describe("whoever told an outlet, called so again", () => {
  const told =
    "Washington wants a ceasefire, the New York Post writes, citing a senior official of the State Department. Rustem Umerov told his hosts that Ukraine will join NATO.";

  it.each(["the official said", "the same official said", "this source added"])("%s", (said) =>
    expect(rests(`${told} Trump will recognise Crimea, ${said}.`)).toContainEqual("us: unnamed_official | New York Post | -"),
  );

  it.each(["another official said", "an official said"])("is not meant where %s", (said) =>
    expect(rests(`${told.replace("wants a ceasefire", "weighs its options")} Trump will recognise Crimea, ${said}.`)).toEqual([
      "ukraine: named_official | - | Rustem Umerov",
      "us: unnamed_official | - | -",
    ]),
  );
});

describe("a text that is issued for all to read", () => {
  it.each([
    ["In a declaration signed on Monday, European leaders demanded a ceasefire.", "declaration"],
    ["The declaration of the European leaders demands a ceasefire.", "declaration"],
    ["The common statement of the European leaders demands a ceasefire.", "common statement"],
  ])("%s", (text, title) => expect(rests(text)).toEqual([`europe: document | ${title} | -`]));

  it("is not what somebody else says of it", () =>
    expect(rests("Russia rejects a ceasefire in spite of the declaration of the European leaders, Lavrov said.")).toEqual([
      "russia: named_official | - | Lavrov",
    ]));
});
