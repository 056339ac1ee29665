import { type Edit, editsOf } from "./edits.ts";
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
const dates = list(
  `monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december today yesterday tomorrow
tonight week weeks month months year years day days hour hours`,
);

/**
 * What an edit of a sentence did. `none`: the same words; `neutral`: another reporting verb, an article, a title of courtesy; `figures`: numbers
 * or dates were replaced by others, which changes no stance; `facts`: a number, date, negation, hedge, condition or name came, went or was replaced;
 * `other`: other words with the same facts.
 */
export type Rewording = "none" | "neutral" | "figures" | "facts" | "other";

/** Compares two sentences word by word, in the normal form of `namedWords`. */
export function rewordingOf(before: readonly Word[], after: readonly Word[]): Rewording {
  const hunks = hunksOf(editsOf(before, after, (a, b) => a.key === b.key) ?? []);
  if (hunks.length === 0) return "none";
  if (hunks.every(isNeutral)) return "neutral";
  if (hunks.every((hunk) => isNeutral(hunk) || isFigure(hunk))) return "figures";
  return changesFacts(before, after) ? "facts" : "other";
}

/** The words that one side alone has in their places, by their form. */
export function changedWords(before: readonly Word[], after: readonly Word[]): { removed: Set<string>; added: Set<string> } {
  const edits = editsOf(before, after, (a, b) => a.key === b.key) ?? [];
  const of = (op: Edit<Word>["op"]) => new Set(edits.filter((e) => e.op === op).flatMap((e) => e.values.map((w) => w.key)));
  return { removed: of("removed"), added: of("added") };
}

interface Hunk {
  before: Word[];
  after: Word[];
}

/** What was replaced by what, each with nothing but changed words. */
function hunksOf(edits: readonly Edit<Word>[]): Hunk[] {
  const hunks: Hunk[] = [];
  let open: Hunk | undefined;
  for (const { op, values } of edits) {
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
  if (words.every((w) => fillers.has(w.key))) return true;
  const reports = (side: readonly Word[]) => side.some((w) => reportingVerbs.has(w.key));
  return reports(before) && reports(after) && words.every((w) => reportingVerbs.has(w.key) || besideVerbs.has(w.key) || fillers.has(w.key));
}

/** Numbers for numbers, dates for dates; words such as "weeks" are told from weekdays by what stands on the other side. */
function isFigure({ before, after }: Hunk): boolean {
  const all = (is: (w: Word) => boolean) => before.length > 0 && after.length > 0 && [...before, ...after].every(is);
  return all(isNumber) || all((w) => isNumber(w) || dates.has(w.key));
}

const isNumber = ({ key }: Word): boolean => /\p{N}/u.test(key);

/** Whether the facts among the words differ, wherever they stand: a sentence turned round keeps them. */
function changesFacts(before: readonly Word[], after: readonly Word[]): boolean {
  const names = new Set([before, after].flatMap((words) => words.filter(isName).map((w) => w.key)));
  const isFact = ({ key }: Word) => names.has(key) || isFactWord(key);
  const facts = (words: readonly Word[]) =>
    words
      .filter(isFact)
      .map((w) => w.key)
      .sort()
      .join(" ");
  return facts(before) !== facts(after);
}

/** A capital letter; the first word has one anyway, so that there only words which open sentences are none. */
const isName = ({ key, raw }: Word, place: number): boolean =>
  /^\p{Lu}/u.test(raw) && key !== "i" && !fillers.has(key) && (place > 0 || !openers.has(key));

const isFactWord = (key: string): boolean =>
  /\p{N}|[%$€£₽_]/u.test(key) || [negators, hedges, conditions, dates].some((words) => words.has(key));

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
