import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Dossier } from "../../functions/position/dossier.ts";
import { readReviews } from "../../functions/store/reviews.ts";
import { latestSnapshot } from "../../functions/store/snapshots.ts";
import type { Table } from "../../functions/store/table.ts";
import { allHeads } from "../../functions/watch/allHeads.ts";

/**
 * Writes every article that a person has settled something in as `gold/<id>.json` and `articles/<id>.txt` under a folder, so that `redline eval`
 * measures the coders on a desk's own judgement. What is still disputed is optional there: neither finding nor missing it counts.
 * @returns how many articles were written
 */
export async function exportGold(table: Table, dossier: Dossier, folder: string): Promise<number> {
  await Promise.all(["gold", "articles"].map((name) => mkdir(join(folder, name), { recursive: true })));
  let written = 0;
  for await (const { id } of allHeads({ table, dossier })) {
    if ((await readReviews(table, dossier.id, id)).length === 0) continue;
    const snapshot = await latestSnapshot(table, dossier.id, id);
    if (!snapshot) continue;
    const rows = snapshot.coding.positions.map(
      ({ party, provision, stance, basis, source, speaker, quoted, hedged, evidence, disputed }) => {
        const row = { party, provision, stance, basis, source, speaker, quoted, hedged, evidence };
        return disputed === true ? { ...row, optional: true } : row;
      },
    );
    await writeFile(join(folder, "gold", `${id}.json`), `${JSON.stringify(rows, null, 1)}\n`);
    await writeFile(join(folder, "articles", `${id}.txt`), `${snapshot.body}\n`);
    written += 1;
  }
  return written;
}
