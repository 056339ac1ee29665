import { Characters } from "./characters.ts";

/** Scripts that tell the language, or a family of them, by themselves. */
const scripts: readonly [string, RegExp][] = [
  ["ja", /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ["ko", /\p{Script=Hangul}/gu],
  ["zh", /\p{Script=Han}/gu],
  ["el", /\p{Script=Greek}/gu],
  ["he", /\p{Script=Hebrew}/gu],
  ["ka", /\p{Script=Georgian}/gu],
  ["hy", /\p{Script=Armenian}/gu],
  ["hi", /\p{Script=Devanagari}/gu],
  ["th", /\p{Script=Thai}/gu],
  ["ar", /\p{Script=Arabic}/gu],
  ["ru", /\p{Script=Cyrillic}/gu],
];

/** The commonest small words of a language, chosen so that few of them are small words of another. */
const smallWords: readonly [string, string][] = [
  ["en", "the of and to that for was with has have said which from their would been were this not are"],
  ["fr", "le les des est une dans pour qui sur par pas avec sont cette aux ont été selon mais du"],
  ["de", "der die und das den nicht von mit dem ist auch sich auf für eine wurde werden nach bei ein"],
  ["es", "el los las del una por para con que se su como más pero según fue sus este ha son"],
  ["it", "il di che della per una con sono del non più anche gli nel alla dei ha le dal ed"],
  ["pt", "o os da do das dos uma para com não que mais foi ao pelo pela são em também seu"],
  ["nl", "het een van en dat niet voor met zijn ook naar door wordt bij heeft maar deze over uit aan"],
  ["pl", "w na się nie że jest do przez oraz jak ale po od dla tego był które przy także są"],
  ["tr", "bir ve bu için ile olarak daha da de olan çok sonra kadar gibi göre ancak değil dedi ne ise"],
  ["id", "yang dan di dengan untuk pada dari ini tidak dalam akan itu oleh juga ke adalah mereka telah bahwa"],
  ["ro", "și în nu că este pe din la cu sunt pentru care mai au fost dar prin această sau după"],
  ["uk", "та що не на до від за як для його але це був була із про також які"],
  ["ru", "и что не на по для его как это был была из они также который которые при"],
];
/** By word: the languages, by their number above, of which it is a common one. */
const languagesOf = new Map<string, number[]>();
for (const [i, [, words]] of smallWords.entries())
  for (const word of new Set(words.split(" "))) languagesOf.set(word, [...(languagesOf.get(word) ?? []), i]);
/** Longer words need not be looked for. */
const longestWord = Math.max(...languagesOf.keys().map((word) => word.length));
const letterSet = new Characters(/\p{L}/u);
const latinSet = new Characters(/\p{Script=Latin}/u);
const notLatinSet = new Characters(/[\p{L}--\p{Script=Latin}]/v);
const fewestLetters = 120;
/** So much of a text is looked at, and so much where its beginning is plain: nearly every article's is. */
const sampleLength = 6_000;
const beginningLength = 750;
/** How large a share of the words must be a language's own small words, and how many times as many as another's. */
const likely = { share: 0.12, lead: 1.5 };
const plain = { share: 0.24, lead: 4 };

/**
 * The language that a text is plainly written in, as its primary subtag, or `null` where the text is too short or the signs too weak.
 * Good for telling an English article from a French one; no use for dialects or mixed pages.
 */
export function writtenLanguage(text: string): string | null {
  const beginning = text.slice(0, beginningLength);
  if (text.length > beginningLength && !notLatinSet.someIn(beginning)) {
    const language = bestByWords(beginning, plain);
    if (language !== null) return language;
  }
  const sample = text.slice(0, sampleLength);
  if (letterSet.countIn(sample.slice(0, 2 * fewestLetters)) < fewestLetters && letterSet.countIn(sample) < fewestLetters) return null;
  const byScript = notLatinSet.someIn(sample) ? languageOfScript(sample) : null;
  return byScript ?? bestByWords(sample, likely);
}

function languageOfScript(sample: string): string | null {
  const letters = letterSet.countIn(sample);
  // What is nearly all Latin has no share of another script that would tell.
  if (latinSet.countIn(sample) / letters > 0.9) return null;
  for (const [language, script] of scripts) {
    const share = (sample.match(script)?.length ?? 0) / letters;
    if (share > (language === "ja" ? 0.15 : 0.5)) return language === "ru" ? cyrillic(sample) : language;
  }
  return null;
}

const none: readonly number[] = [];

const cyrillic = (sample: string): string => (/[іїєґ]/i.test(sample) ? "uk" : "ru");

/** Of those in Latin letters; what is written in others is told by its script. */
function bestByWords(sample: string, least: typeof likely): string | null {
  const text = sample.toLowerCase();
  const counts = smallWords.map(() => 0);
  let words = 0;
  letterSet.forEachRun(text, (start, end) => {
    words++;
    if (end - start > longestWord) return;
    for (const i of languagesOf.get(text.slice(start, end)) ?? none) counts[i] = (counts[i] ?? 0) + 1;
  });
  const shares = smallWords
    .map(([language], i) => ({ language, share: (counts[i] ?? 0) / Math.max(1, words) }))
    .filter(({ language }) => language !== "ru" && language !== "uk")
    .sort((a, b) => b.share - a.share);
  const [best, second] = shares;
  return best !== undefined && best.share > least.share && best.share > least.lead * (second?.share ?? 0) ? best.language : null;
}
