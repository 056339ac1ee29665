import { mark } from "../cues/tokens.ts";
import { firstWord, hasWord, wordClass } from "../cues/wordClasses.ts";
import type { Reading } from "../sentence/reading.ts";
import { beforeAt, lowerAt } from "../sentence/syntax.ts";
import type { Discourse, Remembered, Resolved } from "./discourse.ts";

/** The title of an official statement that is reprinted whole. Origin: the headings of government and council press services. */
const statement =
  /^(?<title>(?:[\p{L}’'-]+ ){0,2}(?:statement|declaration|communiqué|communique|conclusions|address|comment|commentary|comments|remarks|note|briefing|answers?|reply|replies)) (?:by|of|from)\b/iu;
/** What a title names behind one of these is what the statement is about, and no voice in it. */
const topic = wordClass("on following regarding concerning about after over at for to ahead during in with");
/** A title stands in the first paragraphs. */
const lastTitle = 1;
/** "The following read-out was released by the ministry": what comes is its text, not the article's. */
const announced =
  /\b(?:following|below|full) (?:\p{L}+ )?(?:statement|read-?out|communiqué|communique|text|summary|transcript|release|note|message)\b.*\b(?:released|issued|published|distributed|circulated|provided|posted)\b/iu;
const announcing = wordClass("following below full");
/** A title that names the kind of official text, whoever issued it. */
const headed =
  /^(?:\p{L}+: )?(?:(?:press|official|full|joint|final) )?(?:statement|declaration|communiqué|communique|conclusions|read-?out|resolution|release|remarks|comment|summary|transcript|briefing)\b/iu;
const labels = /^(?:from|by|source|issued by|published by|press service|press office|spokes\p{L}+)\b/iu;
/** An announcement that stands later introduces a part of the article, and makes no text of all of it. */
const lastAnnouncement = 3;
/** By here an official answer has said whose country it speaks for. */
const lastAuthor = 8;
/** Headings under which the newsroom has the word again. */
const editorial = /^(?:editor|note|background|ends\b|about\b)/i;

/** Notes whose text an article reprints: from its title ("Joint statement by …") or from the sentence that announces it. */
export function noteIssuers(reading: Reading, actors: readonly Resolved[], d: Discourse, here: Remembered, heading: boolean): void {
  if (heading && d.issuers?.institution === true && editorial.test(reading.text)) d.issuers = undefined;
  const title = d.paragraph <= lastTitle ? statement.exec(reading.text)?.groups?.title : undefined;
  if (title !== undefined) {
    const about = firstWord(reading, topic);
    const by = actors.filter((a) => a.kind !== "text" && (about < 0 || a.from < about));
    const parties = [...new Set(by.flatMap((a) => a.parties))];
    if (parties.length > 0) d.issuers ??= { ...here, parties, title: title.toLowerCase(), institution: false, whole: true };
  }
  const early = d.paragraph <= lastAnnouncement;
  const issue = (by: Resolved | undefined): void => {
    if (by) d.issuers = { ...here, parties: by.parties, title: fullName(reading, by), institution: true, whole: early };
  };
  if (hasWord(reading, announcing) && announced.test(reading.text)) issue(actors.find((a) => isInstitution(a) && isPublisher(reading, a)));
  else if (d.paragraph <= lastTitle && headed.test(reading.text)) d.official = true;
  else if (d.official && d.paragraph <= lastAuthor && !heading && d.issuers === undefined) issueOwn(reading, actors, d, here);
  else if (d.official && heading && early && d.issuers === undefined) issue(actors.find((a) => isInstitution(a) && isAlone(reading, a)));
}

/** "The position of our country was set out by the President": whose country it is, in an official text that names no author. */
function issueOwn(reading: Reading, actors: readonly Resolved[], d: Discourse, here: Remembered): void {
  if (!/\bour (?:country|nation|state|president|minister|ministry|government|side)\b/i.test(reading.text)) return;
  const [only, ...more] = [...new Set(actors.flatMap((a) => (a.kind === "text" ? [] : a.parties)))];
  if (only !== undefined && more.length === 0) d.issuers = { ...here, parties: [only], title: "statement", institution: true, whole: true };
}

/** "was released on Friday by the ministry"; in "was published by Axios and would be signed by Kyiv" Kyiv is none. */
function isPublisher(reading: Reading, { from }: Resolved): boolean {
  if (lowerAt(reading, from - 1) !== "by") return false;
  for (let i = from - 2; i >= from - 5 && beforeAt(reading, i + 1) === 0; i--) if (publishing.has(lowerAt(reading, i))) return true;
  return false;
}
const publishing = new Set("released issued published distributed circulated provided posted".split(" "));

function isInstitution(a: Resolved): boolean {
  return (a.kind === "group" || a.kind === "office" || a.kind === "party") && a.parties.length === 1;
}

/** A line that says no more than whose text it is: "From: Ministry of Defence of Ukraine". */
function isAlone(reading: Reading, a: Resolved): boolean {
  const words = fullName(reading, a).split(" ").length;
  return labels.test(reading.text) || (reading.words.length - words <= 1 && !isPlaceLine(reading, a));
}

/** "Paris, France", "Kyiv, Ukraine": where the words were spoken, and not whose they are. */
const isPlaceLine = (reading: Reading, { kind }: Resolved): boolean =>
  kind === "party" && reading.words.length <= longestPlace && placeLine.test(reading.text);
const placeLine = /^\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*)?, \p{Lu}[\p{L}. ]*$/u;
const longestPlace = 5;

/** "the Ministry of Defence of Ukraine": an institution with all that belongs to its name, without the article. */
function fullName(reading: Reading, { from, to }: Resolved): string {
  let end = to;
  for (let i = to; i < reading.words.length && (beforeAt(reading, i) & ~mark.hyphen) === 0; i++) {
    if (reading.words[i]?.lexeme.capital) end = i + 1;
    else if (!["of", "for", "and", "the"].includes(lowerAt(reading, i))) break;
  }
  const first = lowerAt(reading, from) === "the" ? from + 1 : from;
  return reading.words
    .slice(first, end)
    .map((w) => w.lexeme.text)
    .join(" ");
}
