import type { Context } from "hono";
import { html, raw } from "hono/html";
import type { Dossier } from "../../position/dossier.ts";
import { may } from "../access.ts";
import type { ApiDeps, ApiEnv } from "../deps.ts";
import { textFromOutside } from "../outsideText.ts";
import { script } from "./script.ts";
import { style } from "./style.ts";

export type Markup = ReturnType<typeof html>;

export interface PageContent {
  title: string;
  /** Which entry of the navigation this page belongs to. */
  at: "glance" | "changes" | "articles" | "sources" | "subscribe" | "docs" | null;
  /** The dossier that the page is about; null for pages about none. */
  dossier: Dossier | null;
  body: Markup;
  status?: 200 | 400 | 401 | 403 | 404 | 405 | 406 | 409 | 410 | 413 | 415 | 422 | 429 | 500 | 503;
}

const entries = [
  ["glance", "/", "At a glance"],
  ["changes", "/changes", "Changes"],
  ["articles", "/articles", "Articles"],
  ["sources", "/sources", "Sources"],
  ["subscribe", "/subscribe", "Subscribe"],
] as const;

/**
 * A whole page. It is never cached by strangers, nor revalidated: style and script are known by a nonce that belongs to
 * this one answer.
 */
export async function page(c: Context<ApiEnv>, deps: ApiDeps, content: PageContent): Promise<Response> {
  const { dossier, title } = content;
  const nonce = c.get("secureHeadersNonce");
  const signedIn = c.get("caller")?.keyId !== null && c.get("caller") !== undefined;
  c.header("cache-control", "private, no-cache");
  c.header("vary", "Authorization, Cookie");
  const parties = Math.min(6, dossier?.parties.length ?? 1);
  return c.html(
    html`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>${textFromOutside(title)} · Redline</title>
${[...deps.dossiers.values()].map((d) => html`<link rel="alternate" type="application/atom+xml" title="${d.title}: changes" href="/v1/dossiers/${d.id}/changes.atom">`)}
<link rel="icon" href="data:image/svg+xml,${iconSvg}">
<style nonce="${nonce}">${raw(style)}:root{--parties:${parties}}</style></head>
<body><a class="skip" href="#main">Skip to the content</a>
<header class="masthead"><div class="wrap"><a class="brand" href="${inDossier("/", dossier, deps)}"><span>Redline</span></a>
<nav aria-label="Main"><ul>${entries.map(
      ([id, path, name]) =>
        html`<li><a href="${inDossier(path, dossier, deps)}"${content.at === id ? raw(' aria-current="page"') : ""}>${name}</a></li>`,
    )}</ul></nav></div></header>
<main id="main" class="wrap" tabindex="-1">${content.body}</main>
<footer><div class="wrap">${footer(deps, dossier, signedIn, c)}</div></footer>
<script nonce="${nonce}">${raw(script)}</script></body></html>`,
    content.status ?? 200,
  );
}

const iconSvg = encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><path d="M2 4h12M2 12h8" stroke="#888" stroke-width="2"/><path d="M1 8h14" stroke="#b1201a" stroke-width="3"/></svg>',
);

/** A path with the dossier in its query, which the only dossier of a monitor does without. */
export function inDossier(path: string, dossier: Dossier | null, deps: Pick<ApiDeps, "dossiers">): string {
  if (dossier === null || deps.dossiers.keys().next().value === dossier.id) return path;
  return `${path}${path.includes("?") ? "&" : "?"}dossier=${dossier.id}`;
}

function footer(deps: ApiDeps, dossier: Dossier | null, signedIn: boolean, c: Context<ApiEnv>): Markup {
  const others = [...deps.dossiers.values()].filter((d) => d.id !== dossier?.id);
  const base = dossier ? `/v1/dossiers/${dossier.id}` : null;
  return html`<p>What is reported, by whom, and what changed: Redline shows reports, never what is true of the matter.</p>
<ul>${base ? html`<li><a href="${base}/changes.atom">Atom feed</a></li><li><a href="${base}/changes.csv">CSV</a></li><li><a href="${base}/statements.dna">Statements for DNA</a></li>` : ""}<li><a href="/docs">API</a></li>${
    signedIn ? html`<li><a href="/sign-in">Signed in</a></li>` : html`<li><a href="/sign-in">Sign in with a key</a></li>`
  }${c.get("caller") && may(c.get("caller"), "review") ? html`<li><a href="/review">Review</a></li>` : ""}${others.map((d) => html`<li><a href="${inDossier("/", d, deps)}">${d.title}</a></li>`)}</ul>`;
}
