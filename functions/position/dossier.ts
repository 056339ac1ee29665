import { type Document, isNode, LineCounter, parseDocument, type YAMLError } from "yaml";
import * as z from "zod/mini";
import { Failure } from "../article/failure.ts";
import { inEnglish } from "../article/inEnglish.ts";
import { type CueMistake, cueMistakes } from "./cues/cueCheck.ts";

const dossierId = z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{1,62}$/, "2 to 63 small letters, digits and hyphens"));
const partyId = z.string().check(z.regex(/^[a-z][a-z0-9_]{0,30}$/, "small letters, digits and underscores"));
const provisionId = z
  .string()
  .check(z.regex(/^[a-z][a-z0-9_]*\.[a-z0-9_]+$/, "an issue and a name with a full stop between, such as territory.crimea"));
const name = z.string().check(z.trim(), z.minLength(1), z.maxLength(120));
const names = z._default(z.array(name).check(z.maxLength(400)), []);
const cue = z.string().check(z.trim(), z.minLength(1), z.maxLength(400));
const cues = z._default(z.array(cue).check(z.maxLength(200)), []);
const day = z.iso.date();

const person = z.strictObject({
  name,
  aliases: names,
  /** What the person is called instead of the name: "president", "foreign minister". */
  roles: names,
  from: z.optional(day),
  until: z.optional(day),
});

const party = z.strictObject({
  id: partyId,
  name,
  aliases: names,
  /** "American" in "the American proposal": names the party before a noun. */
  adjectives: names,
  /** A capital stands for its government; "in Washington" is a place. */
  capitals: names,
  institutions: names,
  people: z._default(z.array(person).check(z.maxLength(300)), []),
});

/** A proposal or a statement that articles name without its authors: "the 28-point plan". */
const negotiatingText = z.strictObject({
  parties: z.array(partyId).check(z.minLength(1)),
  names: z.array(cue).check(z.minLength(1), z.maxLength(100)),
});

const provision = z.strictObject({
  id: provisionId,
  issue: name,
  title: name,
  proposition: z.string().check(z.trim(), z.minLength(1), z.maxLength(400)),
  note: z.optional(z.string().check(z.trim(), z.maxLength(600))),
  /** How much a change on it matters, 0 to 1. */
  weight: z.number().check(z.minimum(0), z.maximum(1)),
  /** Wording that speaks of the proposition. */
  for: z.array(cue).check(z.minLength(1), z.maxLength(200)),
  /** Wording that speaks of its opposite: "outside of NATO", "stay frozen". */
  against: cues,
  /** Wording that says that it depends on something. */
  conditional: cues,
  /** Wording within three words that shows that something else is meant. */
  unless: cues,
  /** Wording that means it only once it has been spoken of: "the measures" after "new sanctions". */
  again: cues,
  /** The proposition itself names a condition ("… if there is no progress"), so that an "if" changes nothing. */
  conditionBuiltIn: z._default(z.boolean(), false),
  /** The provision that the built-in condition is: who wants talks only after a ceasefire wants a ceasefire. */
  condition: z.optional(z.string()),
  /** Parties that are never coded on it. */
  exceptFor: z._default(z.array(partyId), []),
  /** Parties it is meant to press: that sanctions would hurt Russia speaks for them, unless Russia says so. */
  aimedAt: z._default(z.array(partyId), []),
  /** Which provision it is where a party itself offers it: a guarantee that Washington offers is one with an American part. */
  heldBy: z._default(z.record(partyId, z.string()), {}),
});

const source = z.strictObject({
  id: dossierId,
  /** `feed`: RSS, Atom or JSON Feed, whichever it turns out to be. */
  kind: z._default(z.enum(["feed", "rss", "atom", "jsonfeed", "sitemap", "page"]), "feed"),
  /** Where it may lead is for the network guard to say when it is fetched. */
  url: z.url({ protocol: /^https?$/, error: "an http or https address" }),
  outlet: name,
  /** Only articles that contain one of the words and name one of the parties; what is left out does not restrict. */
  include: z._default(
    z.strictObject({ words: z.optional(z.array(name).check(z.minLength(1))), parties: z.optional(z.array(partyId).check(z.minLength(1))) }),
    {},
  ),
});

const outlet = z.strictObject({ name, spellings: names, domains: z._default(z.array(z.hostname()), []) });

const watch = z.strictObject({
  /** Until so many hours after an article last changed it is checked every so many minutes; past the last line it is retired. */
  intervals: z._default(
    z
      .array(z.strictObject({ withinHours: z.number().check(z.positive()), everyMinutes: z.number().check(z.minimum(1)) }))
      .check(z.minLength(1)),
    [
      { withinHours: 3, everyMinutes: 10 },
      { withinHours: 24, everyMinutes: 30 },
      { withinHours: 72, everyMinutes: 180 },
      { withinHours: 168, everyMinutes: 720 },
      { withinHours: 720, everyMinutes: 1440 },
    ],
  ),
});

/** Who codes: the rules, a language model, or both held against each other; and what the model may use of a day and of an article. */
const coding = z.strictObject({
  mode: z._default(z.enum(["rules", "model", "both"]), "rules"),
  tokens: z.prefault(
    z.strictObject({
      perDay: z._default(z.int().check(z.positive(), z.maximum(1_000_000_000)), 2_000_000),
      perArticle: z._default(z.int().check(z.positive(), z.maximum(1_000_000)), 40_000),
    }),
    {},
  ),
});

const standings = z.strictObject({ windowDays: z._default(z.number().check(z.positive(), z.maximum(3650)), 14) });

export const dossierSchema = z.strictObject({
  id: dossierId,
  title: name,
  languages: z._default(z.array(z.string().check(z.regex(/^[a-z]{2}$/, "a two-letter language code"))).check(z.minLength(1)), ["en"]),
  parties: z.array(party).check(z.minLength(1), z.maxLength(50)),
  /** People and bodies that are no party, so that nobody takes what they say for a party's position. */
  outsiders: names,
  texts: z._default(z.array(negotiatingText).check(z.maxLength(200)), []),
  /** Groups of words that cues use as @name. */
  words: z._default(z.record(z.string().check(z.regex(/^[a-z][a-z0-9-]*$/)), z.array(cue).check(z.minLength(1), z.maxLength(200))), {}),
  provisions: z.array(provision).check(z.minLength(1), z.maxLength(300)),
  /** Spellings of one name; a change among them is noise. */
  spellings: z._default(z.array(z.array(name).check(z.minLength(2))), []),
  outlets: z._default(z.array(outlet), []),
  sources: z._default(z.array(source), []),
  watch: z.prefault(watch, {}),
  standings: z.prefault(standings, {}),
  coding: z.prefault(coding, {}),
});
/** One negotiation that is followed: who, what, where from. The shape of a dossier file with its defaults filled in. */
export type Dossier = z.infer<typeof dossierSchema>;
export type Party = Dossier["parties"][number];
export type Person = Party["people"][number];
export type Provision = Dossier["provisions"][number];

/** One mistake in a dossier file: where (line and column from 1) and what was expected there. */
export interface DossierMistake {
  line: number;
  column: number;
  message: string;
}

type Path = readonly PropertyKey[];
type Finding = { path: Path; message: string };

/**
 * Reads a dossier file. Returns every mistake in the order of the file, or the dossier where there is none.
 * The file is YAML 1.2; aliases are limited so that a small file cannot unfold into a large one.
 */
export function readDossier(yamlText: string): { dossier: Dossier } | { mistakes: DossierMistake[] } {
  const lines = new LineCounter();
  const document = parseDocument(yamlText, { lineCounter: lines, prettyErrors: false, uniqueKeys: true });
  if (document.errors.length > 0) return { mistakes: document.errors.map((e) => yamlMistake(e, lines)) };
  const plain = plainValue(document);
  if ("mistake" in plain) return { mistakes: [{ line: 1, column: 1, message: plain.mistake }] };
  const parsed = dossierSchema.safeParse(plain.value, inEnglish());
  const findings = parsed.success ? contentMistakes(parsed.data) : parsed.error.issues.flatMap(issueFindings);
  if (parsed.success && findings.length === 0) return { dossier: parsed.data };
  const mistakes = findings.map(({ path, message }) => ({ ...placeOf(document, lines, path), message: `${pathText(path)}: ${message}` }));
  return { mistakes: mistakes.sort((a, b) => a.line - b.line || a.column - b.column) };
}

/** Like `readDossier`, for those who need a dossier. Throws a Failure that lists every mistake as `file:line:column message`. */
export function parseDossier(yamlText: string, fileName: string): Dossier {
  const read = readDossier(yamlText);
  if ("dossier" in read) return read.dossier;
  throw new Failure("dossier_invalid", read.mistakes.map((m) => `${fileName}:${m.line}:${m.column} ${m.message}`).join("\n"));
}

/** What the document says without its YAML. Aliases that lead nowhere, or to too much, are mistakes that only show here. */
function plainValue(document: Document): { value: unknown } | { mistake: string } {
  try {
    return { value: document.toJS({ maxAliasCount: 100 }) };
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error;
    return { mistake: error.message };
  }
}

function yamlMistake(error: YAMLError, lines: LineCounter): DossierMistake {
  const { line, col } = lines.linePos(error.pos[0]);
  return { line, column: col, message: error.message };
}

function issueFindings(issue: z.core.$ZodIssue): Finding[] {
  if (issue.code === "unrecognized_keys")
    return issue.keys.map((key) => ({
      path: [...issue.path, key],
      message: "is no field of this section; see the guide for those there are",
    }));
  return [{ path: issue.path, message: issue.message }];
}

/** What the shape alone cannot tell: ids used twice, ids that are not there, cues that are wrong or can't match. */
function contentMistakes(dossier: Dossier): Finding[] {
  const parties = new Set(dossier.parties.map((p) => p.id));
  const unknownParty = (ids: readonly string[], path: Path): Finding[] =>
    ids.flatMap((id, i) =>
      parties.has(id) ? [] : [{ path: [...path, i], message: `no party has the id "${id}", there are: ${[...parties].join(", ")}` }],
    );
  const unknownProvision = (id: string, path: Path): Finding[] =>
    dossier.provisions.some((p) => p.id === id) ? [] : [{ path, message: `no provision has the id "${id}"` }];
  return [
    ...repeated(dossier.parties, ["parties"]),
    ...repeated(dossier.provisions, ["provisions"]),
    ...repeated(dossier.sources, ["sources"]),
    ...dossier.texts.flatMap((t, i) => unknownParty(t.parties, ["texts", i, "parties"])),
    ...dossier.provisions.flatMap((p, i) => [
      ...unknownParty(p.exceptFor, ["provisions", i, "exceptFor"]),
      ...unknownParty(p.aimedAt, ["provisions", i, "aimedAt"]),
    ]),
    ...dossier.provisions.flatMap((p, i) =>
      p.condition === undefined ? [] : unknownProvision(p.condition, ["provisions", i, "condition"]),
    ),
    ...dossier.provisions.flatMap((p, i) => [
      ...unknownParty(Object.keys(p.heldBy), ["provisions", i, "heldBy"]),
      ...Object.entries(p.heldBy).flatMap(([party, id]) => unknownProvision(id, ["provisions", i, "heldBy", party])),
    ]),
    ...dossier.sources.flatMap((s, i) => unknownParty(s.include.parties ?? [], ["sources", i, "include", "parties"])),
    ...cueMistakes(dossier).map(({ path, message }: CueMistake) => ({ path, message })),
  ];
}

function repeated(items: readonly { id: string }[], path: Path): Finding[] {
  const first = new Map<string, number>();
  return items.flatMap((item, i) => {
    const earlier = first.get(item.id);
    if (earlier !== undefined)
      return [{ path: [...path, i, "id"], message: `the id "${item.id}" is already taken by number ${earlier + 1}` }];
    first.set(item.id, i);
    return [];
  });
}

/** The place of a path in the file; where it is missing there, that of what should contain it. */
function placeOf(document: Document, lines: LineCounter, path: Path): { line: number; column: number } {
  for (let length = path.length; length >= 0; length--) {
    const node = document.getIn(path.slice(0, length), true);
    const offset = isNode(node) ? node.range?.[0] : undefined;
    if (offset === undefined) continue;
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  }
  return { line: 1, column: 1 };
}

function pathText(path: Path): string {
  return path.length === 0 ? "the file" : path.map((p) => (typeof p === "number" ? p + 1 : String(p))).join(" › ");
}

/** The JSON Schema of dossier files, for editors; what stands in fixtures/dossier.schema.json. */
export function dossierJsonSchema(): object {
  return z.toJSONSchema(dossierSchema, { io: "input" });
}
