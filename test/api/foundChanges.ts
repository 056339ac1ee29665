import type { ArticleChange, FoundChange, StandingChange } from "../../functions/change/change.ts";
import type { Position, Stance } from "../../functions/position/position.ts";

/** Changes as comparing and assessing find them, with as little said as a test needs. */
export const article = {
  id: "0123456789abcdef0123",
  url: "https://news.example/harbour",
  outlet: "Harbour News",
  headline: "Port opens talks",
};

export const position = (stance: Stance, evidence = `The port ${stance} a pay rise.`): Position => ({
  party: "port",
  provision: "pay.rise",
  stance,
  basis: "named_official",
  source: null,
  speaker: "Ada Quay",
  quoted: false,
  hedged: false,
  evidence,
  part: "body",
  span: { start: 0, end: evidence.length },
  explanation: { rule: "plain", matched: [], inferred: [] },
});

const onArticle = { level: "article", article, snapshots: { from: 1, to: 2 }, reverts: null } as const;
const severity = { score: 0.6, reasons: [{ why: "weight of the provision", share: 0.6 }] };

type StanceChanged = Extract<ArticleChange, { kind: "stance_changed" }>;

export const stanceChanged = (more: Partial<StanceChanged> = {}): StanceChanged => ({
  kind: "stance_changed",
  ...onArticle,
  severity,
  redline: [
    { op: "same", text: "The port " },
    { op: "removed", text: "supports" },
    { op: "added", text: "opposes" },
    { op: "same", text: " a pay rise." },
  ],
  party: "port",
  provision: "pay.rise",
  from: "supports",
  to: "opposes",
  direction: "reversed",
  before: position("supports"),
  after: position("opposes"),
  ...more,
});

export const headlineChanged = (from: string, to: string): FoundChange => ({
  kind: "headline_changed",
  ...onArticle,
  severity: { score: 0.1, reasons: [] },
  redline: [
    { op: "removed", text: from },
    { op: "added", text: to },
  ],
  from,
  to,
});

type FirstReported = Extract<StandingChange, { kind: "first_reported" }>;

export const firstReported = (more: Partial<FirstReported> = {}): FirstReported => ({
  kind: "first_reported",
  level: "standing",
  party: "union",
  provision: "work.night",
  severity: { score: 0.4, reasons: [] },
  reverts: null,
  trigger: { article, snapshot: 1 },
  from: null,
  to: "supports",
  origins: 1,
  contested: false,
  before: [],
  after: [{ article, snapshot: 1, origin: "Harbour News", position: { ...position("supports"), party: "union", provision: "work.night" } }],
  ...more,
});
