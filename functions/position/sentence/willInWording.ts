import type { Meaning } from "../cues/knowledge.ts";
import type { Match } from "../cues/matcher.ts";
import { isKind, type Mark } from "./reading.ts";

/** "Washington endorsed an international mission": who endorses is none of the mission. */
const isWillOfParty = (m: Match<Meaning>, found: readonly Match<Meaning>[]): m is Mark<"attitude"> =>
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
const farthest = 30;

export const isRefusal = (m: Match<Meaning>): m is Mark<"attitude"> => isKind(m, "attitude") && m.meaning.effect !== "support";

/** The wording reaches over a refusal, over somebody's will or over what denies or weakens it, that governs the rest of it. */
export const isRefusedInside = (wording: Mark<"provision">, m: Match<Meaning>, found: readonly Match<Meaning>[]): boolean =>
  isKind(m, "attitude")
    ? reachesOver(wording, m) && (isRefusal(m) || isWillOfParty(m, found))
    : (isKind(m, "negator") || (isKind(m, "possibility") && !isGranted(wording, found))) && isSaidOfDoer(wording, m, found);

/** "Putin agreed that the US could offer it": whoever agrees to what may be done wants it done. */
const isGranted = (wording: Mark<"provision">, found: readonly Match<Meaning>[]): boolean =>
  found.some(
    (other) =>
      isKind(other, "attitude") && other.meaning.effect === "support" && wording.from - other.to >= 0 && wording.from - other.to <= 6,
  );

/** "Russia will not pay for the rebuilding", "Washington could go on arming": a wording that begins with who does it, and what is said of his doing it. */
const isSaidOfDoer = (wording: Mark<"provision">, m: Match<Meaning>, found: readonly Match<Meaning>[]): boolean =>
  wording.meaning.polarity === "for" &&
  wording.from < m.from &&
  m.to < wording.to &&
  m.from - wording.from <= farthest &&
  ((wording.mask >>> (m.from - wording.from)) & 1) === 0 &&
  found.some((other) => isKind(other, "party") && other.from <= wording.from && other.to > wording.from && other.to <= m.from);

/**
 * "remains opposed to the supply", "Kyiv dismisses a mission": behind its first word stands a refusal that is none of it, and governs the rest.
 * "turned down the return of the plant", "gave short shrift to it", "a ban on the lifting": the refusal begins with the same word.
 */
const reachesOver = (wording: Mark<"provision">, refusal: Mark<"attitude">): boolean =>
  wording.meaning.polarity !== "conditional" &&
  (wording.from < refusal.from
    ? refusal.meaning.will
    : wording.from === refusal.from && wording.meaning.polarity === "for" && refusal.to - refusal.from > 1) &&
  refusal.to < wording.to &&
  (wording.mask & ((1 << Math.min(30, refusal.to - wording.from)) - 1)) === 1;
