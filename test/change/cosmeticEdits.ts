/** A way to change how an article looks and nothing that it says. Returns the text unchanged where it does not apply. */
export type CosmeticEdit = (text: string, seed: number) => string;

const months = "January|February|March|April|May|June|July|August|September|October|November|December";

const paragraphs = (text: string): string[] => text.split("\n");

/** Puts lines in at a place between paragraphs that the seed picks, not before the first. */
function insert(text: string, seed: number, ...lines: string[]): string {
  const all = paragraphs(text);
  return all.toSpliced(1 + (seed % Math.max(1, all.length)), 0, ...lines).join("\n");
}

/** Replaces one spelling by another wherever it stands as a word. */
const swap =
  (pairs: Record<string, string>): CosmeticEdit =>
  (text) =>
    Object.entries(pairs).reduce((t, [from, to]) => t.replaceAll(new RegExp(`(?<![\\p{L}])${from}(?![\\p{L}])`, "gu"), to), text);

const either = (text: string, one: CosmeticEdit, other: CosmeticEdit): string => {
  const first = one(text, 0);
  return first === text ? other(text, 0) : first;
};

export const cosmeticEdits: Record<string, CosmeticEdit> = {
  quotes: (text) =>
    /[“”’]/.test(text)
      ? text.replaceAll(/[“”]/g, '"').replaceAll("’", "'")
      : text.replaceAll(/"([^"\n]*)"/g, "“$1”").replaceAll(/(?<=\p{L})'/gu, "’"),
  dashes: (text) => (text.includes("—") ? text.replaceAll(/ ?— ?/g, " – ") : text.replaceAll(" - ", " — ").replaceAll(" – ", "—")),
  ellipses: (text) => (text.includes("…") ? text.replaceAll("…", "...") : text.replaceAll("...", "…")),
  spaces: (text, seed) =>
    text.replaceAll(/ /g, (_, at: number) => ((at + seed) % 7 === 0 ? "\u00a0" : (at + seed) % 11 === 0 ? "  " : " ")),
  invisible: (text, seed) =>
    text.replaceAll(/(?<=\p{Ll}{3})(?=\p{Ll}{3})/gu, (_, at: number) =>
      (at + seed) % 13 === 0 ? "\u00ad" : (at + seed) % 17 === 0 ? "\u200b" : "",
    ),
  zelensky: (text) => either(text, swap({ Zelenskyy: "Zelensky", Zelenskiy: "Zelensky" }), swap({ Zelensky: "Zelenskyy" })),
  kyiv: (text) => either(text, swap({ Kyiv: "Kiev" }), swap({ Kiev: "Kyiv" })),
  places: (text) =>
    swap({
      Dnipro: "Dnieper",
      Luhansk: "Lugansk",
      Kharkiv: "Kharkov",
      Zaporizhzhia: "Zaporizhia",
      Donbas: "Donbass",
      Sergei: "Sergey",
      Dmitry: "Dmitri",
    })(text, 0),
  american: (text) =>
    either(
      text,
      swap({
        recognise: "recognize",
        recognised: "recognized",
        recognising: "recognizing",
        defence: "defense",
        programme: "program",
        labour: "labor",
        neighbouring: "neighboring",
        centre: "center",
        favour: "favor",
        organisation: "organization",
        demilitarised: "demilitarized",
      }),
      swap({
        recognize: "recognise",
        recognized: "recognised",
        recognizing: "recognising",
        recognition: "recognition",
        defense: "defence",
        program: "programme",
        center: "centre",
        favor: "favour",
        demilitarized: "demilitarised",
      }),
    ),
  romanised: swap({ Medinsky: "Medinskiy", Yermak: "Ermak", Andriy: "Andrii", Sybiha: "Sybyha", Ushakov: "Ushakow" }),
  percent: (text) => (text.includes("%") ? text.replaceAll(/(?<=\d)%/g, " percent") : text.replaceAll(/(?<=\d) per ?cent\b/g, "%")),
  dates: (text) => text.replaceAll(new RegExp(`\\b(${months}) (\\d{1,2})\\b(?!\\d)`, "g"), "$2 $1"),
  shortMonths: (text) => text.replaceAll(/\b(Aug|Sept|Oct|Nov|Dec)(?:ust|ember|ober) (?=\d)/g, "$1. "),
  dateline: (text) => (/^\p{Lu}{3}/u.test(text) ? text : `KYIV, April 23 (Reuters) - ${text}`),
  reportingVerb: (text) =>
    text.replaceAll(
      /\b(he|she|Zelensky|Zelenskyy|Peskov|Rubio|Trump|Putin|Lavrov|officials|the ministry) said\b(?! (?:no|yes))/g,
      "$1 stated",
    ),
  updated: (text, seed) => insert(text, 0, `Updated ${2 + (seed % 9)} hours ago`),
  published: (text, seed) => insert(text, 0, `Published 04/2${seed % 9}/2025 | last updated ${3 + (seed % 5)} minutes ago`),
  counter: (text, seed) => insert(text, seed, `${100 + seed} people are watching`),
  readAlso: (text) =>
    `${text}\nRead also:\n- Trump says Crimea will stay with Russia\n- Ukraine rejects any limits on its army\n- Kremlin demands the lifting of sanctions`,
  related: (text, seed) => insert(text, seed, "Related: Putin rules out European peacekeepers in Ukraine"),
  newsletter: (text, seed) => insert(text, seed, "Sign up to our newsletter: the war in Ukraine, every morning in your inbox."),
  app: (text, seed) => insert(text, seed, "Get the Lantern app on your smartphone: Google Play | Apple App Store"),
  audio: (text) => `Getting your Trinity Audio player ready...\n${text}`,
  caption: (text, seed) => insert(text, seed, "President Volodymyr Zelensky and Donald Trump meet at the Vatican. AFP via Getty Images"),
  translated: (text) => `${text}\nThis article was translated automatically. Read the original here.`,
  advertisement: (text, seed) => insert(text, seed, "Advertisement"),
  share: (text) => `${text}\nYou can share this story on social media:`,
  blankLines: (text) => text.replaceAll("\n", "\n\n"),
};
