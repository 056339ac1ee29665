import type { Actor } from "../actors/actors.ts";
import { mark, wall } from "../cues/tokens.ts";
import { isWord, wordClass } from "../cues/wordClasses.ts";
import { equating } from "../language/grammar.ts";
import { endsAt, kinds } from "../sentence/marks.ts";
import type { Mark, Reading } from "../sentence/reading.ts";
import { beforeAt, lowerAt } from "../sentence/syntax.ts";
import type { Governed } from "../stance/govern.ts";

/** Nouns for what somebody is after: whatever they are said to be is wanted. Origin: own reading. */
const goals = wordClass(
  "priority goal aim objective task precondition prerequisite requirement demand position stance ask wish line condition intention preference imperative",
);
/** Nouns that mean it with a word of rank before them: "the first step", "the only way". */
const ranked = wordClass("step thing way task solution answer path move basis demand alternative road option point");
const ranks = wordClass("first next only best right main key necessary urgent important crucial immediate logical sole big one");
/** "What is required is …". */
const needs = wordClass("required needed necessary essential important wanted");
/** Words between the copula and the wording. */
const longestLead = 7;
/** The same where "that" stands between them: "is that the new realities on the ground be recognised". */
const longestClause = 24;
/** Words between the noun and the copula: "the shortest road to a peace, she wrote, is". */
const longestPhrase = 16;

/** "The first step has to be a truce", "Kyiv's aim is the return of all prisoners": what the goal is said to be is laid down, by whose goal it is or who says so. */
export function namedGoal(reading: Reading, actors: readonly Actor[], p: Mark<"provision">, g: Governed): void {
  if (g.will || g.attitudes.length > 0 || g.embedded) return;
  const copula = copulaBefore(reading, p);
  if (copula === undefined) return;
  const noun = goalBefore(reading, copula);
  if (noun === undefined) return;
  g.modal ??= "prescriptive";
  g.modalAt ??= copula;
  const owner = actors.find(
    (a) =>
      a.kind !== "text" &&
      ((a.possessive && a.to <= noun && noun - a.to <= 2) ||
        (isWord(reading, noun, goals) && lowerAt(reading, noun + 1) === "of" && a.from > noun && a.from <= noun + 3 && !a.possessive)),
  );
  if (owner === undefined) return;
  g.subject = owner;
  g.will = true;
  g.modalAt = copula;
  g.obliged = false;
}

function copulaBefore(reading: Reading, p: Mark<"provision">): number | undefined {
  for (let i = p.from - 1; i >= Math.max(1, p.from - longestClause); i--) {
    if ((beforeAt(reading, i + 1) & (wall | mark.colon)) !== 0) return undefined;
    if (isWord(reading, i, equating) && (p.from - i <= longestLead || lowerAt(reading, i + 1) === "that")) return i;
    if (endsAt(reading, i, kinds.say | kinds.attitude | kinds.break)) return undefined;
  }
  return undefined;
}

function goalBefore(reading: Reading, copula: number): number | undefined {
  let commas = 0;
  for (let i = copula - 1; i >= Math.max(0, copula - longestPhrase); i--) {
    const before = beforeAt(reading, i + 1);
    if ((before & (wall | mark.colon | mark.quote)) !== 0) return undefined;
    if ((before & mark.comma) !== 0) commas++;
    if (commas === 1 || commas > 2) continue;
    if (isGoal(reading, i)) return i;
    if (["that", "which", "who"].includes(lowerAt(reading, i)) || endsAt(reading, i, kinds.break)) return undefined;
  }
  return undefined;
}

/** The head of the phrase, and not part of another noun: "the position of the army". */
function isGoal(reading: Reading, at: number): boolean {
  if (isWord(reading, at, needs)) return lowerAt(reading, at - 1) === "is" && lowerAt(reading, at - 2) === "what";
  const isRanked = [1, 2].some((gap) => isWord(reading, at - gap, ranks));
  if (isWord(reading, at, ranked)) return isRanked;
  return isWord(reading, at, goals);
}
