import type { Dossier } from "../position/dossier.ts";
import type { Position } from "../position/position.ts";
import { isSourcedAlike, sameStance } from "./carry.ts";
import type { ArticleChange, Redline } from "./change.ts";
import type { PartComparison } from "./comparePart.ts";
import { directionOf, stanceStep } from "./direction.ts";
import { Evidence } from "./evidence.ts";
import { romanised } from "./misspelling.ts";
import type { HeldBack } from "./noise.ts";
import { outletNames } from "./origins.ts";
import { wordRedline } from "./redline.ts";
import { type SeverityFacts, severityOf } from "./severity.ts";
import { namedWords, plainWords, spelledWords, vocabularyOf, wordsKey } from "./words.ts";

/** What the changes of one comparison have in common. */
export type OnArticle = Pick<ArticleChange, "level" | "article" | "snapshots">;

export interface PositionFindings {
  changes: ArticleChange[];
  heldBack: HeldBack[];
}

/**
 * The changes between the positions of two versions, each one row for (party, provision, stance). `parts` tells which sentences belong together,
 * so that a row whose evidence merely stands elsewhere is told from one whose sentence was edited.
 */
export function positionChanges(
  rows: { before: readonly Position[]; after: readonly Position[] },
  parts: readonly PartComparison[],
  dossier: Dossier,
  onArticle: OnArticle,
): PositionFindings {
  const evidence = new Evidence(parts);
  const describe = new Describer(dossier, onArticle, evidence);
  const gone = rows.before.filter((b) => !rows.after.some((a) => sameStance(a, b)) && !evidence.isSaid(b, "after"));
  const come = rows.after.filter((a) => !rows.before.some((b) => sameStance(a, b)) && !evidence.isSaid(a, "before"));
  const stances = pairedStances(gone, come, evidence);
  const kept = rows.after.flatMap((after) => rows.before.filter((b) => sameStance(b, after)).map((before) => ({ before, after })));
  const keptFindings = kept.map(({ before, after }) => describe.keptRow(before, after));
  return {
    changes: [
      ...stances.pairs.map(({ before, after }) => describe.stanceChanged(before, after)),
      ...stances.gone.map((p) => describe.removed(p)),
      ...stances.come.map((p) => describe.added(p)),
      ...keptFindings.flatMap((f) => f.changes),
    ],
    heldBack: keptFindings.flatMap((f) => f.heldBack),
  };
}

/**
 * Pairs a stance that went with one that came on the same (party, provision): those of one edited sentence first, then the nearest. A denial stands
 * beside the other stances (coding manual, "A denial"), so that it is paired only where the sentence itself was turned into one.
 */
function pairedStances(gone: readonly Position[], come: readonly Position[], evidence: Evidence) {
  const candidates = gone
    .flatMap((before) => come.map((after) => ({ before, after, linked: evidence.areLinked(before, after) })))
    .filter(({ before: b, after: a }) => b.party === a.party && b.provision === a.provision)
    .filter(({ before: b, after: a, linked }) => linked || (b.stance !== "denies" && a.stance !== "denies"))
    .sort((x, y) => Number(y.linked) - Number(x.linked) || stepOf(x) - stepOf(y));
  const used = new Set<Position>();
  const pairs = candidates.filter(({ before, after }) => {
    if (used.has(before) || used.has(after)) return false;
    used.add(before).add(after);
    return true;
  });
  return { pairs, gone: gone.filter((p) => !used.has(p)), come: come.filter((p) => !used.has(p)) };
}

const stepOf = ({ before, after }: { before: Position; after: Position }) => stanceStep(before.stance, after.stance);

/** Whether a hedge in the evidence is on the position: one in a later clause, "wants the dam, and reportedly the bridge", is not. */
function isHedgeOn({ evidence, span, explanation: { matched } }: Position): boolean {
  const hedges = matched.filter((m) => m.role === "hedge").map((m) => m.span.start);
  const core = matched.filter((m) => m.role === "provision" || m.role === "stance").map((m) => m.span.end);
  if (hedges.length === 0 || core.length === 0) return true;
  const [first, last] = [Math.min(...hedges) - span.start, Math.max(...core) - span.start];
  return first < last || !evidence.slice(last, first).includes(",") || !/\p{L}+\W+\p{L}+\W+\p{L}/u.test(evidence.slice(first));
}

/** What makes other words for the same position worth telling. */
const rewordingReasons = {
  figures: { why: "a number or date changed", share: 0.1 },
  facts: { why: "a fact in the sentence changed", share: 0.05 },
} as const;

class Describer {
  readonly #onArticle: OnArticle;
  readonly #evidence: Evidence;
  readonly #dossier: Dossier;
  readonly #nameOf: (name: string) => string;

  constructor(dossier: Dossier, onArticle: OnArticle, evidence: Evidence) {
    this.#dossier = dossier;
    this.#onArticle = onArticle;
    this.#evidence = evidence;
    this.#nameOf = outletNames(dossier);
  }

  added(after: Position): ArticleChange {
    const common = this.#common(after, "position_added", wordRedline(this.#evidence.counterpart(after, "after"), after.evidence));
    return { kind: "position_added", ...common, from: null, to: after.stance, before: null, after };
  }

  removed(before: Position): ArticleChange {
    const common = this.#common(before, "position_removed", wordRedline(before.evidence, this.#evidence.counterpart(before, "before")));
    return { kind: "position_removed", ...common, from: before.stance, to: null, before, after: null };
  }

  stanceChanged(before: Position, after: Position): ArticleChange {
    const step = { from: before.stance, to: after.stance, direction: directionOf(before.stance, after.stance) };
    return { kind: "stance_changed", ...this.#common(after, "stance_changed", this.#redline(before, after), step), ...step, before, after };
  }

  /** A row that both versions hold: its sourcing, its distance and its words may have changed. */
  keptRow(before: Position, after: Position): PositionFindings {
    if (before.evidence === after.evidence && isSourcedAlike(before, after)) return { changes: [], heldBack: [] };
    const linked = this.#evidence.areLinked(before, after);
    const edited = linked || !this.#evidence.survives(before);
    const fields = this.#sourcingChanged(before, after, edited);
    const redline = () => this.#redline(before, after);
    const changes: ArticleChange[] = [];
    if (fields.length > 0) {
      const common = this.#common(after, "attribution_changed", redline());
      changes.push({ kind: "attribution_changed", ...common, from: before.basis, to: after.basis, fields, before, after });
    }
    if (edited && before.hedged !== after.hedged && isHedgeOn(before.hedged ? before : after)) {
      const common = this.#common(after, "hedging_changed", redline());
      changes.push({ kind: "hedging_changed", ...common, from: before.hedged, to: after.hedged, before, after });
    }
    if (changes.length > 0 || before.evidence === after.evidence) return { changes, heldBack: [] };
    const edit = linked ? this.#evidence.link(before, "before")?.edit : undefined;
    if (edit === "facts" || edit === "figures") {
      const common = this.#common(after, "reworded", redline(), { extra: [rewordingReasons[edit]] });
      return { changes: [{ kind: "reworded", ...common, from: before.stance, to: after.stance, before, after }], heldBack: [] };
    }
    if (linked && edit !== "other" && edit !== "neutral") return { changes, heldBack: [] };
    const held = { part: after.part, before: before.evidence, after: after.evidence, sentences: 1 };
    return { changes, heldBack: [{ reason: "reworded_same_position", ...held }] };
  }

  /** The fields that changed. A better basis found elsewhere counts; another speaker or source does only where the old evidence is no more. */
  #sourcingChanged(before: Position, after: Position, edited: boolean): ("basis" | "source" | "speaker")[] {
    const fields: ("basis" | "source" | "speaker")[] = [];
    if (before.basis !== after.basis) fields.push("basis");
    if (!edited) return fields;
    if (!this.#sameOutlet(before.source, after.source)) fields.push("source");
    if (!this.#samePerson(before.speaker, after.speaker)) fields.push("speaker");
    return fields;
  }

  #sameOutlet(a: string | null, b: string | null): boolean {
    return a === b || (a !== null && b !== null && this.#nameOf(a) === this.#nameOf(b));
  }

  /** One name may be the other's last part: "Zelensky" is Volodymyr Zelensky. */
  #samePerson(a: string | null, b: string | null): boolean {
    if (a === null || b === null || a === b) return a === b;
    const [x, y] = [this.#nameKey(a), this.#nameKey(b)];
    return x === y || x.endsWith(y) || y.endsWith(x) || romanised(a) === romanised(b);
  }

  #nameKey(name: string): string {
    const vocabulary = vocabularyOf(this.#dossier);
    return wordsKey(namedWords(spelledWords(plainWords(name), vocabulary), vocabulary));
  }

  #redline(before: Position, after: Position) {
    if (this.#evidence.areLinked(before, after)) return wordRedline(before.evidence, after.evidence);
    return [...wordRedline(before.evidence, ""), ...wordRedline("", after.evidence)];
  }

  #common<K extends ArticleChange["kind"]>(position: Position, kind: K, redline: Redline, more: Partial<SeverityFacts> = {}) {
    const { party, provision } = position;
    const weight = this.#dossier.provisions.find((p) => p.id === provision)?.weight ?? 0.5;
    const severity = severityOf({ kind, provision: { id: provision, weight }, position, ...more });
    return { ...this.#onArticle, party, provision, severity, reverts: null, redline };
  }
}
