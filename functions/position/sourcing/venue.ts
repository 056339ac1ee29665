import { outletNouns } from "../actors/unknownNames.ts";
import { mark } from "../cues/tokens.ts";
import { isWord, wordClass } from "../cues/wordClasses.ts";
import type { Discourse, Resolved } from "../discourse/discourse.ts";
import { platforms } from "../language/reporting.ts";
import { endsAt, hasKind, kinds } from "../sentence/marks.ts";
import type { Reading } from "../sentence/reading.ts";
import { beforeAt, lowerAt } from "../sentence/syntax.ts";
import type { Report } from "./reports.ts";
import { seenThrough } from "./seenText.ts";

const beside = new Set(["told", "tell", "tells", "on", "with", "to", "by", "in", "newspaper", "magazine", "interview", "via"]);

/** "to the French news channel LCI": what an outlet is called stands between. */
function isBeside(reading: Reading, { from }: Resolved): boolean {
  if (beside.has(lowerAt(reading, from - 1)) || beside.has(lowerAt(reading, from - 2))) return true;
  if (!isWord(reading, from - 1, outletNouns)) return false;
  for (let i = from - 2; i >= from - longestKind && beforeAt(reading, i + 1) === 0; i--) if (beside.has(lowerAt(reading, i))) return true;
  return false;
}
const longestKind = 6;

/** "in conversation with Le Point", "in remarks broadcast on CBS", "assured AFP", "during a CNN segment": through whom it was said, whatever the verb. */
export function isVenue(reading: Reading, outlet: Resolved): boolean {
  if (
    lowerAt(reading, outlet.from - 1) === "on" ||
    isToldThere(reading, outlet) ||
    isAsking(reading, outlet) ||
    isOnItsPage(reading, outlet)
  )
    return true;
  for (let i = outlet.from - 1; i >= Math.max(0, outlet.from - farthestVenue); i--) {
    if (isWord(reading, i, venueNouns)) return true;
    if ((beforeAt(reading, i) & ~mark.hyphen) !== 0 || reported.has(lowerAt(reading, i))) break;
  }
  return isBroadcast(reading, outlet);
}
const farthestVenue = 6;
/** What somebody gives an outlet, does there, or says to its audience. Origin: own reading. */
const venueNouns = wordClass(
  "interview interviews interviewed conversation broadcast comment comments column article op-ed commentary essay podcast programme program show appearance appearances appearing network blog remarks writing pages studio studios viewers readers listeners audience audiences subscribers reply answer answers replies airwaves",
);
/** "in reply to a report by Reuters": what the outlet itself says. */
const reported = new Set("report reports reporting story stories claim claims allegation allegations".split(" "));

/** "on its Facebook page" */
const isOnItsPage = (reading: Reading, { from }: Resolved): boolean =>
  lowerAt(reading, from - 2) === "on" && ["its", "his", "her", "their", "the"].includes(lowerAt(reading, from - 1));

/** "assured AFP", "warned Bild": whoever says something to an outlet. */
const isToldThere = (reading: Reading, { from }: Resolved): boolean =>
  beforeAt(reading, from) === 0 && endsAt(reading, from - 1, kinds.say) && telling.has(lowerAt(reading, from - 1));

/** "Asked by the BBC, Lavrov ruled it out", "pressed by a CNN reporter": whoever asks is told. */
const isAsking = (reading: Reading, { from }: Resolved): boolean =>
  [1, 2].some((gap) => lowerAt(reading, from - gap) === "by" && isWord(reading, from - gap - 1, asked)) && beforeAt(reading, from) === 0;
const asked = wordClass("asked questioned pressed quizzed");
const telling = new Set(
  "told tell tells telling assured assures informed informs reminded reminds promised promises warned warns advised reassured".split(" "),
);

/** "during a Newsmax segment", "in a CNN town hall": what the outlet broadcasts. */
function isBroadcast(reading: Reading, { from, to }: Resolved): boolean {
  const article = lowerAt(reading, from - 1);
  const before = article === "a" || article === "an" || article === "the" ? lowerAt(reading, from - 2) : article;
  if (!during.has(before)) return false;
  return [0, 1].some((gap) => broadcasts.has(lowerAt(reading, to + gap))) && beforeAt(reading, to) === 0;
}
const during = new Set("in during on at for".split(" "));
const broadcasts = new Set(
  "interview segment programme program show podcast broadcast studio studios appearance panel special bulletin newscast talk town phone-in slot column op-ed article essay".split(
    " ",
  ),
);

/** Words beside an outlet say that somebody speaks to it or through it. */
export const isThrough = (reading: Reading, outlet: Resolved): boolean => isBeside(reading, outlet) || isVenue(reading, outlet);

/** An outlet is credited where it reports, is told or is cited, not where it is only mentioned. */
export function isCredited(outlet: Resolved, covers: readonly Report[], reading: Reading): boolean {
  if (covers.some((r) => r.subject?.from === outlet.from || (r.according && outlet.from >= r.to && outlet.from - r.to < 10))) return true;
  // "Bloomberg, citing people familiar with the matter, said"
  if (isVenue(reading, outlet) || (covers.length > 0 && isWord(reading, outlet.to, citing))) return true;
  if (lowerAt(reading, outlet.from - 1) === "which" && seenThrough(reading, [outlet]).length > 0) return true;
  if (endsAt(reading, outlet.from - 2, kinds.source) && lowerAt(reading, outlet.from - 1) === "of") return true;
  return (covers.length > 0 || hasKind(reading, kinds.source)) && (isBeside(reading, outlet) || outlet.possessive);
}

/** Whom the sentence credits: of an outlet and another that it cites the one that is cited. */
export function creditedIn(actors: readonly Resolved[], covers: readonly Report[], reading: Reading): Resolved | undefined {
  let first: Resolved | undefined;
  for (const a of actors) {
    if (a.kind !== "outlet" || a.name === "" || !isCredited(a, covers, reading)) continue;
    if (first === undefined || isCited(reading, a)) first = a;
  }
  return first;
}

/** "Meduza wrote, citing the New York Post", "with reference to Bild". */
export function isCited(reading: Reading, { from }: Resolved): boolean {
  for (let i = from - 1; i >= from - farthestCiting; i--) {
    if (isWord(reading, i, citing)) return true;
    if (beforeAt(reading, i + 1) !== 0) return false;
  }
  return false;
}
const citing = wordClass("citing quoting referring reference crediting referencing relaying");
/** "with reference to a report in the New York Post" */
const farthestCiting = 6;

/** Keeps through whom somebody speaks. */
export function noteVenue(d: Discourse, speaker: string, name: string): void {
  if (platforms.has(name)) d.posts.set(speaker, { name, paragraph: d.paragraph });
  else d.venues.set(speaker, name);
}

/** Through whom somebody speaks: a post holds into the next paragraph, an interview until another. */
export function venueOf(d: Discourse, speaker: string): string | null {
  const post = d.posts.get(speaker) ?? postOfParagraph(d);
  return (post !== undefined && d.paragraph - post.paragraph <= 1 ? post.name : d.venues.get(speaker)) ?? null;
}

/** A post that the paragraph has announced, before anybody was said to have written it. */
function postOfParagraph({ posts, paragraph }: Discourse): { name: string; paragraph: number } | undefined {
  const post = posts.get("");
  return post?.paragraph === paragraph ? post : undefined;
}

/** "the report goes on", "the newspaper continues": with what it was told before. */
export function goesOn(reading: Reading, { from, subject }: Report): boolean {
  return subject?.kind === "outlet" && /^(go|goes|went|continu)/.test(lowerAt(reading, from));
}

/** "It says that …", in the answers of somebody whose side it is by: he tells what is in it. */
export function tellerOfOwn({ turn, turnSpeaker, paragraph }: Discourse, parties: readonly string[]): string | undefined {
  if (turn !== paragraph || !turnSpeaker?.parties.some((party) => parties.includes(party))) return undefined;
  return turnSpeaker.name ?? undefined;
}

/** "Le Point met Stubb on Thursday", "our reporter sat down with": who is its guest speaks through it. */
export function noteGuest(reading: Reading, actors: readonly Resolved[], d: Discourse): void {
  const host = actors.find((a) => a.kind === "outlet" && a.name !== "" && !a.oblique && hosting.has(lowerAt(reading, a.to)));
  const guest = host && actors.find((a) => a.person !== undefined && a.from > host.to && a.from - host.to <= farthestGuest);
  if (host && guest?.person !== undefined && !guest.possessive) noteVenue(d, guest.person, host.name);
}
const hosting = new Set("met meets interviewed interviews spoke speaks talked talks sat caught".split(" "));
/** "sat down with the Finnish president Alexander Stubb" */
const farthestGuest = 4;
