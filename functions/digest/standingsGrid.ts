import { html } from "hono/html";
import type { Standing } from "../change/standing.ts";
import { type Names, partyName, provisionTitle, stanceSigns } from "../change/wording.ts";
import { plural } from "./words.ts";

type Markup = ReturnType<typeof html>;

const colours = {
  supports: "background:#d7e7f5;color:#0b3f6e",
  open: "background:#d9eeea;color:#124f49",
  conditional: "background:#f8e7bd;color:#614200",
  opposes: "background:#f8d9cd;color:#7c2308",
  denies: "background:#e9dff0;color:#532a68",
} as const;

/** Rows that a mail has room for. */
const mostRows = 12;

/** Party × provision as a table of words and signs: a picture that needs no image. Only parties that anything is reported of get a column. */
export function standingsGrid(standings: readonly Standing[], names: Names, publicUrl: string): Markup {
  const held = new Set(standings.map((s) => s.provision));
  const provisions = names.provisions
    .map((p) => p.id)
    .filter((id) => held.has(id))
    .slice(0, mostRows);
  const parties = names.parties.map((p) => p.id).filter((id) => standings.some((s) => s.party === id && s.stance !== null));
  const cell = (provision: string, party: string) => standings.find((s) => s.provision === provision && s.party === party);
  return html`<table width="100%" cellpadding="0" cellspacing="3" border="0" style="margin-top:10px;font-size:14px;line-height:1.35">
<thead><tr><th scope="col" align="left" style="padding:4px 6px 4px 0;font-weight:600">Provision</th>${parties.map((id) => html`<th scope="col" align="left" style="padding:4px 6px;font-weight:600">${partyName(names, id)}</th>`)}</tr></thead>
<tbody>${provisions.map(
    (id) =>
      html`<tr><th scope="row" align="left" style="padding:6px 8px 6px 0;font-weight:400">${provisionTitle(names, id)}</th>${parties.map((party) => standingCell(cell(id, party), publicUrl))}</tr>`,
  )}</tbody></table>`;
}

function standingCell(standing: Standing | undefined, publicUrl: string): Markup {
  if (!standing || standing.stance === null) return html`<td class="soft" style="padding:6px;color:#5b5750">not reported</td>`;
  const { stance, party, provision, origins, contested } = standing;
  const link = `${publicUrl}/standings/${encodeURIComponent(party)}/${encodeURIComponent(provision)}`;
  return html`<td class="${stance}" style="padding:6px 8px;border-radius:4px;${colours[stance]}"><a href="${link}" style="color:inherit;text-decoration:none"><b>${stanceSigns[stance]} ${stance}</b><br>${plural(origins, "origin")}${contested ? ", contested" : ""}</a></td>`;
}
