import { writtenOut } from "./tokens.ts";

/**
 * The cue language of dossiers, described for writers in docs/writing-a-dossier.md:
 * `word` any regular form · `Name` as written · `~Name` in any spelling · `=word` that form alone · `word*` begins so · `@group` · `(a|b c)` one of ·
 * `[a]` may be there · `a b` next to each other · `a .. b` at most 6 words between (`..9`: 9) · `a & b` in either order,
 * at most 8 words between (`&12`: 12).
 */
export type Cue = { kind: "word"; word: string } | { kind: "sequence"; items: CueItem[] } | { kind: "either"; cues: Cue[] };

/** `gap`: words that may stand before it; `over`: also across a comma. */
export interface CueItem {
  cue: Cue;
  optional: boolean;
  gap: number;
  over: boolean;
}

/** Longest stretch of words that one cue may cover. */
export const longestCue = 30;

export class CueError extends Error {}

/**
 * Reads a cue. `group` gives the cues of a named group or undefined where there is none. Throws a CueError that says what was
 * expected and where in the cue.
 */
export function parseCue(text: string, group: (name: string) => readonly string[] | undefined): Cue {
  return parseAt(text, group, 0);
}

const defaultGap = 6;
const defaultSpread = 8;
const deepest = 8;

interface Token {
  readonly text: string;
  readonly column: number;
}

interface Reading {
  readonly tokens: readonly Token[];
  readonly group: (name: string) => readonly string[] | undefined;
  readonly known: Known;
  readonly depth: number;
  at: number;
}

function parseAt(text: string, group: Reading["group"], depth: number): Cue {
  if (depth > deepest) throw new CueError("groups name one another in a circle");
  const tokens: Token[] = [];
  for (const m of text.matchAll(/\.\.\d*|&\d*|[()[\]|]|[^\s()[\]|&]+/g)) tokens.push({ text: m[0], column: m.index + 1 });
  const reading: Reading = { tokens, group, known: knownTo(group), depth, at: 0 };
  const cue = alternatives(reading);
  const left = tokens[reading.at];
  if (left) throw new CueError(`"${left.text}" at character ${left.column} closes nothing`);
  return cue;
}

function alternatives(reading: Reading): Cue {
  const cues = [spread(reading)];
  while (peek(reading) === "|") {
    reading.at++;
    cues.push(spread(reading));
  }
  const [only] = cues;
  return only !== undefined && cues.length === 1 ? only : { kind: "either", cues };
}

/** `a & b & c`: every order of them. */
function spread(reading: Reading): Cue {
  const parts = [sequence(reading)];
  let widest = 0;
  for (let next = peek(reading); next?.startsWith("&"); next = peek(reading)) {
    reading.at++;
    widest = Math.max(widest, next.length > 1 ? Number(next.slice(1)) : defaultSpread);
    parts.push(sequence(reading));
  }
  if (parts.length > 4) throw new CueError("& joins at most four parts");
  const [only] = parts;
  if (only !== undefined && parts.length === 1) return only;
  checkGap(widest, reading);
  return {
    kind: "either",
    cues: orders(parts).map((order) => ({
      kind: "sequence",
      items: order.map((cue, i) => ({ cue, optional: false, gap: i === 0 ? 0 : widest, over: true })),
    })),
  };
}

function sequence(reading: Reading): Cue {
  const items: CueItem[] = [];
  let gap = 0;
  let over = false;
  for (let token = reading.tokens[reading.at]; token !== undefined; token = reading.tokens[reading.at]) {
    if (token.text === ")" || token.text === "]" || token.text === "|" || token.text.startsWith("&")) break;
    reading.at++;
    if (token.text.startsWith("..")) {
      if (items.length === 0) throw new CueError(`a gap (${token.text}) at character ${token.column} has nothing before it`);
      over = token.text.length > 2;
      gap = over ? Number(token.text.slice(2)) : defaultGap;
      checkGap(gap, reading);
      continue;
    }
    const optional = token.text === "[";
    for (const cue of atoms(token, reading)) {
      items.push({ cue, optional, gap, over });
      gap = 0;
    }
  }
  if (gap > 0) throw new CueError("a gap at the end has nothing after it");
  if (items.length === 0) throw new CueError("a word was expected where there is none");
  if (items.every((item) => item.optional)) throw new CueError("everything in it is optional, so it would match anything");
  const [only] = items;
  return only !== undefined && items.length === 1 && !only.optional ? only.cue : { kind: "sequence", items };
}

function atoms(token: Token, reading: Reading): Cue[] {
  if (token.text === "(" || token.text === "[") {
    const inner = alternatives(reading);
    const close = token.text === "(" ? ")" : "]";
    if (peek(reading) !== close) throw new CueError(`"${token.text}" at character ${token.column} is not closed by "${close}"`);
    reading.at++;
    return [inner];
  }
  if (token.text.startsWith("@")) {
    return [groupNamed(token.text.slice(1), reading)];
  }
  const { words } = reading.known;
  const cues = words.get(token.text) ?? plainWords(token);
  words.set(token.text, cues);
  return cues;
}

/** Words and groups are named by many cues of a dossier: each is read once. */
interface Known {
  readonly words: Map<string, Cue[]>;
  readonly groups: Map<string, Cue>;
}
const allKnown = new WeakMap<Reading["group"], Known>();

function knownTo(group: Reading["group"]): Known {
  const known = allKnown.get(group) ?? { words: new Map<string, Cue[]>(), groups: new Map<string, Cue>() };
  allKnown.set(group, known);
  return known;
}

function groupNamed(name: string, { group, known: { groups }, depth }: Reading): Cue {
  const known = groups.get(name);
  if (known !== undefined) return known;
  const members = group(name);
  if (members === undefined) throw new CueError(`no group of words is called "${name}"`);
  const cue: Cue = { kind: "either", cues: members.map((member) => parseAt(member, group, depth + 1)) };
  groups.set(name, cue);
  return cue;
}

/** A written word falls into the same parts as in an article: "NATO-style" is NATO and style, "cannot" is can and not. */
function plainWords(token: Token): Cue[] {
  const exact = /^[=~]/.exec(token.text)?.[0] ?? "";
  const open = token.text.endsWith("*") ? "*" : "";
  const bare = token.text.slice(exact.length, token.text.length - open.length).replaceAll(/[\u2019\u02bc]/g, "'");
  const parts = bare.split("-").flatMap((part) => writtenOut(part.replace(/'s?$/, "")));
  if (parts.some((part) => !/^[\p{L}\p{N}][\p{L}\p{N}.,'%]*$/u.test(part)))
    throw new CueError(`"${token.text}" at character ${token.column} is no word; a word is made of letters and digits`);
  if (open && bare.length < 3)
    throw new CueError(`"${token.text}" at character ${token.column} would match too much; give at least three letters before *`);
  return parts.map((part, i) => ({ kind: "word", word: `${exact}${part}${i === parts.length - 1 ? open : ""}` }));
}

function checkGap(gap: number, reading: Reading): void {
  if (gap > longestCue - 2)
    throw new CueError(`a gap of ${gap} words before part ${reading.at + 1} is too wide; at most ${longestCue - 2}`);
}

function peek(reading: Reading): string | undefined {
  return reading.tokens[reading.at]?.text;
}

function orders<T>(items: readonly T[]): T[][] {
  if (items.length <= 1) return [[...items]];
  return items.flatMap((item, i) => orders([...items.slice(0, i), ...items.slice(i + 1)]).map((rest) => [item, ...rest]));
}
