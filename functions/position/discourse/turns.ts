import { mark } from "../cues/tokens.ts";
import { hasWord, wordClass } from "../cues/wordClasses.ts";
import type { Reading } from "../sentence/reading.ts";
import type { SentenceFacts } from "../sentence/sentenceFacts.ts";
import { beforeAt } from "../sentence/syntax.ts";
import { type Discourse, giveTurn, type Resolved } from "./discourse.ts";

/** Labels of a paragraph that name nobody. */
const noNames = new Set(
  "question q disclaimer note source sources photo update analysis background comment correction reply result context quotes detail details literally reminder previously recap reference timeline summary moderator reporter journalist interviewer host presenter anchor".split(
    " ",
  ),
);
/** Labels of whoever an interview is with. */
const answering = new Set(["a", "answer"]);

/** "Quote: What we want is …": of the person spoken of last, who has the word before it is asked who "we" are. */
export function takeQuote({ label }: SentenceFacts, d: Discourse): void {
  if (label === "Quote" && d.person?.party) giveTurn(d, { ...d.person, parties: [d.person.party] });
}

/** "Sorensen: We were not asked.", "A: We are ready". Whoever a paragraph of an interview opens with speaks in all of it. */
export function takeTurn(reading: Reading, { label }: SentenceFacts, actors: readonly Resolved[], d: Discourse): void {
  if (label === undefined || label === "Quote") return;
  d.turn = undefined;
  if (d.journalists.has(label) || noNames.has(label.toLowerCase())) return;
  const isOpening = isOf(label, d.opening?.name ?? "");
  // "A: (Naryshkin) Nothing."
  const inBrackets = answering.has(label.toLowerCase())
    ? actors.find((a) => a.from === 1 && a.kind === "person" && isBracketed(reading, a))
    : undefined;
  const known = inBrackets ?? (isOpening ? undefined : actors.find((a) => a.from === 0 && a.kind === "person"));
  const stranger = isOpening ? undefined : d.strangers.get(label.split(" ").at(-1) ?? "");
  if (known === undefined && stranger === undefined && (d.opening === undefined || (!isOpening && actors.some((a) => a.from === 0))))
    return;
  if (known === undefined && stranger === undefined && !isOpening && d.textInForce && !speaks(reading)) return;
  d.textInForce = false;
  d.lastHolder = undefined;
  d.outlet = undefined;
  const parties = known?.parties ?? stranger?.parties ?? d.opening?.parties ?? [];
  giveTurn(d, {
    span: { start: reading.start, end: reading.start },
    text: reading.text,
    parties,
    name: known?.person ?? stranger?.name ?? (isOpening ? (d.opening?.name ?? null) : label),
  });
}

/** "Army: 600,000 men at the most": while a text is told, a label that nobody goes by is what its next term is about. */
const speaks = (reading: Reading): boolean => hasWord(reading, speakers);
const speakers = wordClass("i we our us my you your");

const isBracketed = (reading: Reading, { from }: Resolved): boolean => (beforeAt(reading, from) & mark.open) !== 0;

/** "A:", "A.S.:" stand for whoever the interview is with. */
function isOf(label: string, name: string): boolean {
  if (answering.has(label.toLowerCase())) return true;
  const initials = name.split(" ").map((part) => part.charAt(0));
  return initials.length > 1 && label.replaceAll(/[. ]/g, "") === initials.join("");
}
