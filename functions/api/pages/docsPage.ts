import { html } from "hono/html";
import * as z from "zod/mini";
import { jsonSchema } from "../openapi.ts";
import { type ProblemCode, problems } from "../problem.ts";
import type { Route } from "../route.ts";
import type { Markup } from "./layout.ts";

/** `/docs`: the API for people, from the same contracts as /openapi.json. */
export function docsPage(routes: readonly Route[], publicUrl: string): Markup {
  const tags = [...new Set(routes.map((r) => r.contract.tag))];
  const codes = Object.entries(problems);
  return html`<h1>API</h1><p class="lead">Everything on these pages, for programs. The contract is <a href="/openapi.json">openapi.json</a> (OpenAPI 3.1).</p>
<section aria-labelledby="begin"><div class="head"><h2 id="begin">Follow the feed</h2></div>
<pre tabindex="0"><code>curl "${publicUrl}/v1/dossiers"
curl "${publicUrl}/v1/dossiers/DOSSIER/changes?limit=100"
curl "${publicUrl}/v1/dossiers/DOSSIER/changes?cursor=NEXT_CURSOR&amp;wait=25"</code></pre>
<p>Keep <code>next_cursor</code> of every page and ask with it again: each change comes exactly once and in order. <code>wait</code> holds the answer back until there is a change. <code>has_more</code> says whether another page is there now; a page may be empty and have more where a filter lets little through.</p>
<p>The same feed, with the same filters, ends in <code>.json</code>, <code>.jsonfeed</code>, <code>.atom</code>, <code>.csv</code> or <code>.ndjson</code>. A key goes into <code>Authorization: Bearer rlk_…</code>; feed readers may send it as the password of Basic.</p></section>
${tags.map(
  (tag) =>
    html`<section aria-labelledby="t-${tag}"><div class="head"><h2 id="t-${tag}">${tag}</h2></div>${routes.filter((r) => r.contract.tag === tag).map(operation)}</section>`,
)}
<section aria-labelledby="problems"><div class="head"><h2 id="problems">Problems</h2></div><p>Every error is <code>application/problem+json</code> (RFC 9457): <code>type</code> leads here, <code>detail</code> says what to do, <code>errors</code> names each wrong parameter.</p>
<dl class="facts">${codes.map(([code, { status, title }]) => html`<dt id="problem-${code}"><code>${code}</code></dt><dd>${status}: ${title}</dd>`)}</dl></section>`;
}

function operation({ contract }: Route): Markup {
  const parameters = [...fields(contract.query, "query"), ...fields(contract.body, "body")];
  return html`<article id="${contract.operationId}" class="stack"><h3><code>${contract.method.toUpperCase()} ${contract.path}</code></h3><p>${contract.summary}.${contract.description ? html` ${withCode(contract.description)}` : ""}${
    contract.scope ? html` <span class="tag">scope ${contract.scope}</span>` : ""
  }</p>${parameters.length > 0 ? html`<dl class="facts">${parameters.map(([name, said]) => html`<dt><code>${name}</code></dt><dd>${withCode(said)}</dd>`)}</dl>` : ""}${problemList(contract.problems ?? [])}</article>`;
}

const problemList = (codes: readonly ProblemCode[]): Markup =>
  codes.length === 0
    ? html``
    : html`<p class="small soft">Problems: ${codes.map((code, i) => html`${i > 0 ? ", " : ""}<a href="#problem-${code}">${code}</a>`)}</p>`;

/** Text with `names` in it. */
const withCode = (text: string): Markup =>
  html`${text.split("`").map((piece, i) => (i % 2 === 1 ? html`<code>${piece}</code>` : html`${piece}`))}`;

/** Names of an object's fields with what is said of them. */
function fields(schema: z.ZodMiniType, where: string): [string, string][] {
  if (!(schema instanceof z.ZodMiniObject)) return [];
  return Object.entries(jsonSchema(schema, "input").properties ?? {}).map(([name, property]) => [
    name,
    typeof property === "object" ? (property.description ?? `in the ${where}`) : where,
  ]);
}
