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

/** Provisions and parties that a mail has room for, on a telephone, too. */
const most = { provisions: 12, parties: 5 };

/**
 * Party × provision as a table of words and signs: a picture that needs no image. A provision's title runs above its cells, so that the
 * columns stay wide enough for a word on a narrow screen. Only parties that anything is reported of get a column.
 */
export function standingsGrid(standings: readonly Standing[], names: Names, publicUrl: string): Markup {
  const reported = standings.filter((s) => s.stance !== null);
  const count = (party: string) => reported.filter((s) => s.party === party).length;
  const busiest = names.parties
    .map((p) => p.id)
    .filter((id) => count(id) > 0)
    .sort((a, b) => count(b) - count(a))
    .slice(0, most.parties);
  const parties = names.parties.map((p) => p.id).filter((id) => busiest.includes(id));
  const held = new Set(reported.map((s) => s.provision));
  const provisions = names.provisions
    .map((p) => p.id)
    .filter((id) => held.has(id))
    .slice(0, most.provisions);
  const cell = (provision: string, party: string) => reported.find((s) => s.provision === provision && s.party === party);
  return html`<table class="grid" width="100%" cellpadding="0" cellspacing="3" border="0" style="margin-top:10px;table-layout:fixed;font-size:14px;line-height:1.35;overflow-wrap:anywhere">
<thead><tr>${parties.map((id) => html`<th scope="col" align="left" style="padding:4px 6px;font-weight:600">${partyName(names, id)}</th>`)}</tr></thead>
${provisions.map(
  (
    id,
  ) => html`<tbody><tr><th scope="rowgroup" colspan="${parties.length}" align="left" class="soft" style="padding:10px 6px 2px;font-weight:400;color:#5b5750">${provisionTitle(names, id)}</th></tr>
<tr>${parties.map((party) => standingCell(cell(id, party), publicUrl))}</tr></tbody>`,
)}</table>`;
}

function standingCell(standing: Standing | undefined, publicUrl: string): Markup {
  if (!standing || standing.stance === null) return html`<td class="soft" style="padding:6px;color:#5b5750">not reported</td>`;
  const { stance, party, provision, origins, contested } = standing;
  const link = `${publicUrl}/standings/${encodeURIComponent(party)}/${encodeURIComponent(provision)}`;
  return html`<td class="${stance}" style="padding:6px 5px;border-radius:4px;${colours[stance]}"><a href="${link}" style="color:inherit;text-decoration:none"><b>${stanceSigns[stance]} ${stance}</b><br>${plural(origins, "origin")}${contested ? ", contested" : ""}</a></td>`;
}
