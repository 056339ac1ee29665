import colors from "picocolors";
import type { Standing } from "../../functions/change/standing.ts";
import { stanceSigns } from "../../functions/change/wording.ts";
import type { Dossier, Provision } from "../../functions/position/dossier.ts";
import type { Stance } from "../../functions/position/position.ts";
import { plain } from "./terminal.ts";

const paint: Record<Stance, (text: string) => string> = {
  supports: colors.green,
  open: colors.cyan,
  conditional: colors.yellow,
  opposes: colors.red,
  denies: colors.magenta,
};
const cellWidth = 16;
const titleWidth = 44;

/**
 * The standings as lines of a table, a row for each provision that anything is reported on, a column for each party:
 * the sign and the word of the stance, the number of independent origins, `!` where reports contradict one another.
 */
export function standingsLines(standings: readonly Standing[], dossier: Dossier): string[] {
  const cells = new Map(standings.filter((s) => s.stance !== null).map((s) => [`${s.party} ${s.provision}`, s]));
  const reported = (provision: Provision) => dossier.parties.some((party) => cells.has(`${party.id} ${provision.id}`));
  const header = toWidth("", titleWidth) + dossier.parties.map((p) => toWidth(plain(p.name), cellWidth)).join("");
  const rows = dossier.provisions.filter(reported).map((provision) => {
    const row = dossier.parties.map((party) => cell(cells.get(`${party.id} ${provision.id}`)));
    return toWidth(plain(provision.title), titleWidth) + row.join("");
  });
  const legend = "number: independent origins · !: reports contradict one another";
  return [colors.bold(header), ...rows, colors.dim(legend)];
}

function cell(standing: Standing | undefined): string {
  if (!standing?.stance) return toWidth("·", cellWidth);
  const { stance, origins, contested } = standing;
  return paint[stance](toWidth(`${stanceSigns[stance]} ${stance} ${origins}${contested ? " !" : ""}`, cellWidth));
}

const toWidth = (text: string, width: number): string => (text.length < width ? text.padEnd(width) : `${text.slice(0, width - 2)}… `);
