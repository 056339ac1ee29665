import type { Stance } from "../position/position.ts";
import type { ReportRef, StandingChange } from "./change.ts";
import { directionOf } from "./direction.ts";
import { severityOf } from "./severity.ts";
import type { Standing } from "./standing.ts";

/** Numbers of independent origins that are worth telling. */
const corroborationThresholds = [2, 3, 5, 10] as const;

/** The report that moved the picture, and what its provision weighs in the dossier (0 to 1). */
export interface Mover {
  trigger: StandingChange["trigger"];
  weight: number;
}

/**
 * What one report changed in a standing. `before` is the standing without the report, as of the same moment as `after`, so that what ages out in
 * between is told nobody; null: there was no report at all. A standing that had lapsed and comes back the same is no change.
 */
export function standingChanges(before: Standing | null, after: Standing, mover: Mover): StandingChange[] {
  if (after.stance === null) return [];
  return [...leadChange(before, after, after.stance, mover), ...disputeChange(before, after, mover), ...denial(before, after, mover)];
}

function leadChange(before: Standing | null, after: Standing, to: Stance, mover: Mover): StandingChange[] {
  const from = before?.stance ?? before?.lapsed ?? null;
  const reported = from === "denies" && to !== "denies" ? null : from;
  const facts = common(before, after, mover, { from: reported, to });
  if (reported === null) return [{ kind: "first_reported", ...facts("first_reported"), from: null }];
  if (reported !== to) {
    const direction = directionOf(reported, to);
    return [{ kind: "shifted", ...facts("shifted"), direction }];
  }
  const reached = corroborationThresholds.findLast((n) => n <= after.origins && n > (before?.origins ?? 0));
  const wasInForce = before?.stance === to;
  return reached === undefined || !wasInForce ? [] : [{ kind: "corroborated", ...facts("corroborated"), origins: reached }];
}

function disputeChange(before: Standing | null, after: Standing, mover: Mover): StandingChange[] {
  const was = before?.contested ?? false;
  if (was === after.contested) return [];
  const kind = after.contested ? "contested" : "settled";
  return [{ kind, ...common(before, after, mover, { from: before?.stance ?? null, to: after.stance })(kind) }];
}

function denial(before: Standing | null, after: Standing, mover: Mover): StandingChange[] {
  const isNew = after.deniedBy.length > 0 && (before?.deniedBy.length ?? 0) === 0;
  if (!isNew || after.stance === "denies") return [];
  const facts = common(before, after, mover, { from: before?.stance ?? null, to: "denies" });
  return [{ kind: "denied", ...facts("denied"), origins: after.deniedBy.length, after: evidence(after, "denies", mover.trigger) }];
}

function common(before: Standing | null, after: Standing, { trigger, weight }: Mover, step: { from: Stance | null; to: Stance | null }) {
  const shown = evidence(after, step.to, trigger);
  return (kind: StandingChange["kind"]) => ({
    level: "standing" as const,
    party: after.party,
    provision: after.provision,
    severity: severityOf({
      kind,
      provision: { id: after.provision, weight },
      ...(kind === "shifted" && step.from && step.to ? { ...step, direction: directionOf(step.from, step.to) } : {}),
      ...(shown[0] ? { position: shown[0].position } : {}),
      ...(kind === "corroborated"
        ? { extra: [{ why: `${after.origins} independent origins`, share: Math.min(0.2, 0.03 * after.origins) }] }
        : {}),
    }),
    reverts: null,
    trigger,
    ...step,
    origins: after.origins,
    contested: after.contested,
    before: before ? evidence(before, step.from, trigger) : [],
    after: shown,
  });
}

const shownReports = 3;

/** The strongest reports of a stance; the one that moved the picture is always among them where it reports that stance. */
function evidence(standing: Standing, stance: Stance | null, { article }: Mover["trigger"]): ReportRef[] {
  const reports = standing.tallies.find((t) => t.stance === stance)?.reports ?? [];
  const mover = reports.findIndex((r) => r.article.id === article.id);
  const strongest = reports.slice(0, shownReports);
  return mover < shownReports ? strongest : [...strongest.slice(0, -1), ...reports.slice(mover, mover + 1)];
}
