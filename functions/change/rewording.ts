import { editsOf } from "./edits.ts";
import { romanised, withoutSlips } from "./misspelling.ts";
import type { Word } from "./words.ts";

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Verbs that report and neither hedge nor deny; which of them stands there makes no difference. After the coding manual, "Settled questions". */
const reportingVerbs = list(
  `say says said saying state states stated stating tell tells told telling add adds added adding note notes noted noting remark remarks remarked declare declares declared
announce announces announced explain explains explained comment comments commented observe observed write writes wrote stress stresses stressed emphasize emphasized emphasizes
underline underlined underlines underscore underscored reveal revealed disclose disclosed recall recalled reiterate reiterated repeat repeated inform informed mention mentioned
admit admitted concede conceded acknowledge acknowledged affirm affirmed point pointed out continue continued conclude concluded`,
);
/** Words that come and go with them, or that change nothing alone. */
const besideVerbs = list("has have had to that on also been it he she they as");
const fillers = list("the a an that also mr mrs ms dr sir both then well now too just s");
const openers = list(
  `a an the it he she they we you i this that these those there here his her its their our my your one some many most all each both any other others another such and but or
so yet nor if when while as though although because since after before until once whether in on at to of by for from with without under over about against between during
through into like than then now still also even just only not no never what who whom whose which where why how meanwhile however moreover earlier later according asked
officials diplomats people leaders ministers talks nobody everyone somebody`,
);
const negators = list(
  "not no never none nothing neither nor without nobody nowhere cannot hardly barely scarcely refuse refuses refused reject rejects rejected deny denies denied",
);
const hedges = list(
  `may might could would should can possibly perhaps maybe likely unlikely probably potentially reportedly allegedly apparently supposedly purportedly seemingly claim claims claimed
allege alleges alleged appear appears appeared seem seems seemed suggest suggests suggested unverified unconfirmed rumored believed understood expected`,
);
const conditions = list("if only unless until provided contingent condition conditions conditional");
const days = list(
  `monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december today yesterday tomorrow
tonight`,
);
const besideDays = list("on in last next late early this morning afternoon evening night the of");
const dates = new Set([...days, ...list("week weeks month months year years day days hour hours")]);
/** Words that can turn what a sentence says; with dates, those that are facts. */
const turners = new Set([...negators, ...hedges, ...conditions]);
const factWords = new Set([...turners, ...dates, "percent"]);

/**
 * What an edit of a sentence did. `none`: the same words; `neutral`: another reporting verb, an article, a title of courtesy; `figures`: numbers
 * or dates were replaced by others, which changes no stance; `facts`: a number, date, negation, hedge, condition or name came, went or was replaced;
 * `other`: other words with the same facts.
 */
export type Rewording = "none" | "neutral" | "figures" | "facts" | "other";

/** Compares two sentences word by word, in the normal form of `namedWords`. */
export function rewordingOf(before: readonly Word[], fresh: readonly Word[]): Rewording {
  const after = withoutSlips(before, fresh);
  const hunks = hunksBetween(before, after);
  if (hunks.length === 0) return "none";
  if (hunks.every(isNeutral)) return "neutral";
  if (hunks.every((hunk) => isNeutral(hunk) || isFigure(hunk))) return "figures";
  return changesFacts(hunks, [...before, ...after]) ? "facts" : "other";
}

/** What an edit of a sentence did to its words, as far as positions may rest on them. */
export interface WordChange {
  /** The words that one side alone has, articles and such aside; one that merely stands elsewhere is among them only if it is a name or negates. */
  removed: Word[];
  added: Word[];
  /**
   * Whether the edit can turn what the sentence says: a negation, a hedge, a condition came or went, or a name did that does not merely tell who
   * reports it ("…, Weiss told the Daily Lake").
   */
  turns: boolean;
}

export function wordChange(before: readonly Word[], fresh: readonly Word[]): WordChange {
  const hunks = hunksBetween(before, withoutSlips(before, fresh));
  const [gone, come] = [hunks.flatMap((h) => h.before), hunks.flatMap((h) => h.after)];
  const [removed, added] = [aloneIn(gone, come), aloneIn(come, gone)];
  return { removed, added, turns: turns([...removed, ...added], hunks) };
}

function aloneIn(words: readonly Word[], other: readonly Word[]): Word[] {
  const there = new Set(other.map((w) => w.key));
  return words.filter((w) => !fillers.has(w.key) && (!there.has(w.key) || isName(w) || negators.has(w.key)));
}

function turns(changed: readonly Word[], hunks: readonly Hunk[]): boolean {
  if (changed.some(({ key }) => turners.has(key))) return true;
  const names = new Set(changed.filter((w) => isName(w) && !days.has(w.key)).map((w) => w.key));
  if (names.size === 0) return false;
  return hunks.some((hunk) => {
    const words = [...hunk.before, ...hunk.after];
    return words.some((w) => names.has(w.key)) && !words.some((w) => reportingVerbs.has(w.key) || w.key === "according");
  });
}

export const isHedge = ({ key }: Word): boolean => hedges.has(key);

/**
 * Whether words that came and went tell whose word a sentence is: a name, an office, or a report where there was none. One name that merely stands elsewhere
 * is none; two may have changed places.
 */
export function tellsWhoseWord(removed: readonly Word[], added: readonly Word[]): boolean {
  const names = (words: readonly Word[]) =>
    new Set(words.filter((w) => voices.has(w.key) || (isName(w) && !days.has(w.key))).map((w) => w.key));
  const [gone, come] = [names(removed), names(added)];
  const moved = gone.intersection(come).size;
  const reports = (words: readonly Word[]) => words.some((w) => reportingVerbs.has(w.key) || w.key === "according");
  return moved > 1 || gone.size > moved || come.size > moved || reports(removed) !== reports(added);
}
const voices = list(
  `source sources official officials diplomat diplomats document documents draft report reports aide aides adviser advisor minister ministry spokesman spokeswoman president
envoy negotiator negotiators leader leaders person people person's agency newspaper anonymity condition leaked copy seen statement post he she they`,
);

interface Hunk {
  before: Word[];
  after: Word[];
}

/** What was replaced by what, each with nothing but changed words. */
function hunksBetween(before: readonly Word[], after: readonly Word[]): Hunk[] {
  const hunks: Hunk[] = [];
  let open: Hunk | undefined;
  for (const { op, values } of editsOf(before, after, (a, b) => a.key === b.key) ?? []) {
    if (op === "same") {
      open = undefined;
      continue;
    }
    if (open === undefined) {
      open = { before: [], after: [] };
      hunks.push(open);
    }
    open[op === "removed" ? "before" : "after"].push(...values);
  }
  return hunks;
}

function isNeutral({ before, after }: Hunk): boolean {
  const words = [...before, ...after];
  if (words.every((w) => fillers.has(w.key)) || isOneName(before, after)) return true;
  const reports = (side: readonly Word[]) => side.some((w) => reportingVerbs.has(w.key));
  return reports(before) && reports(after) && words.every((w) => reportingVerbs.has(w.key) || besideVerbs.has(w.key) || fillers.has(w.key));
}

/** "Medinsky" and "Medinskiy": the dossier knows one of the spellings, which stands for the full name with its words joined to one. */
function isOneName(before: readonly Word[], after: readonly Word[]): boolean {
  if (before.length === 0 || after.length === 0 || ![...before, ...after].every(isName)) return false;
  const [was, is] = [before, after].map((words) => ` ${romanised(words.map((w) => w.key).join("_"))}`);
  return was !== undefined && is !== undefined && (was.endsWith(is) || is.endsWith(was));
}

/** Numbers for numbers, dates for dates, or a day that is told or left out: "on Tuesday". */
function isFigure({ before, after }: Hunk): boolean {
  const words = [...before, ...after];
  if (words.some((w) => days.has(w.key)) && words.every((w) => days.has(w.key) || besideDays.has(w.key) || isNumber(w))) return true;
  const all = (is: (w: Word) => boolean) => before.length > 0 && after.length > 0 && [...before, ...after].every(is);
  return all(isNumber) || all((w) => isNumber(w) || dates.has(w.key));
}

const isNumber = ({ key }: Word): boolean => /\p{N}/u.test(key);

/** Whether the facts among the words that changed differ, wherever they stand: a sentence turned round keeps them. `all`: the words of both sides. */
function changesFacts(hunks: readonly Hunk[], all: readonly Word[]): boolean {
  const isFact = ({ key }: Word) => isFactWord(key) || all.some((w) => w.key === key && isName(w));
  const facts = (words: readonly Word[]) =>
    words
      .filter(isFact)
      .map((w) => w.key)
      .sort()
      .join(" ");
  return facts(hunks.flatMap((h) => h.before)) !== facts(hunks.flatMap((h) => h.after));
}

/** A capital letter; words that open sentences have one anyway, wherever two sentences were joined. */
const isName = ({ key, raw }: Word): boolean => /^\p{Lu}/u.test(raw) && key !== "i" && !fillers.has(key) && !openers.has(key);

const isFactWord = (key: string): boolean => factWords.has(key) || /\p{N}|[%$€£₽_]/u.test(key);

/** Whether two sides hold the same words but for those that join a sentence's parts ("and", "it also includes"). */
export function sameButForJoints(before: readonly Word[], after: readonly Word[]): boolean {
  const counts = new Map<string, number>();
  for (const { key } of before) counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const { key } of after) counts.set(key, (counts.get(key) ?? 0) - 1);
  return [...counts].every(([key, n]) => n === 0 || joints.has(key) || fillers.has(key) || (n < 0 && before.some((w) => w.key === key)));
}
const joints = list(
  "and but while whereas which who whom it its this these those they he she his her their there is are was were be has have had also in which so as of for to with by on where",
);
