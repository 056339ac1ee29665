import { describe, expect, it } from "vitest";
import { rests } from "./rests.ts";

/** What a text says of Crimea, told in the sentence behind. */
const content = "It provides for recognition of Crimea as Russian.";

describe("a text that an outlet has, in whatever words", () => {
  it.each([
    "The American plan was put online by Reuters last week.",
    "The American plan was printed in full on Friday by the news agency Reuters.",
    "Reuters has now printed the American plan.",
    "The American plan, which Reuters has got hold of, is short.",
    "The American plan is short, according to Reuters, which has got its hands on it.",
    "The American plan, as reproduced by Reuters, is short.",
  ])("%s", (text) => expect(rests(`${text} ${content}`)).toEqual(["us: document | Reuters | -"]));

  it.each([
    "We have read the American plan.",
    "I have read the twenty-eight points of the American plan.",
    "The American plan was published by news agencies.",
    "The American plan was leaked to us; an English version has been examined by this newspaper.",
    "The authors of this brief have been able to consult a copy of the American plan.",
  ])("or the article itself: %s", (text) => expect(rests(`${text} ${content}`)).toEqual(["us: document | - | -"]));

  it.each([
    "The American plan was discussed in an interview published by Reuters.",
    "A report on the American plan was published by Reuters.",
    "Reuters reported that Putin had read the American plan.",
    "Putin has read the American plan, and Reuters was told so.",
    "We have read the American plan, Lavrov said.",
  ])("but not where it has something else, or another reads: %s", (text) =>
    expect(rests(`${text} ${content}`)).not.toContainEqual(expect.stringContaining("document")),
  );
});

describe("two texts that two outlets have", () => {
  const rows = ["russia: document | TASS | -", "ukraine: document | Reuters | -"];
  const contents = "The Russian document demands recognition of Crimea as Russian. The Ukrainian document demands an immediate ceasefire.";

  it.each([
    "The Russian document was published by TASS, the Ukrainian document by Reuters.",
    "The Russian document was published by TASS. The Ukrainian document had been obtained by Reuters.",
  ])("%s", (text) => expect(rests(`${text} ${contents}`).sort()).toEqual(rows));

  it("or a country’s press, as the article calls it", () =>
    expect(
      rests(
        `The Russian document was printed in full by Russian state media, the Ukrainian document has been seen by Reuters. ${contents}`,
      ).sort(),
    ).toEqual(["russia: document | Russian state media | -", "ukraine: document | Reuters | -"]));

  it("are both seen where one outlet has printed both", () =>
    expect(
      rests(
        `There is a Russian document, and a Ukrainian document beside it. Reuters has printed both in full. A diplomat called the Russian document harsh. ${contents}`,
      ).sort(),
    ).toEqual(["russia: document | Reuters | -", "ukraine: document | Reuters | -"]));
});

describe("what an institution gives out under its name", () => {
  it.each([
    "The Kremlin said on Monday in a statement that Russia would agree to a ceasefire.",
    "The Kremlin statement repeated that Russia was ready for a ceasefire.",
    "The Kremlin's own read-out says that Russia will agree to a ceasefire.",
  ])("%s", (text) => expect(rests(text)).toEqual(["russia: named_official | Kremlin | -"]));

  it("a ministry's also where another stands before it that wants something", () =>
    expect(rests("Ukraine insists on an unconditional ceasefire, the Foreign Ministry in Kyiv reminded on Monday.")).toEqual([
      "ukraine: named_official | Foreign Ministry | -",
    ]));

  it("is nothing that it only says", () =>
    expect(rests("The Kremlin said on Monday that Russia would agree to a ceasefire.")).toEqual(["russia: article_voice | - | -"]));
});

describe("all of an answer is its speaker's", () => {
  const head = "Marco Rubio took questions in Antalya.\nQUESTION: What about the truce?\n";

  it("also what he tells of others, at a distance", () =>
    expect(rests(`${head}SECRETARY RUBIO: We want a ceasefire. The Ukrainians have agreed to a prisoner exchange.`)).toEqual([
      "us: named_official | - | Marco Rubio",
      "ukraine: named_official | - | Marco Rubio | hedged",
    ]));

  it("and nobody is called by the label of a question", () =>
    expect(rests(`${head}QUESTION: Ukraine rules out recognition of Crimea.`)).toEqual(["ukraine: article_voice | - | -"]));
});

describe("whoever a line opens with says what stands behind its colon", () => {
  it.each([
    ["- Sergei Lavrov: Moscow would accept a ceasefire.", "russia", "Sergei Lavrov"],
    ["- Kaja Kallas, in a three-line statement: Europe will not recognise Crimea as Russian.", "europe", "Kaja Kallas"],
  ])("%s", (text, party, speaker) => expect(rests(text)).toEqual([`${party}: named_official | - | ${speaker}`]));
});

describe("a quote under its own label", () => {
  it("is of the person spoken of last", () =>
    expect(rests('Keith Kellogg was on the air, according to Kyiv.\nQuote: "We want a ceasefire along the front line."')).toEqual([
      "us: named_official | - | Keith Kellogg | quoted",
    ]));
});

describe("sources that tell an outlet", () => {
  const told = "Three sources close to the Kremlin told Reuters that Putin wants recognition of Crimea as Russian.";

  it.each(["Now he insists on a Ukrainian withdrawal from Donetsk.", "In return Moscow is ready to freeze the front line."])(
    "go on telling: %s",
    (text) => {
      const [, last] = rests(`${told} ${text}`);
      expect(last ?? "russia: unnamed_official | Reuters | -").toMatch(/^russia: unnamed_official \| Reuters \| /);
      expect(rests(`${told} ${text}`)).toHaveLength(last === undefined ? 1 : 2);
    },
  );

  it.each(["Zelensky rules out a Ukrainian withdrawal from Donetsk.", '"We will freeze the front line," Zelensky said.'])(
    "but not what another says: %s",
    (text) => expect(rests(`${told} ${text}`)).toContainEqual(expect.stringContaining("ukraine: named_official")),
  );
});

describe("what is told of a text", () => {
  it.each([
    [
      "The Kremlin's own read-out of its memorandum says that Crimea would be recognised as Russian.",
      "russia: named_official | Kremlin | -",
    ],
    ["The White House statement says that the American plan provides for recognition of Crimea.", "us: named_official | White House | -"],
  ])("rests on the institution that gives it out: %s", (text, row) => expect(rests(text)).toEqual([row]));

  it("rests on the outlet that has each side's own", () =>
    expect(
      rests(
        "The Russian document was published by TASS, the Ukrainian document by Reuters. Moscow wants limits on the Ukrainian army. Kyiv demands reparations.",
      ),
    ).toEqual(["russia: document | TASS | -", "ukraine: document | Reuters | -"]));
});

describe("a text that an outlet has been given, has, or lets somebody read", () => {
  const wants = (rest: string): string => `${rest} demands the lifting of all sanctions on Russia.`;
  it.each([
    [wants("The Russian memorandum, which Le Figaro was shown,"), "Le Figaro"],
    [wants("The Russian memorandum in the version shared with Politico"), "Politico"],
    [wants("The Russian memorandum, of which Reuters has a copy,"), "Reuters"],
    [wants("The Russian memorandum, in the possession of Reuters,"), "Reuters"],
    [wants("Leaked to Bild, the Russian memorandum"), "Bild"],
    ["Reuters was handed a copy of the Russian memorandum. It demands the lifting of all sanctions on Russia.", "Reuters"],
    ["A Bild reporter was allowed to read the Russian memorandum. It demands the lifting of all sanctions on Russia.", "Bild"],
    ["Reuters got sight of the Russian memorandum. It demands the lifting of all sanctions on Russia.", "Reuters"],
    ["This reporter has seen the Russian memorandum. It demands the lifting of all sanctions on Russia.", "-"],
    ["The Russian memorandum lies before this newspaper. It demands the lifting of all sanctions on Russia.", "-"],
    ["The Russian memorandum was examined for this briefing. It demands the lifting of all sanctions on Russia.", "-"],
  ])("%s", (text, source) => expect(rests(text)).toEqual([`russia: document | ${source} | -`]));

  it.each([
    "Reuters has a story on the Russian memorandum. It demands the lifting of all sanctions on Russia.",
    "The Russian memorandum was handed to Witkoff. It demands the lifting of all sanctions on Russia.",
  ])("is not one that is only spoken of: %s", (text) => expect(rests(text)[0]).not.toMatch(/document/));
});
