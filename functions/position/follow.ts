import { type Discourse, type Resolved, sourcingKey } from "./discourse.ts";
import type { Basis } from "./position.ts";
import { isKind, type Reading } from "./reading.ts";
import type { Report } from "./reports.ts";

/** Takes from a sentence what later ones build on. */
export function remember(reading: Reading, actors: readonly Resolved[], reports: readonly Report[], d: Discourse, heading: boolean): void {
  const here = { span: { start: reading.start, end: reading.start + reading.text.length }, text: reading.text };
  for (const a of actors) {
    const [party] = a.parties;
    if (a.person !== undefined && party !== undefined && a.kind === "person") d.people.set(a.person, { ...here, name: a.person, party });
  }
  if (heading) d.outlet = undefined;
  const hedged = reading.marks.some((m) => isKind(m, "hedge"));
  const texts = actors.filter((a) => a.kind === "text" && a.parties.length > 0 && !(a.weak && !d.lastText));
  const main = actors.find((a) => !a.oblique && (a.parties.length > 0 || a.kind === "outlet" || a.kind === "outsider"));
  for (const t of texts) for (const party of t.parties) d.authors.add(party);
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
  const person = actors.findLast((a) => a.person !== undefined && !a.oblique) ?? undefined;
  const [personParty] = person?.parties ?? [];
  if (person?.person !== undefined && personParty !== undefined) d.person = { ...here, name: person.person, party: personParty };
  const text = texts.at(0);
  if (text) d.lastText = { ...here, parties: text.parties };
  if (text) d.textInForce = true;
  else if (
    main &&
    main.kind !== "text" &&
    main.kind !== "pronoun" &&
    (reports.length > 0 || reading.marks.some((m) => isKind(m, "attitude") && m.meaning.will))
  )
    d.textInForce = false;
  if (main && main.parties.length > 0) d.subject = { ...here, parties: main.parties, isText: main.kind === "text", name: main.name };
  rememberOutlet(reading, actors, reports, d, here, hedged);
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
  const outlet = actors.find((a) => a.kind === "outlet");
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
