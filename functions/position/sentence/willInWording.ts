import type { Meaning } from "../cues/knowledge.ts";
import type { Match } from "../cues/matcher.ts";
import { isKind, type Mark } from "./reading.ts";

/** "Washington endorsed an international mission": who endorses is none of the mission. */
export const isWillOfParty = (m: Match<Meaning>, found: readonly Match<Meaning>[]): m is Mark<"attitude"> =>
  isKind(m, "attitude") && m.meaning.will && found.some((other) => other.to === m.from && isKind(other, "party"));

/** "Moscow wants sanctions lifted and its assets returned": who wants is in the wording, and wants what stands beside it as well. */
export const isWantedInside = (wording: Mark<"provision">, m: Match<Meaning>, found: readonly Match<Meaning>[]): boolean =>
  m.from > wording.from &&
  m.to < wording.to &&
  isWillOfParty(m, found) &&
  m.meaning.effect === "support" &&
  m.from - wording.from <= farthest &&
  ((wording.mask >>> (m.from - wording.from)) & 1) === 1;
/** As far as the words that a wording names are known. */
export const farthest = 30;
