import { unnamedMedia } from "../cues/knowledge.ts";
import { type Discourse, type Resolved, type Sourcing, sourcingKey } from "../discourse/discourse.ts";
import { inAnswer, onFloor } from "../discourse/floor.ts";
import { isRelayed, issuedTitle, jointTitle } from "../discourse/follow.ts";
import { saidNext } from "../holder/byRule.ts";
import type { Case, Holder } from "../holder/holder.ts";
import type { Basis } from "../position.ts";
import { happened, isAside, isOffer, isWish } from "../sentence/ownWords.ts";
import { quotesNothing } from "../sentence/prose.ts";
import { isKind, type Reading } from "../sentence/reading.ts";
import { lowerAt } from "../sentence/syntax.ts";
import { officialPost, officialText } from "./officialText.ts";
import { type Seen, sightOf } from "./seenText.ts";
import { statementOf, toldOnward } from "./toldOnward.ts";
import { goesOn, isVenue, tellerOfOwn, venueOf } from "./venue.ts";
import { accordingToText, tellsHimself, type Voices, voices } from "./voicesBehind.ts";

/** What a row rests on. */
export interface Attribution {
  basis: Basis;
  source: string | null;
  speaker: string | null;
  hedged: boolean;
}

/** What a government publishes is official though nobody is named. */
const published = /\b(statement|post|website|communiqué|communique|decree|read-?out|declaration|reminded)\b/i;
const ministries = /\b(ministry|office)\b/i;
const expected = /\b(is|are|was|were) (widely )?(expected|understood|likely|set)\b/i;

/** Works out what the article rests a position on (coding manual, "Basis" and "Reach of an attribution"). */
export function attribute(c: Case, holder: Holder): Attribution {
  const plain = onFloor(c, holder, resting(c, holder));
  return { ...plain, source: fullest(c, plain.source), speaker: fullest(c, plain.speaker) };
}

/** A name as the article writes it at its fullest. */
function fullest(c: Case, name: string | null): string | null {
  return name === null || name === unnamedMedia ? null : (c.discourse.written.get(name) ?? name);
}

function resting(c: Case, holder: Holder): Attribution {
  const v = voices(c);
  const { discourse: d } = c;
  if (d.issuers?.institution && inAnswer(d) === undefined) return ofReprint(c, holder, v, d.issuers);
  const issued = issuedTitle(c.actors.filter((a) => a.kind === "text" && isIssuedBy(a, c.reading, holder)));
  const seen = seenOf(c, holder);
  const teller = holder.via === "text" && v.outlet === null && !v.unnamed && !v.sources ? tellerOfOwn(d, holder.parties) : undefined;
  if (teller !== undefined)
    return { basis: "named_official", source: venueOf(d, teller), speaker: d.written.get(teller) ?? teller, hedged: v.hedged };
  if (v.named === undefined && (seen !== undefined || accordingToText(v) || issued !== null))
    return {
      basis: "document",
      source:
        seen?.source ??
        v.outlet ??
        jointTitle(c.reading) ??
        issued ??
        c.discourse.sourcing.get(sourcingKey(holder.parties))?.source ??
        null,
      speaker: null,
      hedged: v.hedged,
    };
  const stated = statementOf(c, holder, v);
  if (stated) return { basis: "document", source: stated.title, speaker: null, hedged: v.hedged };
  const hasVoice = v.outlet !== null || v.named !== undefined || (v.unnamed !== undefined && v.unnamed.kind !== "pronoun");
  if (holder.rule.startsWith("goes on") && c.discourse.lastHolder && !hasVoice)
    return { ...c.discourse.lastHolder.attribution, hedged: c.discourse.lastHolder.attribution.hedged || v.hedged };
  if (
    v.named === undefined &&
    v.unnamed === undefined &&
    v.outlet === null &&
    c.discourse.issuers &&
    quotesNothing(c.reading.text) &&
    holder.parties.every((party) => c.discourse.issuers?.parties.includes(party))
  )
    return { basis: "document", source: c.discourse.issuers.title, speaker: null, hedged: v.hedged };
  const reader = holder.rule.startsWith("an item") ? c.discourse.list?.reader : undefined;
  if (reader !== undefined) return { basis: "named_official", source: v.outlet, speaker: reader, hedged: v.hedged };
  const lister = holder.rule.startsWith("an item of the list that the sentence") ? listerOf(c, holder) : undefined;
  if (lister) return { basis: "named_official", source: v.outlet, speaker: written(c.discourse, lister), hedged: v.hedged };
  if (holder.via === "text") return ofText(c, holder, v);
  if (
    d.outlet &&
    v.outlet === null &&
    holder.parties.every((party) => d.outlet?.about.includes(party)) &&
    isRelayed(c.reading, c.actors, d)
  )
    return {
      basis: d.outlet.basis,
      source: d.outlet.name,
      speaker: holder.actor?.person === undefined ? null : written(d, holder.actor),
      hedged: v.hedged || d.outlet.hedged,
    };
  if (v.named?.person !== undefined) return ofSpeaker(c, holder, v, v.named.person);
  const next = holder.rule === saidNext ? c.speaksNext() : undefined;
  if (next) return ofFloating(c, v, next);
  const goesOn = holder.rule === "a quote that goes on" || holder.rule === "what the speaker before goes on to lay down";
  if (goesOn && c.discourse.speaker) return ofFloating(c, v, c.discourse.speaker);
  const person = holder.actor?.person;
  if (person !== undefined) return ofActor(c, holder, v, person);
  return ofParty(c, holder, v);
}

/** Through whom the article has the text of those who hold a position, or any text that the sentence speaks of. */
const seenOf = ({ seen }: Case, { parties }: Holder): Seen | undefined =>
  seen.length === 0 ? undefined : (sightOf(seen, sourcingKey(parties)) ?? seen[0]);

/** A text of theirs, or "in a declaration" whoever's it is. */
const isIssuedBy = ({ parties, from }: Resolved, reading: Reading, holder: Holder): boolean =>
  parties.length === 0 ? lowerAt(reading, from - 1) === "in" : holder.parties.every((party) => parties.includes(party));

/** "Moscow's demands, which Putin listed before his ministers: …": a named person of the party who set them out. */
function listerOf({ actors, provision: p }: Case, holder: Holder): Resolved | undefined {
  return actors.find(
    (a) => a.kind === "person" && !a.oblique && !a.possessive && a.to < p.from && a.parties.some((party) => holder.parties.includes(party)),
  );
}

/** In an official text that is reprinted everything is that text's, and at a distance what it tells of another party. */
function ofReprint({ discourse: d }: Case, holder: Holder, v: Voices, issuers: NonNullable<Discourse["issuers"]>): Attribution {
  const own = holder.parties.every((party) => issuers.parties.includes(party));
  const speaker = v.named?.person !== undefined && own ? written(d, v.named) : null;
  const basis: Basis = issuers.whole || speaker === null ? "document" : "named_official";
  return { basis, source: issuers.title, speaker, hedged: v.hedged || !own };
}

/** The content of a text rests on whoever has it: said here, said of this text before, said of the article's texts. */
function ofText(c: Case, holder: Holder, v: Voices): Attribution {
  const { discourse: d, reading } = c;
  const known = d.sourcing.get(sourcingKey(holder.parties)) ?? d.sourcing.get("");
  const plain = { speaker: null, hedged: v.hedged };
  const seen = seenOf(c, holder);
  if (seen !== undefined)
    return { ...plain, basis: "document", source: seen.source ?? v.outlet ?? jointTitle(reading) ?? d.outlet?.name ?? null };
  if (v.named?.person !== undefined && v.named.parties.some((party) => holder.parties.includes(party)))
    return {
      basis: "named_official",
      source: v.outlet ?? venueOf(d, v.named.person),
      speaker: written(d, v.named),
      hedged: v.hedged,
    };
  const issuer = v.outlet === null && known?.basis !== "document" ? officialText(reading, holder.parties) : undefined;
  if (issuer !== undefined) return { ...plain, basis: "named_official", source: issuer };
  if (v.unnamed || v.sources)
    return {
      ...plain,
      basis: known?.basis === "document" && !tellsHimself(v) ? "document" : "unnamed_official",
      source: v.outlet ?? d.outlet?.name ?? known?.source ?? null,
    };
  if (v.outlet !== null)
    return {
      ...plain,
      basis: restsOn(c, v, known),
      source: v.outlet,
    };
  const later = d.outlet !== undefined && known !== undefined && known.basis !== "document" && d.outlet.span.start > known.span.start;
  if (known && !later)
    return { ...plain, basis: known.basis, source: known.source ?? d.outlet?.name ?? null, hedged: v.hedged || known.hedged };
  if (d.outlet) return { ...plain, basis: d.outlet.basis, source: d.outlet.name, hedged: v.hedged || d.outlet.hedged };
  return { ...plain, basis: "article_voice", source: null };
}

/** A named person says it: officially, unless a source relays it; at a distance, where it is said of another party. */
function ofSpeaker({ discourse: d, reading }: Case, holder: Holder, v: Voices, person: string): Attribution {
  const other = v.named !== undefined && !v.named.parties.some((party) => holder.parties.includes(party));
  if (other && isAside(reading, holder)) return { basis: "article_voice", source: null, speaker: null, hedged: v.hedged };
  // "His aides claim he told them …"
  const tellOfHim = v.named?.kind === "pronoun" && (v.unnamed?.from ?? v.named.from) < v.named.from;
  const relays = v.unnamed?.kind === "source" || tellOfHim || !v.unnamed?.parties.some((party) => v.named?.parties.includes(party));
  const relayed =
    (v.unnamed !== undefined && v.unnamed.from !== v.named?.from && relays) || v.covers.some((r) => r.subject?.kind === "outlet");
  const source = v.outlet ?? (relayed ? (d.outlet?.name ?? null) : venueOf(d, person));
  const basis: Basis = relayed
    ? v.sources || v.unnamed
      ? "unnamed_official"
      : "named_official"
    : hedgedReport(reading, v)
      ? "article_voice"
      : "named_official";
  return { basis, source, speaker: v.named ? written(d, v.named) : null, hedged: v.hedged || other };
}

function ofFloating({ discourse: d }: Case, v: Voices, speaker: NonNullable<Discourse["speaker"]>): Attribution {
  const source = speaker.name === null ? null : venueOf(d, speaker.name);
  return {
    basis: speaker.name === null ? "unnamed_official" : "named_official",
    source,
    speaker: speaker.name === null ? null : (d.written.get(speaker.name) ?? speaker.name),
    hedged: v.hedged,
  };
}

/** A named person does it: "Zelensky ruled out …", "Putin has offered …, the newspaper reported". */
function ofActor(c: Case, holder: Holder, v: Voices, person: string): Attribution {
  const { discourse: d, reading } = c;
  const speaker = holder.actor ? written(d, holder.actor) : person;
  const outletReports = v.covers.some((r) => r.subject?.kind === "outlet" && !isVenue(reading, r.subject));
  const onward = v.covers.length === 0 && v.outlet === null ? toldOnward(c, speaker) : undefined;
  if (onward) return { ...onward, hedged: v.hedged };
  if (v.unnamed && (v.unnamed.parties.length === 0 || v.unnamed.parties.some((party) => holder.parties.includes(party))))
    return {
      basis: "unnamed_official",
      source: v.outlet ?? d.outlet?.name ?? null,
      speaker: isOffer(c) && c.governed.modal !== "possibility" ? speaker : null,
      hedged: v.hedged,
    };
  if (outletReports || v.sources)
    return {
      basis: v.sources ? "unnamed_official" : restsOn(c, v),
      source: v.outlet ?? d.outlet?.name ?? null,
      // What sources say that somebody wants nobody has said.
      speaker: isWish(c) ? null : speaker,
      hedged: v.hedged,
    };
  if (expected.test(reading.text) && v.hedged) return { basis: "article_voice", source: null, speaker: null, hedged: true };
  return {
    basis: v.hedged ? "article_voice" : "named_official",
    source: v.outlet ?? venueOf(d, person),
    speaker,
    hedged: v.hedged,
  };
}

/** A party, a group or an institution, with nobody named. */
function ofParty(c: Case, holder: Holder, v: Voices): Attribution {
  const { discourse: d, reading } = c;
  const kind = holder.actor?.kind;
  const plain = { speaker: null, hedged: v.hedged };
  const issuer = v.outlet === null ? officialText(reading, holder.parties) : officialPost(v, holder);
  if (issuer !== undefined) return { ...plain, basis: "named_official", source: issuer };
  const said = v.covers.find((r) => (r.subject?.kind === "group" || r.subject?.kind === "party") && ministries.test(r.subject.name));
  if (said && published.test(reading.text))
    return { ...plain, basis: "named_official", source: said.subject?.name.replace(/^the /i, "") ?? null };
  // "The foreign ministry ruled it out in a statement": an official text says it, told or done.
  if (kind === "group" && v.outlet === null && ministries.test(holder.actor?.name ?? "") && published.test(reading.text))
    return { ...plain, basis: "named_official", source: null };
  const inText = v.unnamed || v.sources || v.outlet !== null || kind === "office" ? undefined : textOf(c, holder, v);
  if (inText) return { ...plain, basis: "document", source: inText.source };
  if (
    v.unnamed ||
    v.sources ||
    kind === "office" ||
    (kind === "group" && !itselfSays(c, v) && !/\b(ministry|government|administration|regime)\b/i.test(holder.actor?.name ?? ""))
  )
    return { ...plain, basis: "unnamed_official", source: v.outlet ?? (v.sources || v.unnamed ? (d.outlet?.name ?? null) : null) };
  if (v.outlet !== null) return { ...plain, basis: restsOn(c, v), source: v.outlet };
  if (d.outlet && d.outlet.paragraph === d.paragraph)
    return { basis: d.outlet.basis, source: d.outlet.name, speaker: null, hedged: v.hedged || d.outlet.hedged };
  return { ...plain, basis: "article_voice", source: null };
}

/** "The Americans offer guarantees": what their text says while it is told, or in an article that has the texts of both before it. */
function textOf(c: Case, holder: Holder, v: Voices): Sourcing | undefined {
  const { discourse: d } = c;
  const told = d.textInForce && d.lastText ? sourcingKey(d.lastText.parties) : undefined;
  const seen = told === sourcingKey(holder.parties) ? d.sourcing.get(told) : undefined;
  if (seen?.basis === "document" && !happened(c, v.covers)) return seen;
  const texts = d.sourcing.get("");
  if (texts?.basis !== "document" || happened(c, v.covers) || d.authors.size === 0) return undefined;
  if (!holder.parties.every((party) => d.authors.has(party))) return undefined;
  const own = d.sourcing.get(sourcingKey(holder.parties));
  return own?.basis === "document" ? own : texts;
}

/** What a sentence that credits an outlet rests on: what that outlet rested on before, unless it says this itself. */
function restsOn(c: Case, v: Voices, known?: Sourcing): Basis {
  const { discourse: d } = c;
  if (itselfSays(c, v)) return "media_report";
  const toldBefore = known?.source === v.outlet || d.outlet?.name === v.outlet;
  return (toldBefore ? (known?.basis ?? d.outlet?.basis) : undefined) ?? "media_report";
}

/** "…, the newspaper writes": in its own voice, whoever told it what stood before. "The report goes on" goes on with what it was told. */
function itselfSays({ reading }: Case, v: Voices): boolean {
  return v.covers.some((r) => r.subject?.kind === "outlet" && !r.according && !goesOn(reading, r));
}

/** "He reportedly stressed": the saying itself is hedged. */
function hedgedReport(reading: Reading, v: Voices): boolean {
  const [first] = v.covers;
  return (
    first !== undefined &&
    reading.marks.some(
      (m) => isKind(m, "hedge") && m.to <= first.to && first.from - m.to <= 2 && !/^(claim|alleg)/.test(lowerAt(reading, m.from)),
    )
  );
}

/** A person's name as the article gives it at its fullest. */
function written(d: Discourse, actor: Resolved): string {
  const name = actor.person ?? actor.name;
  const here = actor.kind === "person" ? actor.written : "";
  const known = d.written.get(name) ?? "";
  return here.length > known.length ? here : known || name;
}
