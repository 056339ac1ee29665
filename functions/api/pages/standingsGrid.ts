import { html } from "hono/html";
import type { Standing } from "../../change/standing.ts";
import type { Dossier, Party, Provision } from "../../position/dossier.ts";
import { stance } from "../../position/position.ts";
import type { ApiDeps } from "../deps.ts";
import { stanceMeanings } from "../words.ts";
import { inDossier, type Markup } from "./layout.ts";
import { plural, stanceMark } from "./marks.ts";

/** The standings as a table, party × provision, grouped by issue; each cell leads to its history. */
export function standingsGrid(standings: readonly Standing[], dossier: Dossier, deps: ApiDeps, asOf?: string): Markup {
  const cells = new Map(standings.filter((s) => s.stance !== null).map((s) => [`${s.party} ${s.provision}`, s]));
  const reported = dossier.provisions.filter((p) => dossier.parties.some((party) => cells.has(`${party.id} ${p.id}`)));
  const silent = dossier.provisions.filter((p) => !reported.includes(p));
  const issues = [...new Set(reported.map((p) => p.issue))];
  const cell = (party: Party, provision: Provision) =>
    standingCell(cells.get(`${party.id} ${provision.id}`), party, provision, dossier, deps, asOf);
  return html`<table class="grid" role="table"><caption class="sr">Reported stance of each party on each provision</caption>
<thead role="rowgroup"><tr role="row"><th scope="col" role="columnheader">Provision</th>${dossier.parties.map((p) => html`<th scope="col" role="columnheader">${p.name}</th>`)}</tr></thead>
<tbody role="rowgroup">${issues.map(
    (issue) =>
      html`<tr class="issue" role="row"><th colspan="${dossier.parties.length + 1}" scope="rowgroup" role="rowheader">${issue}</th></tr>${reported
        .filter((p) => p.issue === issue)
        .map(
          (provision) =>
            html`<tr role="row"><th scope="row" role="rowheader">${provision.title}</th>${dossier.parties.map((party) => cell(party, provision))}</tr>`,
        )}`,
  )}</tbody></table>
<ul class="legend" aria-label="Legend">${stance.options.map((s) => html`<li>${stanceMark(s)} ${stanceMeanings[s]}</li>`)}</ul>
${silent.length > 0 ? html`<details class="small soft"><summary>${plural(silent.length, "provision")} that nothing is reported on</summary><p>${silent.map((p) => p.title).join(" · ")}</p></details>` : ""}`;
}

function standingCell(
  standing: Standing | undefined,
  party: Party,
  provision: Provision,
  dossier: Dossier,
  deps: ApiDeps,
  asOf?: string,
): Markup {
  if (!standing?.stance) return html`<td role="cell" class="none"><span class="sr">nothing reported</span></td>`;
  const { stance: leading, origins, contested, deniedBy } = standing;
  const marks = [
    plural(origins, "origin"),
    contested ? "contested" : "",
    deniedBy.length > 0 && leading !== "denies" ? "denied" : "",
  ].filter((part) => part);
  const href = inDossier(`/standings/${party.id}/${provision.id}${asOf ? `?as_of=${asOf}` : ""}`, dossier, deps);
  return html`<td role="cell"><a class="${leading}${contested ? " split" : ""}" href="${href}">${leading}<small>${marks.join(" · ")}</small></a></td>`;
}
