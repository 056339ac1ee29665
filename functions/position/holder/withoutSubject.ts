import { mark } from "../cues/tokens.ts";
import { isInItem, isListed } from "../discourse/announcedList.ts";
import { isItemHere } from "../discourse/bareItems.ts";
import type { Resolved } from "../discourse/discourse.ts";
import { inherited } from "../discourse/toldText.ts";
import { namesWish } from "../discourse/wishAsked.ts";
import { hasOtherSubject, hasOwnVerb, isFragment, isTold } from "../sentence/ownClause.ts";
import { isOver } from "../sentence/prose.ts";
import { beforeAt, isImperative, lowerAt } from "../sentence/syntax.ts";
import { atOneOn, commonTo } from "../stance/concord.ts";
import { doerBefore } from "../stance/doerBefore.ts";
import { by, itemOf, nobody, noStance, recalled, toldBefore, underHeading } from "./byRule.ts";
import { hasOwnList, listedBy, takenUp } from "./colon.ts";
import { giverOf } from "./gifts.ts";
import { floorGoesOn, quoteGoesOn } from "./goesOn.ts";
import type { Case, Holder } from "./holder.ts";
import { isUnderLabel } from "./labels.ts";
import { isStrangersWill, laysDownInside } from "./ofSubject.ts";
import { saidNearby } from "./saidNearby.ts";
import { textNamed } from "./textHeads.ts";
import { forWhom, frameText } from "./voices.ts";

/** Whose position a wording is that no subject governs: a text's, a list's, a speaker's, or whoever's was told before. */
export function withoutSubject(c: Case, speakers: readonly Resolved[]): Holder | string {
  const { governed: g, discourse: d, reading, actors, provision: p } = c;
  if (isStrangersWill(c)) return noStance;
  const frame = frameText(c);
  const governed =
    g.denied !== undefined ||
    g.conditional ||
    g.modal !== undefined ||
    g.attitudes.length > 0 ||
    g.negators.length > 0 ||
    hasOwnVerb(c) ||
    g.insideCondition === "strong" ||
    isFragment(c) ||
    (c.covers.length > 0 && (beforeAt(reading, p.from) & mark.quote) !== 0 && isImperative(reading, p)) ||
    isUnderLabel(c);
  if (frame) return by("content of the text that frames the sentence", "text", frame);
  const lister = listedBy(c);
  if (lister) return by("an item of the list that the sentence announces", "subject", lister);
  if (d.person?.party && hasOwnList(c))
    return recalled("an item of the list that the sentence announces", "subject", [d.person.party], d.person, "the person spoken of last");
  const taker = takenUp(c);
  if (taker) return by("what somebody takes up behind the colon", "subject", taker);
  const pair = commonTo(c) ?? (g.negators.length === 0 ? atOneOn(c) : undefined);
  if (pair) return by("who is at one on it", "subject", pair);
  const whose = forWhom(c);
  const setOff = whose !== undefined && (beforeAt(reading, whose.to) & mark.comma) !== 0;
  if (whose && (setOff ? governed : g.will || g.attitudes.length + g.negators.length > 0 || g.modal !== undefined || g.conditional))
    return by("for whom it holds", "subject", whose);
  const laysDown = g.obliged || g.attitudes.length + g.negators.length > 0;
  const speaker = speakers.find((a) => a.parties.length > 0 && (a.kind !== "source" || (laysDown && !d.textInForce)));
  const other = speaker && g.negators.length === 0 && g.modal === undefined ? doerBefore(c, speaker) : undefined;
  if (other) return by("what the speaker tells of another", "subject", other);
  if (speaker) return governed ? by("what the speaker lays down", "speaker", speaker) : noStance;
  if (isOver(reading)) return noStance;
  const goingOn = governed || isImperative(reading, p) || (d.wishAsked !== undefined && namesWish(reading)) ? quoteGoesOn(c) : undefined;
  if (goingOn) return goingOn;
  // A text that is told does not hold the text that the wording names.
  const isNamed = actors.some((a) => a.kind === "text" && a.pronoun === undefined && a.from < p.to && p.from < a.to);
  // "Turkey has offered Istanbul as a venue", below "BRUSSELS": what an outsider does is none of the section's.
  const isOutsiders = actors.some((a) => a.kind === "outsider" && !a.oblique && !a.possessive && a.from <= p.from);
  if (d.section && !isOutsiders && !(isNamed && !governed) && actors.every((a) => a.oblique || a.parties.length === 0 || a.from > p.from))
    return underHeading(d.section);
  if (
    d.list &&
    (isInItem(reading, d) ||
      (d.list.paragraph === d.paragraph && (isListed(reading, p) || (d.list.isWish && (governed || laysDownInside(c))))))
  )
    return itemOf(d.list);
  const named = textNamed(c);
  if (named && governed) return by("content of the text named in the sentence", "text", named);
  if (d.textInForce && d.lastText && (governed || (isTold(c) && !isNamed && !c.floating)) && !hasOtherSubject(c))
    return inherited(d) ?? nobody;
  const told = d.lastHolder?.holder.parties ?? [];
  const alone = actors.every(
    (a) =>
      a.parties.length === 0 ||
      a.oblique ||
      reading.provisions.some((named) => a.from < named.to && named.from < a.to) ||
      (a.from < p.to && p.from < a.to) ||
      a.parties.every((party) => told.includes(party)),
  );
  // The item before may have told of another text.
  const isNext = d.underText !== undefined && isItemHere(reading, d);
  if (
    d.lastHolder &&
    alone &&
    governed &&
    !isNext &&
    !(hasOtherSubject(c) && !lowerAt(reading, g.attitudes.at(-1)?.from ?? 0).endsWith("ing"))
  )
    return toldBefore(d.lastHolder);
  const isVerdict = g.attitudes.some((a) => a.from >= p.to && a.meaning.will);
  const isView = g.modal !== undefined || g.negators.length > 0 || g.conditional || g.side === "open" || isVerdict;
  return (isView ? floorGoesOn(c) : undefined) ?? saidNearby(c, governed) ?? (g.conditional ? giverOf(c) : undefined) ?? nobody;
}
