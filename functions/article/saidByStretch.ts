import { hash } from "node:crypto";
import type { Line } from "./blockText.ts";
import { isLink } from "./furnitureLines.ts";
import { lineKinds } from "./learnPlaces.ts";
import { type PageFacts, readPageFacts } from "./pageFacts.ts";
import { repeatedLines, type SiteMemory } from "./siteMemory.ts";
import type { StretchReading } from "./stretches.ts";
import { readOfBlock } from "./structuredData.ts";

/** What a stretch adds to the reading of its page. */
export interface Said {
  /** Empty where it states none. */
  readonly facts: string;
  /** Its lines in order: `=…` for one of the article, `!` for one that is strange, `.` for any other. */
  readonly lines: string;
}

export const digestOf = (bytes: Buffer | string): string => hash("sha256", bytes, "base64url");

/** How a page was read, as far as it decides what counts in it. */
export interface WayOfReading {
  /** Whether the article was read at the places that are known of its site, else by Readability. */
  readonly atPlaces: boolean;
  /** Whether it is so short that its text may be the one that structured data states. */
  readonly short: boolean;
}

const noFacts = JSON.stringify(factsOf(readPageFacts(""), true));

function factsOf({ nodes: _, meta, jsonLd, ...facts }: PageFacts, withText: boolean): unknown {
  return { ...facts, meta: [...meta], jsonLd: jsonLd.map((block) => readOfBlock(block, withText)) };
}

/**
 * Tells what a stretch adds: the facts that it states, and its lines. Nothing else of a page counts in `extractAtKnownPlaces`. Where the article
 * is not read at known places, every line but a mere link is taken for one of it.
 */
export function whatStretchesSay(site: SiteMemory, { atPlaces, short }: WayOfReading): (reading: StretchReading) => Said {
  const kindOf = atPlaces ? kindsOn(site) : (line: Line) => (isLink(line) ? "other" : "article");
  return ({ facts, lines }) => {
    const stated = JSON.stringify(factsOf(facts, short));
    const marks = lines.map((line) => {
      const kind = kindOf(line);
      return kind === "article" ? `=${digestOf(JSON.stringify(line)).slice(0, 16)}` : kind === "strange" ? "!" : ".";
    });
    return { facts: stated === noFacts ? "" : digestOf(stated), lines: marks.join("") };
  };
}

const kinds = new WeakMap<SiteMemory, ReturnType<typeof lineKinds>>();

function kindsOn(site: SiteMemory): ReturnType<typeof lineKinds> {
  const known = kinds.get(site) ?? lineKinds(site, repeatedLines(site));
  kinds.set(site, known);
  return known;
}

/** The lines of what was said, one by one: `=…`, `!` or `.` each. */
export const marksOf = ({ lines }: Said): string[] => lines.match(/=.{16}|[!.]/g) ?? [];

/** What stretches in a row say together; `null` where that cannot be told. */
export function saidTogether(said: readonly (Said | null)[]): Said | null {
  const known = said.filter((each) => each !== null);
  const facts = known.map((each) => each.facts).filter((each) => each !== "");
  if (known.length < said.length || facts.length > 1) return null;
  return { facts: facts[0] ?? "", lines: known.map(({ lines }) => lines).join("") };
}

/**
 * Whether a reading stays as it was when a stretch says something else. Lines of the article stay the same ones in the same order. Near it, a
 * strange line is one too many, and a line too few would bring another into the neighbourhood; a further line of no account does nothing
 * there. Where the article is not read at known places, not even their number may differ.
 */
export function addsTheSame(before: Said, now: Said, { near, atPlaces }: { near: boolean; atPlaces: boolean }): boolean {
  if (before.facts !== now.facts) return false;
  if (!near && !atPlaces) return true;
  const [was, is] = [before, now].map(({ lines }) => (near ? lines : lines.replace(/[.!]/g, "")).split(/(=.{16}|!)/));
  if (was === undefined || is === undefined || was.length !== is.length) return false;
  return was.every((part, i) => (i % 2 === 1 ? is[i] === part : atPlaces ? (is[i]?.length ?? 0) >= part.length : is[i] === part));
}
