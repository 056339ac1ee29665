import type { Word } from "./words.ts";

/** By their names and short forms. */
const months = new Map(
  "january february march april may june july august september october november december"
    .split(" ")
    .flatMap((name) => [name, name.slice(0, 3), name.slice(0, 4)].map((spelling) => [spelling, name] as const)),
);

/** The month that a word names: "November", "Nov."; "may" names none. */
const monthOf = (word: Word): string | undefined => (/^\p{Lu}/u.test(word.raw) ? months.get(word.key) : undefined);

/** Short forms that are other words where no date stands beside them: Jan Lipavský, Mar-a-Lago. */
const ambiguous = new Set(["jan", "mar"]);

const isNumber = ({ key }: Word): boolean => /^\d/.test(key);
const isDay = ({ key }: Word): boolean => /^(?:[1-9]|[12]\d|3[01])$/.test(key);

const mayDiffer = ({ key }: Word): boolean => key === "%" || key === "cent" || months.has(key);

/** Words with what is written in several ways in one of them: "20%" and "20 per cent" as "20 percent", "18 April" and "Apr. 18" as "April 18". */
export function inOneNotation(words: readonly Word[]): readonly Word[] {
  if (!words.some(mayDiffer)) return words;
  const result: Word[] = [];
  for (let i = 0; i < words.length; i++) {
    const [word, next] = [words[i], words[i + 1]];
    if (word === undefined) break;
    const pair = next === undefined ? undefined : pairInOneNotation(word, next);
    result.push(...(pair ?? [{ key: oneInOneNotation(word), raw: word.raw }]));
    if (pair !== undefined) i++;
  }
  return result;
}

function pairInOneNotation(word: Word, next: Word): Word[] | undefined {
  if (word.key === "per" && next.key === "cent") return [{ key: "percent", raw: word.raw }];
  const [month, number] = isNumber(next) ? [word, next] : [next, word];
  const isDate = isDay(number) || (number === next && /^(?:19|20)\d\d$/.test(number.key));
  const name = isDate ? monthOf(month) : undefined;
  return name === undefined ? undefined : [{ key: name, raw: month.raw }, number];
}

function oneInOneNotation(word: Word): string {
  if (word.key === "%") return "percent";
  return ambiguous.has(word.key) ? word.key : (monthOf(word) ?? word.key);
}
