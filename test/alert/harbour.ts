import type { AlertDeps } from "../../functions/alert/deps.ts";
import type { ArticleChange, FoundChange, StandingChange } from "../../functions/change/change.ts";
import { type Dossier, dossierSchema } from "../../functions/position/dossier.ts";
import type { Position } from "../../functions/position/position.ts";
import { commitChanges } from "../../functions/store/feed.ts";

/** A small negotiation of two sides over a harbour. */
export const dossier: Dossier = dossierSchema.parse({
  id: "harbour",
  title: "The harbour talks",
  parties: [
    { id: "north", name: "North" },
    { id: "south", name: "South" },
  ],
  provisions: [
    {
      id: "harbour.use",
      issue: "Harbour",
      title: "use of the harbour",
      proposition: "South may use the harbour",
      weight: 0.8,
      for: ["use the harbour"],
    },
    { id: "harbour.fees", issue: "Harbour", title: "harbour fees", proposition: "South pays no fees", weight: 0.4, for: ["no fees"] },
    {
      id: "border.opening",
      issue: "Border",
      title: "opening of the border",
      proposition: "The border opens",
      weight: 0.6,
      for: ["open the border"],
    },
  ],
});

export const start = "2025-04-17T08:00:00.000Z";

export const position = (over: Partial<Position> = {}): Position => ({
  party: "north",
  provision: "harbour.use",
  stance: "open",
  basis: "named_official",
  source: null,
  speaker: "the harbour minister",
  quoted: false,
  hedged: false,
  evidence: "North is open to letting South use the harbour.",
  part: "body",
  span: { start: 0, end: 47 },
  explanation: { rule: "test", matched: [], inferred: [] },
  ...over,
});

const article = {
  id: "0123456789abcdef0123",
  url: "https://news.example/harbour",
  outlet: "Example News",
  headline: "Talks on the harbour",
};

type StanceChange = Extract<ArticleChange, { kind: "stance_changed" }>;

/** North's stance on the harbour, edited from support to openness; anything can be changed. */
export function stanceChange(over: Partial<StanceChange> = {}): StanceChange {
  const party = over.party ?? "north";
  const provision = over.provision ?? "harbour.use";
  return {
    kind: "stance_changed",
    level: "article",
    article,
    snapshots: { from: 1, to: 2 },
    severity: { score: 0.5, reasons: [{ why: "stance", share: 0.5 }] },
    reverts: null,
    redline: [
      { op: "same", text: "North " },
      { op: "removed", text: "will let" },
      { op: "added", text: "is open to letting" },
      { op: "same", text: " South use the harbour." },
    ],
    party,
    provision,
    from: "supports",
    to: "open",
    direction: "softened",
    before: position({ party, provision, stance: "supports", evidence: "North will let South use the harbour." }),
    after: position({ party, provision }),
    ...over,
  };
}

/** Another headline; it may hold anything. */
export function headlineChange(to: string): Extract<ArticleChange, { kind: "headline_changed" }> {
  const { article, snapshots, severity, level, reverts } = stanceChange();
  return { kind: "headline_changed", level, article, snapshots, severity, reverts, redline: [], from: article.headline, to };
}

export function standingChange(over: Partial<Extract<StandingChange, { kind: "shifted" }>> = {}): StandingChange {
  return {
    kind: "shifted",
    level: "standing",
    party: "north",
    provision: "harbour.use",
    severity: { score: 0.7, reasons: [{ why: "standing", share: 0.7 }] },
    reverts: null,
    trigger: { article, snapshot: 2 },
    from: "supports",
    to: "open",
    direction: "softened",
    origins: 3,
    contested: false,
    before: [{ article, snapshot: 1, origin: "wire", position: position({ stance: "supports" }) }],
    after: [{ article, snapshot: 2, origin: "wire", position: position() }],
    ...over,
  };
}

let commits = 0;

/** Puts changes into the feed of the harbour talks. */
export async function publish(
  world: Pick<AlertDeps, "table" | "now">,
  changes: readonly FoundChange[],
  cause: "article_edit" | "new_report" | "recoding" | "review" = "article_edit",
) {
  const claim = { Put: { Item: { pk: `TEST#${++commits}`, sk: "CLAIM" }, ConditionExpression: "attribute_not_exists(pk)" } };
  return await commitChanges(world.table, { dossier: dossier.id, now: world.now(), cause, changes, writes: [claim] });
}
