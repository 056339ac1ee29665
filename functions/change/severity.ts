import type { Basis, Position, Stance } from "../position/position.ts";
import type { ArticleChange, Direction, Severity, StandingChange } from "./change.ts";
import { stanceStep } from "./direction.ts";

type Reason = Severity["reasons"][number];

/** What each kind of change is worth before its particulars. A stance change adds its step to this. */
const kindShare = {
  stance_changed: 0.2,
  position_added: 0.3,
  position_removed: 0.25,
  attribution_changed: 0.15,
  hedging_changed: 0.15,
  reworded: 0.1,
  headline_changed: 0.1,
  correction_noted: 0.2,
  article_removed: 0.3,
  first_reported: 0.3,
  shifted: 0.3,
  contested: 0.3,
  settled: 0.2,
  corroborated: 0.2,
  denied: 0.35,
} as const satisfies Record<ArticleChange["kind"] | StandingChange["kind"], number>;

/** The best-sourced report weighs most: a document says more than a rewrite of another outlet. */
const basisShare = {
  document: 0.2,
  named_official: 0.18,
  unnamed_official: 0.12,
  media_report: 0.08,
  article_voice: 0.05,
} as const satisfies Record<Basis, number>;

const largestStep = 0.3;
const largestWeight = 0.25;
const hedgedShare = -0.05;

export interface SeverityFacts {
  kind: ArticleChange["kind"] | StandingChange["kind"];
  /** The provision with its weight in the dossier, 0 to 1; absent for changes that are about no provision. */
  provision?: { id: string; weight: number };
  from?: Stance | null;
  to?: Stance | null;
  direction?: Direction;
  /** The position that the change leaves, or the one that it takes away. */
  position?: Pick<Position, "basis" | "hedged">;
  /** Further reasons of the caller's, such as a number that changed. */
  extra?: readonly Reason[];
}

/** 0 to 1 as the sum of its reasons, each named with its share; what goes beyond 1 is cut off the total alone. */
export function severityOf(facts: SeverityFacts): Severity {
  const reasons = [
    { why: facts.kind.replaceAll("_", " "), share: kindShare[facts.kind] },
    ...stepReason(facts),
    ...provisionReason(facts),
    ...positionReasons(facts),
    ...(facts.extra ?? []),
  ];
  const sum = reasons.reduce((total, r) => total + r.share, 0);
  return { score: round(Math.min(1, Math.max(0, sum))), reasons };
}

function stepReason({ from, to, direction }: SeverityFacts): Reason[] {
  if (!from || !to || from === to) return [];
  return [{ why: `${direction ?? "moved"}: ${from} → ${to}`, share: round(largestStep * stanceStep(from, to)) }];
}

function provisionReason({ provision }: SeverityFacts): Reason[] {
  return provision === undefined ? [] : [{ why: `provision ${provision.id}`, share: round(largestWeight * provision.weight) }];
}

function positionReasons({ position }: SeverityFacts): Reason[] {
  if (position === undefined) return [];
  const rests = { why: `rests on: ${position.basis.replaceAll("_", " ")}`, share: basisShare[position.basis] };
  return position.hedged ? [rests, { why: "hedged", share: hedgedShare }] : [rests];
}

const round = (n: number): number => Math.round(n * 100) / 100;
