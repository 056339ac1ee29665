import type { Dossier } from "../position/dossier.ts";
import { type ArticleHead, readHeads } from "../store/heads.ts";
import { headShards } from "../store/keys.ts";
import type { Table } from "../store/table.ts";

/** Every article of a dossier, shard by shard; a shard is read on as its heads are taken. */
export async function* allHeads({ table, dossier }: { table: Table; dossier: Pick<Dossier, "id"> }): AsyncGenerator<ArticleHead> {
  for (let shard = 0; shard < headShards; shard++) {
    let next: string | null = null;
    do {
      const page: Awaited<ReturnType<typeof readHeads>> = await readHeads(table, dossier.id, shard, next);
      yield* page.heads;
      next = page.next;
    } while (next !== null);
  }
}
