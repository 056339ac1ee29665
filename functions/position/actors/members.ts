import { isWord, wordClass } from "../cues/wordClasses.ts";
import { members } from "../language/grammar.ts";
import { beginsAt, endsAt, kinds } from "../sentence/marks.ts";
import { isOblique, phraseStart, written } from "../sentence/nounPhrase.ts";
import type { Reading } from "../sentence/reading.ts";
import { isApart, lowerAt } from "../sentence/syntax.ts";
import type { Actor } from "./actors.ts";

/**
 * "A member of the Ukrainian delegation", "a source close to the Kremlin", "nobody in Kyiv": whoever is one of a party's people stands for it.
 * The noun and what it belongs to become one actor.
 */
export function withMembers(actors: readonly Actor[], reading: Reading): Actor[] {
  let out = actors.map((a) => (a.possessive && a.kind === "person" && followers.has(lowerAt(reading, a.to)) ? asFollowers(a, reading) : a));
  for (const whole of out) {
    const noun = memberOf(whole, reading);
    if (noun === undefined) continue;
    const head = out.find((a) => a.to === noun + 1 && a.kind !== "text");
    if (head !== undefined && head.parties.length > 0) continue;
    const from = head?.from ?? phraseStart(reading, noun);
    const one: Actor = {
      ...whole,
      from,
      kind: head?.kind === "source" ? "source" : "group",
      name: written(reading, from, whole.to),
      written: "",
      owner: undefined,
      oblique: isOblique(reading, from),
    };
    out = [...out.filter((a) => a !== whole && (a.from < from || a.from >= whole.to)), one];
  }
  return out;
}

/** "Putin's men would be content": they speak for him. */
function asFollowers(a: Actor, reading: Reading): Actor {
  const to = a.to + 1;
  return { ...a, to, kind: "group", name: written(reading, a.from, to), written: "", possessive: false };
}
const followers = new Set(
  "men people crew circle entourage lot camp team group allies advisers advisors aides envoys negotiators emissaries staff staffers associates confidants lieutenants".split(
    " ",
  ),
);
/** "people around Merz", "a confidant of Putin": who speaks for the one whose they are. */
const companions = wordClass(
  "people person figures those others somebody someone confidant confidants associate associates staff staffers",
);

/** "most people in Kyiv": nobody who speaks for it. */
const isCrowd = (reading: Reading, noun: number): boolean =>
  lowerAt(reading, noun) === "people" && ["most", "many", "few", "some", "ordinary", "young", "of"].includes(lowerAt(reading, noun - 1));

/** The word for the member, where an actor is what somebody is a member of. */
function memberOf(whole: Actor, reading: Reading): number | undefined {
  if (whole.parties.length === 0 || whole.possessive || whole.kind === "text") return undefined;
  if (whole.kind === "person") return companionOf(whole, reading);
  const preposition = whole.from - 1;
  const close = lowerAt(reading, preposition) === "to" && ["close", "near", "loyal"].includes(lowerAt(reading, preposition - 1));
  const noun = close ? preposition - 2 : preposition - 1;
  if (noun < 0 || !isWord(reading, noun, members)) return undefined;
  if (isApart(reading, noun + 1, whole.from) || isCrowd(reading, noun)) return undefined;
  const link = lowerAt(reading, preposition);
  if (close || link === "inside" || link === "within") return noun;
  // "diplomats in Kyiv" are other countries'.
  if (link === "in" || link === "at") return /^diplomats?$/.test(lowerAt(reading, noun)) && whole.kind === "party" ? undefined : noun;
  return link === "of" || link === "from" || link === "on" ? noun : undefined;
}

/** The word for whoever is around a person and says something. */
function companionOf({ from, to }: Actor, reading: Reading): number | undefined {
  const link = lowerAt(reading, from - 1);
  const close = link === "to" && lowerAt(reading, from - 2) === "close";
  const noun = close ? from - 3 : from - 2;
  if (noun < 0 || !isWord(reading, noun, companions) || isApart(reading, noun + 1, from)) return undefined;
  const isSaying =
    [0, 1].some((gap) => beginsAt(reading, to + gap, kinds.say)) || endsAt(reading, phraseStart(reading, noun) - 1, kinds.say);
  if (!isSaying) return undefined;
  if (close || link === "around") return noun;
  return (link === "of" || link === "to") && !["people", "person", "those", "others"].includes(lowerAt(reading, noun)) ? noun : undefined;
}
