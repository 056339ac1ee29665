import { nominalAlpha } from "./agreement.ts";
import type { SentenceCoding } from "./coder.ts";
import { foldPositions } from "./fold.ts";
import type { CoderName } from "./position.ts";

/** What two coders made of one party and provision in one article: the stances of each, joined by ` + `, or `none`. */
export interface CodedUnit {
  article: string;
  party: string;
  provision: string;
  rules: string;
  model: string;
}

/** Units of an article that both coders coded: every party and provision on which at least one of them found a position. */
export function codedUnits(article: string, sentences: readonly SentenceCoding[]): CodedUnit[] {
  const byCoder = (coder: CoderName) =>
    foldPositions(sentences.map(({ positions }) => ({ positions: positions.filter((p) => p.coders?.includes(coder)) })));
  const [rules, model] = [byCoder("rules"), byCoder("model")];
  const subjects = new Map([...rules, ...model].map(({ party, provision }) => [`${party} ${provision}`, { party, provision }]));
  return [...subjects.values()].map(({ party, provision }) => {
    const said = (rows: typeof rules) =>
      rows
        .filter((p) => p.party === party && p.provision === provision)
        .map((p) => p.stance)
        .sort()
        .join(" + ") || "none";
    return { article, party, provision, rules: said(rules), model: said(model) };
  });
}

export interface Agreement {
  units: number;
  /** Units that came out the same. */
  same: number;
  /** Krippendorff's alpha; null where nothing can be said. Units that neither coder found anything on are not in it, so it errs on the low side. */
  alpha: number | null;
}

export function agreementOn(units: readonly CodedUnit[]): Agreement {
  return {
    units: units.length,
    same: units.filter((u) => u.rules === u.model).length,
    alpha: nominalAlpha(units.map((u) => [u.rules, u.model])),
  };
}
