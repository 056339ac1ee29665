import { type Discourse, type Resolved, sourcingKey } from "./discourse.ts";
import type { Basis } from "./position.ts";
import { isItem } from "./prose.ts";
import { isKind, type Reading } from "./reading.ts";
import type { Report } from "./reports.ts";

/** Takes from a sentence what later ones build on. */
export function remember(reading: Reading, actors: readonly Resolved[], reports: readonly Report[], d: Discourse, heading: boolean): void {
  const here = { span: { start: reading.start, end: reading.start + reading.text.length }, text: reading.text };
  for (const a of actors) {
    const [party] = a.parties;
    if (a.person !== undefined && party !== undefined && a.kind === "person") d.people.set(a.person, { ...here, name: a.person, party });
  }
  if (heading) {
    d.outlet = undefined;
    d.lastText = d.order[0] ?? d.lastText;
    d.section = headed(actors, reading, here);
  }
  for (const a of actors)
    if (a.kind !== "text" && a.kind !== "both") for (const party of a.parties) d.mentions.set(party, (d.mentions.get(party) ?? 0) + 1);
  const hedged = reading.marks.some((m) => isKind(m, "hedge"));
  const texts = actors.filter((a) => a.kind === "text" && a.parties.length > 0 && !(a.weak && !d.lastText));
  const main = actors.find((a) => !a.oblique && (a.parties.length > 0 || a.kind === "outlet" || a.kind === "outsider"));
  for (const t of texts) if (t.inferred === undefined && !t.weak) for (const party of t.parties) d.authors.add(party);
  rememberSourcing(reading, actors, texts, d, here, hedged);
  const spokesman = reports.findLast((r) => r.subject !== undefined && r.subject.parties.length > 0 && r.subject.kind !== "text")?.subject;
  if (spokesman)
    d.speaker = {
      ...here,
      parties: spokesman.parties,
      name: spokesman.person ?? null,
      basis: spokesman.person ? "named_official" : "unnamed_official",
      source: null,
    };
  const isHuman = (a: Resolved): boolean =>
    a.parties.length === 1 && (a.person !== undefined || a.kind === "office" || (a.kind === "group" && spokesman?.from === a.from));
  const person =
    actors.findLast((a) => isHuman(a) && (!a.oblique || reading.words[a.from - 1]?.lexeme.lower === "by") && !a.possessive) ??
    spokesman ??
    actors.findLast(isHuman);
  const [personParty] = person?.parties ?? [];
  if (person && personParty !== undefined) d.person = { ...here, name: person.person ?? null, party: personParty };
  const text = texts.findLast((t) => !t.oblique && !t.possessive) ?? texts.at(0);
  for (const t of texts)
    if (!d.order.some((known) => sourcingKey(known.parties) === sourcingKey(t.parties))) d.order.push({ ...here, parties: t.parties });
  if (text) d.lastText = { ...here, parties: text.parties };
  if (text) d.textInForce = true;
  else if (
    main &&
    main.kind !== "text" &&
    main.kind !== "pronoun" &&
    main.from <= 5 &&
    (reports.length > 0 || reading.marks.some((m) => isKind(m, "attitude") && m.meaning.will))
  )
    d.textInForce = false;
  rememberList(reading, main, text, d, here);
  if (main && main.parties.length > 0) d.subject = { ...here, parties: main.parties, isText: main.kind === "text", name: main.name };
  rememberOutlet(reading, actors, reports, d, here, hedged);
}

/** A heading of a few words that names one party and no text. */
function headed(
  actors: readonly Resolved[],
  reading: Reading,
  here: { span: { start: number; end: number }; text: string },
): Discourse["section"] {
  const [only, ...more] = actors.filter((a) => a.parties.length > 0);
  if (!only || more.length > 0 || only.kind === "text" || reading.words.length > longestParty) return undefined;
  return { ...here, parties: only.parties };
}
const longestParty = 5;

/** A sentence that ends with a colon announces the items after it; the first line that is no item ends the list. */
function rememberList(
  reading: Reading,
  main: Resolved | undefined,
  text: Resolved | undefined,
  d: Discourse,
  here: { span: { start: number; end: number }; text: string },
): void {
  const owner = text ?? main;
  if (/:\s*$/.test(reading.text) && owner && owner.parties.length > 0) d.list = { ...here, parties: owner.parties };
  else if (!isItem(reading.text)) d.list = undefined;
}

function rememberSourcing(
  reading: Reading,
  actors: readonly Resolved[],
  texts: readonly Resolved[],
  d: Discourse,
  here: { span: { start: number; end: number }; text: string },
  hedged: boolean,
): void {
  const outlet = actors.find((a) => a.kind === "outlet" && a.name !== "")?.name ?? null;
  const seen = reading.marks.some((m) => isKind(m, "seen"));
  const sources = reading.marks.some((m) => isKind(m, "source"));
  const basis: Basis | undefined = seen
    ? "document"
    : sources
      ? "unnamed_official"
      : outlet
        ? "media_report"
        : hedged
          ? "article_voice"
          : undefined;
  if (basis === undefined) return;
  const entry = { ...here, basis, source: outlet, hedged };
  if (texts.length === 1 && !(seen && d.sourcing.size === 0)) d.sourcing.set(sourcingKey(texts[0]?.parties ?? []), entry);
  else if (texts.length > 1 || seen) for (const key of ["", ...texts.map((t) => sourcingKey(t.parties))]) d.sourcing.set(key, entry);
}

function rememberOutlet(
  reading: Reading,
  actors: readonly Resolved[],
  reports: readonly Report[],
  d: Discourse,
  here: { span: { start: number; end: number }; text: string },
  hedged: boolean,
): void {
  const outlet = actors.find(
    (a) => a.kind === "outlet" && reports.some((r) => r.subject?.from === a.from || (a.from > r.from && a.from - r.to < 8)),
  );
  const sources = reading.marks.some((m) => isKind(m, "source"));
  if (outlet) {
    const name = outlet.name === "" ? d.lastOutlet : outlet.name;
    if (name !== undefined) {
      d.lastOutlet = name;
      d.outlet = {
        ...here,
        name,
        basis: sources || (d.outlet?.name === name && d.outlet.basis === "unnamed_official") ? "unnamed_official" : "media_report",
        hedged,
      };
    }
    return;
  }
  if (sources && d.outlet) d.outlet = { ...d.outlet, basis: "unnamed_official" };
  else if (reports.some((r) => r.subject?.person !== undefined)) d.outlet = undefined;
}
