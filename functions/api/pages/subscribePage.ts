import { html, raw } from "hono/html";
import type { Dossier } from "../../position/dossier.ts";
import type { ApiDeps } from "../deps.ts";
import { inDossier, type Markup } from "./layout.ts";

const weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

/** `/subscribe`: digests by email. `given` is what was sent before, where something in it was wrong. */
export function subscribePage(dossier: Dossier, given: URLSearchParams | null, wrong: string | null): Markup {
  const chosen = (name: string, value: string, first = false) =>
    (given ? given.getAll(name).includes(value) : first) ? raw(" checked") : "";
  const issues = [...new Set(dossier.provisions.map((p) => p.issue))];
  const hour = Number(given?.get("hour") ?? 7);
  return html`<h1>Subscribe</h1><p class="lead">A digest by email of what changed: the picture first, then each edit with the sentence before and after. No change, no mail.</p>
${wrong ? html`<p class="note" role="alert">${wrong}</p>` : ""}
<form class="stack" method="post" action="/subscribe"><input type="hidden" name="dossier" value="${dossier.id}">
<div><label class="f" for="address">Email address</label><input id="address" name="address" type="email" required maxlength="254" autocomplete="email" size="36" value="${given?.get("address") ?? ""}"></div>
<fieldset><legend>How often</legend><div class="checks"><label><input type="radio" name="every" value="day"${chosen("every", "day", true)}>Every day</label><label><input type="radio" name="every" value="week"${chosen("every", "week")}>Every week</label></div></fieldset>
<div class="checks"><div><label class="f" for="weekday">Day, if every week</label><select id="weekday" name="weekday">${weekdays.map((name, i) => html`<option value="${i + 1}"${given?.get("weekday") === String(i + 1) ? raw(" selected") : ""}>${name}</option>`)}</select></div>
<div><label class="f" for="hour">At</label><select id="hour" name="hour">${Array.from({ length: 24 }, (_, h) => html`<option value="${h}"${h === hour ? raw(" selected") : ""}>${String(h).padStart(2, "0")}:00</option>`)}</select></div>
<div><label class="f" for="zone">Time zone</label><input id="zone" name="timeZone" value="${given?.get("timeZone") ?? "UTC"}" data-zone required maxlength="60" spellcheck="false"></div></div>
<fieldset><legend>Parties (none chosen: all)</legend><div class="checks">${dossier.parties.map((p) => html`<label><input type="checkbox" name="party" value="${p.id}"${chosen("party", p.id)}>${p.name}</label>`)}</div></fieldset>
<fieldset><legend>Issues (none chosen: all)</legend><div class="checks">${issues.map((issue) => html`<label><input type="checkbox" name="issue" value="${issue}"${chosen("issue", issue)}>${issue}</label>`)}</div></fieldset>
<div><label class="f" for="least">Severity at least (0: everything, 1: only the gravest)</label><input id="least" name="minSeverity" type="number" min="0" max="1" step="0.05" value="${given?.get("minSeverity") || "0"}"></div>
<button>Subscribe</button><p class="small soft">You get one mail with a link to confirm; without it nothing further is sent. The address is kept for these digests alone; every one of them has a link that ends it.</p></form>
<p class="small">Rather a feed reader? Every page has an Atom link. Rather a webhook, Slack, Discord or Teams? <a href="/docs">The API</a> makes those subscriptions.</p>`;
}

export const subscribedPage = (dossier: Dossier, address: string, deps: ApiDeps): Markup =>
  html`<h1>One more step</h1><p class="lead">A mail is on its way to ${address}. Open the link in it within two days and confirm.</p><p><a href="${inDossier("/", dossier, deps)}">Back to ${dossier.title}</a></p>`;

/** A page with one question and one button: following a link from a mail changes nothing by itself. */
export const askPage = (title: string, words: string, button: string): Markup =>
  html`<h1>${title}</h1><p class="lead">${words}</p><form method="post"><button>${button}</button></form>`;

export const saidPage = (title: string, words: string): Markup =>
  html`<h1>${title}</h1><p class="lead">${words}</p><p><a href="/">At a glance</a> · <a href="/subscribe">Subscribe</a></p>`;
