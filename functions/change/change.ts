import * as z from "zod/mini";
import { articlePart, articleRef, instant, span } from "../article/article.ts";
import { basis, position, stance } from "../position/position.ts";

/** Why a change exists: an edited report, a new picture, a newer coder or codebook, or a person's correction. The last two are never alerted unless asked for. */
export const cause = z.enum(["article_edit", "new_report", "recoding", "review"]);
export type Cause = z.infer<typeof cause>;

export const direction = z.enum(["hardened", "softened", "reversed"]);
export type Direction = z.infer<typeof direction>;

/** Word-level redline: the parts in order; `same` + `removed` give the text before, `same` + `added` the text after. */
export const redline = z.lazy(() => z.array(z.object({ op: z.enum(["same", "removed", "added"]), text: z.string() })));
export type Redline = z.infer<typeof redline>;

/** 0–1 with the reasons that make it up, each a short phrase with its share. */
export const severity = z.lazy(() =>
  z.object({
    score: z.number().check(z.minimum(0), z.maximum(1)),
    reasons: z.array(z.object({ why: z.string(), share: z.number() })),
  }),
);
export type Severity = z.infer<typeof severity>;

const subject = { party: z.string(), provision: z.string() };

export const articleChange = z.lazy(() => {
  const onArticle = {
    level: z.literal("article"),
    article: articleRef,
    /** Numbers of the snapshots compared, `from` = `to` for a recoding. */
    snapshots: z.object({ from: z.int(), to: z.int() }),
    severity,
    /** Id of the earlier change of the same article that this one undoes. */
    reverts: z.nullable(z.string()),
    redline,
  };
  const sourcing = z.object({ basis, source: z.nullable(z.string()), speaker: z.nullable(z.string()) });
  return z.discriminatedUnion("kind", [
    z.object({
      kind: z.literal("position_added"),
      ...onArticle,
      ...subject,
      from: z.null(),
      to: stance,
      before: z.null(),
      after: position,
    }),
    z.object({
      kind: z.literal("position_removed"),
      ...onArticle,
      ...subject,
      from: stance,
      to: z.null(),
      before: position,
      after: z.null(),
    }),
    z.object({
      kind: z.literal("stance_changed"),
      ...onArticle,
      ...subject,
      from: stance,
      to: stance,
      direction,
      before: position,
      after: position,
    }),
    z.object({
      kind: z.literal("attribution_changed"),
      ...onArticle,
      ...subject,
      from: basis,
      to: basis,
      fields: z.array(z.keyof(sourcing)),
      before: position,
      after: position,
    }),
    z.object({
      kind: z.literal("hedging_changed"),
      ...onArticle,
      ...subject,
      from: z.boolean(),
      to: z.boolean(),
      before: position,
      after: position,
    }),
    z.object({ kind: z.literal("reworded"), ...onArticle, ...subject, from: stance, to: stance, before: position, after: position }),
    z.object({ kind: z.literal("headline_changed"), ...onArticle, from: z.string(), to: z.string() }),
    /** `corrects`: what the note can be told to correct: (party, provision) pairs of changes in the same comparison, possibly none. */
    z.object({
      kind: z.literal("correction_noted"),
      ...onArticle,
      note: z.string(),
      part: articlePart,
      span,
      corrects: z.array(z.object(subject)),
    }),
    z.object({ kind: z.literal("article_removed"), ...onArticle, reason: z.string() }),
  ]);
});

/** A report behind a standing, as a standing change shows it. */
export const reportRef = z.lazy(() => z.object({ article: articleRef, snapshot: z.int(), origin: z.string(), position }));
export type ReportRef = z.infer<typeof reportRef>;

export const standingChange = z.lazy(() => {
  const onStanding = {
    level: z.literal("standing"),
    ...subject,
    severity,
    reverts: z.null(),
    /** The report whose arrival moved the picture. */
    trigger: z.object({ article: articleRef, snapshot: z.int() }),
    from: z.nullable(stance),
    to: z.nullable(stance),
    /** Independent origins behind `to` (for `corroborated`: the threshold reached; for `denied`: those that carry the denial). */
    origins: z.int(),
    contested: z.boolean(),
    /** Evidence of the stance before and after, strongest first, at most three each. */
    before: z.array(reportRef),
    after: z.array(reportRef),
  };
  return z.discriminatedUnion("kind", [
    z.object({ kind: z.literal("first_reported"), ...onStanding }),
    z.object({ kind: z.literal("shifted"), ...onStanding, direction }),
    z.object({ kind: z.literal("contested"), ...onStanding }),
    z.object({ kind: z.literal("settled"), ...onStanding }),
    z.object({ kind: z.literal("corroborated"), ...onStanding }),
    z.object({ kind: z.literal("denied"), ...onStanding }),
  ]);
});

/** What comparing or assessing finds, before the store gives it its place in the feed. */
export const foundChange = z.lazy(() => z.union([articleChange, standingChange]));
export type ArticleChange = z.infer<typeof articleChange>;
export type StandingChange = z.infer<typeof standingChange>;
export type FoundChange = z.infer<typeof foundChange>;

/** One entry of the feed. `id` is `<dossier>.<seq>`; `seq` counts from 1 without gaps; `at` never goes back within a dossier. */
export const feedPlace = z.object({ id: z.string(), dossier: z.string(), seq: z.int().check(z.minimum(1)), at: instant, cause });
export const change = z.intersection(feedPlace, foundChange);
export type Change = z.infer<typeof change>;
export type FeedPlace = z.infer<typeof feedPlace>;
/** A change of an article that has its place in the feed, as `compareVersions` needs it to tell what is a revert. */
export type RecordedArticleChange = FeedPlace & ArticleChange;
export type ChangeKind = FoundChange["kind"];
