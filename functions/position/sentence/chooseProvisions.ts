import type { Meaning } from "../cues/knowledge.ts";
import type { Match } from "../cues/matcher.ts";
import { type Word, wall } from "../cues/tokens.ts";
import { isOf, wordClass } from "../cues/wordClasses.ts";
import { isAcrossItems } from "./acrossItems.ts";
import { isAcrossTelling } from "./acrossTelling.ts";
import { inOrder } from "./inOrder.ts";
import { isKind, type Mark } from "./reading.ts";
import { isSeemingMark } from "./seemingMarks.ts";
import { covers } from "./sharedWords.ts";
import { isStanceGivenUp } from "./stanceGivenUp.ts";
import { beginsInTextsName } from "./textsName.ts";
import { isRefusedInside, isWantedInside } from "./willInWording.ts";

/** The inner wording lies inside the outer one of another provision and ends in a word of it: "no talks before a complete ceasefire". */
function swallows(outer: Mark<"provision">, inner: Mark<"provision">): boolean {
  if (
    outer.meaning.provision === inner.meaning.provision ||
    outer.from > inner.from ||
    outer.to < inner.to ||
    outer.to - outer.from <= inner.to - inner.from
  )
    return false;
  const last = inner.to - 1 - outer.from;
  return last <= 30 && ((outer.mask >>> last) & 1) === 1 && named(outer) * loosest > outer.to - outer.from;
}

/** A wording of which so few words are named reaches over other thoughts: it hides none that stand between. */
const loosest = 3;

function named(match: Match<unknown>): number {
  let words = 0;
  for (let bits = match.mask; bits !== 0; bits &= bits - 1) words++;
  return words;
}

/** So many words beside a wording still tell what it means. */
const nearby = 3;

/** The wider wording wins, and none stays beside a wording that the dossier says means something else. */
export function chooseProvisions(found: readonly Match<Meaning>[], words: readonly Word[]): Mark<"provision">[] {
  const all: Mark<"provision">[] = [];
  const unless: Mark<"unless">[] = [];
  for (const match of found) {
    const isProvision = isKind(match, "provision");
    if (!(isProvision || isKind(match, "unless")) || beginsInTextsName(words, found, match)) continue;
    if (!isProvision) {
      if (!isRefusedThere(words, match, found)) unless.push(match);
    } else if (
      !isStanceGivenUp(words, match) &&
      !isNoEnd(words, match) &&
      !isSeemingMark(words, match) &&
      !isAcrossTelling(words, match, found)
    )
      all.push(match);
  }
  if (all.length === 0 || (all.length === 1 && unless.length === 0)) return all;
  return chosenOf(all, unless, found, words);
}

/** "a day after Kyiv rejected a truce": when it was, and not what is to come then. */
const isRefusedThere = (words: readonly Word[], { from, to, mask }: Match<unknown>, found: readonly Match<Meaning>[]): boolean =>
  isOf(words[from + 1], afters) &&
  found.some(
    (m) =>
      isKind(m, "attitude") &&
      m.meaning.effect === "oppose" &&
      m.from > from &&
      m.to < to &&
      ((mask >>> (m.from - from)) & 1) === 0 &&
      words[m.from - 1]?.lexeme.capital === true,
  );
const afters = wordClass("after since");

/** "more sanctions relief": what ends in the first noun of a compound says nothing of the compound. */
const isModifier = (words: readonly Word[], u: Match<unknown>, { from, to }: Match<unknown>): boolean =>
  u.from === from - 1 && u.to === from + 1 && to === from + 2 && isOf(words[from + 1], heads);
const heads = wordClass("relief waiver waivers easing removal lifting rollback release exchange swap return");

/** "no halt to strikes", "no problem with inviting Kyiv": none of an end is no end, and no problem with a thing is no refusal, however well the "no" fits what follows. */
function isNoEnd(words: readonly Word[], { from, to, mask }: Match<unknown>): boolean {
  if (!isOf(words[from], negative)) return false;
  for (let i = from + 1; i < to; i++) if (isOf(words[i], ends) && ((mask >>> (i - from)) & 1) === 0) return true;
  return false;
}
const negative = wordClass("no not never nothing stop stops stopped end ends ended ending lift lifts lifted lifting");
const ends = wordClass(
  "halt end moratorium ban pause stop cessation suspension truce ceasefire cease-fire freeze problem problems objection objections issue difficulty quarrel qualms reservations less without hold suspension block blockade",
);

/** Of several wordings of which some may be accidents, parts of others or something else here. */
function chosenOf(
  all: readonly Mark<"provision">[],
  unless: readonly Mark<"unless">[],
  found: readonly Match<Meaning>[],
  words: readonly Word[],
): Mark<"provision">[] {
  const isOne = (match: Mark<"provision" | "unless">): boolean =>
    all.length < 2 || !(isAcrossItems(words, match, all) || isForetold(found, match, all));
  const whole = all.filter(isOne);
  const elsewhere = unless.filter(isOne);
  const wanted = whole.filter((match) => found.some((m) => isWantedInside(match, m, found)));
  const reaching = whole.filter(
    (match) => wanted.includes(match) || isBacked(words, match) || found.some((m) => isRefusedInside(match, m, found)),
  );
  const hasNearer = (match: Mark<"provision">): boolean =>
    whole.some(
      (next) =>
        next.meaning.provision === match.meaning.provision &&
        !reaching.includes(next) &&
        (!wanted.includes(match) || next.meaning.polarity === match.meaning.polarity) &&
        next.from > match.from &&
        next.to <= match.to + nearby,
    );
  // A wording that means something else here hides no other.
  const meant = whole.filter(
    (match) =>
      !(reaching.includes(match) && hasNearer(match)) &&
      !elsewhere.some(
        (u) =>
          u.meaning.provision === match.meaning.provision &&
          u.from < match.to + nearby &&
          match.from < u.to + nearby &&
          !isModifier(words, u, match) &&
          !isWalledOff(words, u, match),
      ),
  );
  const kept: Mark<"provision">[] = [];
  for (const match of inOrder([...meant], (a, b) => strength[a.meaning.polarity] - strength[b.meaning.polarity])) {
    if (meant.some((other) => other !== match && (covers(other, match) || swallows(other, match)))) continue;
    if (kept.some((other) => other.meaning.provision === match.meaning.provision && other.from < match.to && match.from < other.to))
      continue;
    kept.push(match);
  }
  return inOrder(kept, (a, b) => a.from - b.from || a.to - b.to);
}

/** "Recognition of Crimea would sow the seeds of the next war": what is foretold of one thing is no other. */
const isForetold = (found: readonly Match<Meaning>[], { from, to }: Match<unknown>, all: readonly Mark<"provision">[]): boolean =>
  found.some(
    (m) =>
      isKind(m, "predication") &&
      m.meaning.form === "foretold" &&
      m.from <= from &&
      to <= m.to &&
      all.some((other) => other.to <= m.from && m.from - other.to <= nearby),
  );

/** "Kyiv and Paris back the return of the children": they support it, and bring nothing back. */
const isBacked = (words: readonly Word[], { from }: Match<unknown>): boolean =>
  isOf(words[from], backs) && isOf(words[from + 1], determiners);
const backs = wordClass("back backs backed backing");
const determiners = wordClass("the a an their his her its this that such");

/**
 * A semicolon stands between, or "and" before what else is named: "no cap on the army; friendly forces may come", "the army cut and foreign troops
 * sent home" are two things, "the wounded and sick prisoners" one.
 */
function isWalledOff(words: readonly Word[], other: Match<unknown>, wording: Match<unknown>): boolean {
  const item = isOf(words[wording.to + 1], openers) ? wording.to + 2 : wording.to + 1;
  if (other.from === item && words[wording.to]?.lexeme.lower === "and") return true;
  const [end, from] = [Math.min(other.to, wording.to), Math.max(other.from, wording.from)];
  for (let i = end; i <= from; i++) if (((words[i]?.before ?? 0) & wall) !== 0) return true;
  return false;
}

const openers = wordClass("no the any all");

/** Of two wordings of one provision that share words the one that says more stays. */
const strength = { conditional: 0, against: 1, for: 2 } as const;
