import { together } from "../actors/textPartners.ts";
import { mark, wall } from "../cues/tokens.ts";
import { firstWord, wordClass } from "../cues/wordClasses.ts";
import { stem } from "../cues/words.ts";
import { hasKind, kinds } from "../sentence/marks.ts";
import type { Reading } from "../sentence/reading.ts";
import { beforeAt, lowerAt } from "../sentence/syntax.ts";
import { type Discourse, hereIn, type Resolved, sourcingKey } from "./discourse.ts";

const papers = wordClass("statement declaration communiqué communique");
const articles = new Set("a the their its this".split(" "));
const joint = new Set("joint common shared".split(" "));
/** Who speaks together. Origin: own reading of the joint statements of European leaders. */
const several = new Set(
  "leaders ministers presidents governments countries states capitals nations allies heads chiefs premiers signatories".split(" "),
);
/** What those do with it who give it out. */
const issuing = new Set("issue release publish sign adopt agree put make give post".split(" ").map(stem));
const farthestVerb = 4;
/** A sentence opens with it within so many words. */
const opening = 2;

/** "In a joint statement, the leaders of France, Germany and the EU said …": what they give out together is a text of theirs. */
export function noteStatement(reading: Reading, actors: readonly Resolved[], d: Discourse): void {
  if (!hasKind(reading, kinds.text)) return;
  const at = firstWord(reading, papers);
  if (at < 0) return;
  const isJoint = joint.has(lowerAt(reading, at - 1));
  const first = isJoint ? at - 2 : at - 1;
  if (!articles.has(lowerAt(reading, first))) return;
  const isIn = lowerAt(reading, first - 1) === "in";
  const isFronted = isIn && first <= opening;
  const partner = partnerBehind(reading, actors, at + 1);
  const issuer = actors.find((a) => (isSpeaker(a) || (partner !== undefined && isOne(a))) && (isFronted ? a.from > at : a.to <= first));
  if (issuer === undefined || !(isIn || isIssued(reading, issuer, first))) return;
  if (isFronted && issuer.from > at + 1 && !followsComma(reading, at, issuer.from)) return;
  const words = reading.words.slice(issuer.from, issuer.to);
  if (!isJoint && partner === undefined && !words.some((w) => several.has(w.lexeme.lower))) return;
  const title = isJoint
    ? `${lowerAt(reading, at - 1)} ${lowerAt(reading, at)}`
    : partner
      ? `joint ${lowerAt(reading, at)}`
      : lowerAt(reading, at);
  const parties = [...new Set([...issuer.parties, ...(partner?.parties ?? [])])];
  d.statement = { ...hereIn(reading), parties, title, paragraph: d.paragraph };
}

/** "a statement together with Zelensky": who has given it out as well. */
function partnerBehind(reading: Reading, actors: readonly Resolved[], from: number): Resolved | undefined {
  if (!together.has(lowerAt(reading, from)) || lowerAt(reading, from + 1) !== "with") return undefined;
  return actors.find((a) => a.from >= from + 2 && a.from <= from + 3 && a.parties.length > 0 && a.kind !== "text");
}

/** "Merz", "we": who gives it out with somebody. */
const isOne = ({ kind, parties, oblique, possessive }: Resolved): boolean =>
  (kind === "person" || kind === "pronoun") && parties.length > 0 && !oblique && !possessive;

const isSpeaker = ({ kind, parties, oblique, possessive }: Resolved): boolean =>
  (kind === "group" || kind === "office" || kind === "party") && parties.length > 0 && !oblique && !possessive;

/** "…, issued on Saturday, the leaders": the main clause begins behind a comma. */
function followsComma(reading: Reading, from: number, to: number): boolean {
  for (let i = from + 1; i <= to; i++) {
    if ((beforeAt(reading, i) & wall) !== 0) return false;
    if ((beforeAt(reading, i) & mark.comma) !== 0) return true;
  }
  return false;
}

function isIssued(reading: Reading, issuer: Resolved, noun: number): boolean {
  for (let i = Math.max(issuer.to, noun - farthestVerb); i < noun; i++) if (issuing.has(reading.words[i]?.lexeme.stem ?? "")) return true;
  return false;
}

/** Takes the statement that a sentence has told of for the text that is told from there on. */
export function rememberStatement(reading: Reading, d: Discourse): void {
  const { statement } = d;
  if (statement === undefined || statement.span.start !== reading.start) return;
  const { span, text, parties, title } = statement;
  d.textsByNoun.set(stem(title.split(" ").at(-1) ?? title), { span, text, parties });
  d.lastText = { span, text, parties };
  d.textInForce = true;
  d.sourcing.set(sourcingKey(parties), { span, text, basis: "document", source: title, hedged: false });
}
