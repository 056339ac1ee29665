import type { Actor } from "../actors/actors.ts";
import { mark } from "../cues/tokens.ts";
import { anyOf, wordClass } from "../cues/wordClasses.ts";
import { pressing, willNouns } from "../language/grammar.ts";
import { kinds } from "../sentence/marks.ts";
import { meets, type Needs, needing } from "../sentence/needs.ts";
import type { Mark, Reading } from "../sentence/reading.ts";
import { askerOf, bidden } from "./answers/askedToDo.ts";
import { whoPersuades, winning } from "./constructions/persuasion.ts";
import { exampled, ownersExample } from "./constructions/wishExamples.ts";
import { type Governed, govern } from "./govern.ts";
import { calledBeside } from "./ofOthers/apposition.ts";
import { atWhoseWish, wishing } from "./ofOthers/atWhoseWish.ts";
import { bothClauses } from "./ofOthers/bothClauses.ts";
import { butNot, excepting } from "./ofOthers/butNot.ts";
import { clauseOnIt, standing } from "./ofOthers/clauseOnIt.ts";
import { deniedInClause } from "./ofOthers/deniedInClause.ts";
import { conceding, despiteObjections } from "./ofOthers/despiteObjections.ts";
import { gappedTerms } from "./ofOthers/gappedTerms.ts";
import { ideaOf } from "./ofOthers/ideaOf.ts";
import { outletsReport } from "./ofOthers/outletsReport.ts";
import { ownersView, views } from "./ofOthers/ownersView.ts";
import { ownersStance, verdictOn } from "./ofOthers/ownersWill.ts";
import { pressureOn } from "./ofOthers/pressureOn.ts";
import { proposedBy, proposing } from "./ofOthers/proposedBy.ts";
import { secondAgent } from "./ofOthers/secondAgent.ts";
import { secondStance } from "./ofOthers/secondStance.ts";
import { joining, sharedObject } from "./ofOthers/sharedObject.ts";
import { alikeBehind, takenUpByAnother } from "./ofOthers/takenUp.ts";
import { threatAgainst } from "./ofOthers/threat.ts";
import { verdictBeside } from "./ofOthers/verdictBeside.ts";
import { wantedInClause } from "./ofOthers/wantedInClause.ts";

/** What a sentence makes of a wording: how it is governed, and how others than its subject stand to it. */
export interface Stances {
  readonly governed: Governed;
  readonly others: readonly Governed[];
}

type FindOther = (
  reading: Reading,
  actors: readonly Actor[],
  p: Mark<"provision">,
  first: Governed,
) => Governed | readonly Governed[] | undefined;

/** Each with what it can't do without. */
const ofOthers: readonly { readonly find: FindOther; readonly needs: Needs }[] = [
  { find: secondStance, needs: needing({}) },
  { find: secondAgent, needs: needing({}) },
  { find: proposedBy, needs: needing({ words: proposing }) },
  { find: ownersStance, needs: needing({ words: willNouns }) },
  {
    find: calledBeside,
    needs: needing({
      punctuation: mark.comma | mark.dash,
      words: anyOf(willNouns, wordClass("line position view stance sentiment opinion")),
    }),
  },
  { find: verdictBeside, needs: needing({ kinds: kinds.attitude | kinds.predication, punctuation: mark.comma | mark.dash }) },
  { find: ownersExample, needs: needing({ words: exampled }) },
  { find: askerOf, needs: needing({ words: bidden }) },
  { find: ownersView, needs: needing({ words: views }) },
  { find: verdictOn, needs: needing({}) },
  { find: threatAgainst, needs: needing({}) },
  { find: takenUpByAnother, needs: needing({}) },
  { find: alikeBehind, needs: needing({}) },
  { find: gappedTerms, needs: needing({ punctuation: mark.comma | mark.semicolon }) },
  { find: outletsReport, needs: needing({}) },
  { find: wantedInClause, needs: needing({ kinds: kinds.attitude }) },
  { find: bothClauses, needs: needing({ kinds: kinds.attitude }) },
  { find: sharedObject, needs: needing({ kinds: kinds.attitude, words: joining }) },
  { find: butNot, needs: needing({ kinds: kinds.attitude, words: excepting }) },
  { find: clauseOnIt, needs: needing({ punctuation: mark.comma | mark.dash | mark.semicolon, words: standing }) },
  { find: despiteObjections, needs: needing({ kinds: kinds.attitude, words: conceding }) },
  { find: atWhoseWish, needs: needing({ kinds: kinds.attitude, words: wishing }) },
  { find: whoPersuades, needs: needing({ words: winning }) },
  { find: pressureOn, needs: needing({ words: pressing }) },
  { find: deniedInClause, needs: needing({ kinds: kinds.denial, punctuation: mark.comma | mark.dash | mark.semicolon }) },
  { find: ideaOf, needs: needing({ kinds: kinds.relative }) },
];

/** Depends on the sentence and on which actors are in it, and on nothing else that was told before. */
export function stancesOn(reading: Reading, actors: readonly Actor[], p: Mark<"provision">): Stances {
  const governed = govern(reading, actors, p);
  const threat = threatAgainst(reading, actors, p, governed);
  if (threat && (isNoMore(governed, p) || threat.subject === governed.subject)) return { governed: threat, others: [] };
  const others: Governed[] = [];
  for (const { find, needs } of ofOthers) {
    // The threat was looked for already, and keeps its place among them.
    const other = find === threatAgainst ? threat : meets(reading, needs) ? find(reading, actors, p, governed) : undefined;
    if (other) others.push(...(isSeveral(other) ? other : [other]));
  }
  return { governed, others };
}

const isSeveral = (found: Governed | readonly Governed[]): found is readonly Governed[] => Array.isArray(found);

/** "Any base would be regarded as an intervention": the verb is the threat's own, and nothing else is said of the wording. */
const isNoMore = ({ attitudes, negators, subject, modalAt }: Governed, p: Mark<"provision">): boolean =>
  attitudes.length + negators.length === 0 && subject === undefined && modalAt !== undefined && modalAt >= p.to;
