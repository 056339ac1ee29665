import { Parser } from "htmlparser2";
import { foldSpace } from "./blockText.ts";
import { Failure } from "./failure.ts";

/** What the markup of a page says about the page, as found: nothing is judged here. */
export interface PageFacts {
  language: string | null;
  title: string;
  /** `<h1>` texts in order, at most five. */
  h1: string[];
  /** `name` or `property` of `<meta>`, lower case → its contents in order. */
  meta: ReadonlyMap<string, readonly string[]>;
  canonical: string | null;
  amphtml: string | null;
  /** Raw texts of the JSON-LD blocks. */
  jsonLd: string[];
  /** `datetime` of the page's `<time>` elements that name themselves as publication or modification. */
  times: { published: string | null; modified: string | null };
  /** Elements, texts, comments and attributes together. */
  nodes: number;
}

/** Takes part in the same pass: told of every element and text in order. */
export interface PageSink {
  /** `at`: where its tag begins in the page. */
  open(name: string, attributes: Readonly<Record<string, string>>, at: number): void;
  close(name: string): void;
  text(data: string): void;
}

/**
 * Beyond these a page is an attack or a mistake; the longest real pages seen have 12,000 elements, 60 levels and 60 attributes on one.
 * `nodes` counts elements, texts, comments and attributes together.
 */
export const pageLimits = {
  depth: 300,
  nodes: 200_000,
  attributes: 256,
  className: 10_000,
  heading: 20_000,
  jsonLd: 50,
  jsonLdBytes: 2_000_000,
} as const;

/** What a page says that says nothing. */
const noFacts: PageFacts = {
  language: null,
  title: "",
  h1: [],
  meta: new Map(),
  canonical: null,
  amphtml: null,
  jsonLd: [],
  times: { published: null, modified: null },
  nodes: 0,
};

/**
 * Reads the facts in one pass without building a tree, and refuses a page that would make a tree too costly.
 * @param known what the page has said before, where this is the rest of one; its nodes are not counted again
 * @throws Failure `page_too_complex` (retryable) where a limit of `pageLimits` is passed.
 */
export function readPageFacts(html: string, sink?: PageSink, known: PageFacts = noFacts): PageFacts {
  const meta = new Map([...known.meta].map(([key, contents]) => [key, [...contents]]));
  const facts: PageFacts = { ...known, h1: [...known.h1], meta, jsonLd: [...known.jsonLd], times: { ...known.times }, nodes: 0 };
  let depth = 0;
  let attributes = 0;
  let jsonLdBytes = known.jsonLd.reduce((sum, { length }) => sum + length, 0);
  let headings = 0;
  let headingLength = 0;
  /** The text that is being collected, and the element that closes it. */
  let collecting: { until: "title" | "h1" | "script"; text: string; depth: number } | null = null;

  const refuse = (what: string): never => {
    throw new Failure("page_too_complex", `The page has more ${what} than any article needs`, { retryable: true });
  };
  const count = (): void => {
    if (++facts.nodes > pageLimits.nodes) refuse("elements");
  };

  const parser = new Parser(
    {
      onopentagname() {
        count();
        attributes = 0;
        if (++depth > pageLimits.depth) refuse("levels of nesting");
      },
      onattribute(name, value) {
        count();
        if (name === "class" && value.length > pageLimits.className) refuse("names of one class");
        if (++attributes > pageLimits.attributes) refuse("attributes on one element");
      },
      onopentag(name, attribs) {
        sink?.open(name, attribs, parser.startIndex);
        if (/^h[1-6]$/.test(name) && headings++ === 0) headingLength = 0;
        if (name === "html") facts.language ??= attribs.lang ?? attribs["xml:lang"] ?? null;
        else if (name === "meta") {
          const key = (attribs.property ?? attribs.name ?? attribs.itemprop ?? attribs["http-equiv"])?.toLowerCase();
          if (key !== undefined && attribs.content !== undefined) {
            const known = meta.get(key);
            if (known === undefined) meta.set(key, [attribs.content]);
            else if (known.length < 20) known.push(attribs.content);
          }
        } else if (name === "link") {
          const rel = attribs.rel?.toLowerCase();
          if (rel === "canonical") facts.canonical ??= attribs.href ?? null;
          if (rel === "amphtml") facts.amphtml ??= attribs.href ?? null;
        } else if (name === "time") {
          const role = `${attribs.itemprop ?? ""} ${attribs.class ?? ""}`;
          if (attribs.datetime !== undefined && /publish/i.test(role)) facts.times.published ??= attribs.datetime;
          if (attribs.datetime !== undefined && /modif|update/i.test(role)) facts.times.modified ??= attribs.datetime;
        } else if (collecting === null) {
          if (name === "title" && facts.title === "") collecting = { until: "title", text: "", depth };
          else if (name === "h1" && facts.h1.length < 5) collecting = { until: "h1", text: "", depth };
          else if (name === "script" && facts.jsonLd.length < pageLimits.jsonLd && /^application\/ld\+json/i.test(attribs.type ?? "")) {
            collecting = { until: "script", text: "", depth };
          }
        }
      },
      ontext(data) {
        count();
        if (headings > 0) headingLength += data.length;
        if (headingLength > pageLimits.heading) refuse("text in one heading");
        sink?.text(data);
        if (collecting === null) return;
        if (collecting.until === "script") {
          jsonLdBytes += data.length;
          if (jsonLdBytes > pageLimits.jsonLdBytes) return;
        } else if (collecting.text.length > 2_000) return;
        collecting.text += collecting.until === "script" ? data : data.slice(0, 2_000);
      },
      oncomment: count,
      onclosetag(name) {
        sink?.close(name);
        if (headings > 0 && /^h[1-6]$/.test(name)) headings--;
        if (collecting !== null && collecting.depth === depth) {
          if (collecting.until === "title") facts.title = foldSpace(collecting.text);
          else if (collecting.until === "h1") {
            const text = foldSpace(collecting.text);
            if (text !== "") facts.h1.push(text);
          } else facts.jsonLd.push(collecting.text);
          collecting = null;
        }
        depth--;
      },
    },
    { decodeEntities: true },
  );
  parser.end(html);
  return facts;
}
