import type { Snapshot } from "../../store/snapshots.ts";
import { latestSnapshot } from "../../store/snapshots.ts";
import { may } from "../access.ts";
import { articlesNow } from "../articlesNow.ts";
import { dossierOf, inDossier } from "../dossier.ts";
import { dnaFile } from "../export/dnaFile.ts";
import { dnaDocument } from "../export/dnaStatements.ts";
import { createRoute, noBody, none } from "../route.ts";

/** Articles in one file, at most, those that changed last; and how many are read side by side. */
const mostArticles = 2_000;
const atOnce = 16;

export const exportDna = createRoute(
  {
    method: "get",
    path: "/v1/dossiers/{dossier}/statements.dna",
    operationId: "exportDna",
    tag: "Exports",
    summary: "The positions of the latest version of each article, as a database of the Discourse Network Analyzer (DNA 3)",
    description:
      "Party is organization, speaker is person, provision is concept; `opposes` and `denies` are no agreement, and the stance stands beside it. The documents are whole texts with the scope `text`, the evidence sentences without. DNA asks for a password: it is `redline`. At most the 2,000 articles that changed last.",
    scope: "read",
    params: inDossier,
    query: none,
    body: noBody,
    answer: noBody,
    content: ["application/vnd.sqlite3"],
    problems: ["not_found"],
  },
  async ({ params, deps, caller, c }) => {
    const dossier = dossierOf(deps, params.dossier);
    const { heads } = await articlesNow(deps.table, dossier);
    const snapshots: Snapshot[] = [];
    const chosen = heads.filter((head) => head.snapshots > 0).slice(0, mostArticles);
    for (let i = 0; i < chosen.length; i += atOnce) {
      const some = await Promise.all(chosen.slice(i, i + atOnce).map((head) => latestSnapshot(deps.table, dossier.id, head.id)));
      snapshots.push(...some.flatMap((snapshot) => snapshot ?? []));
    }
    const file = await dnaFile(snapshots.map((snapshot) => dnaDocument(snapshot, dossier, may(caller, "text"))));
    return c.body(Uint8Array.from(file), 200, {
      "content-type": "application/vnd.sqlite3",
      "content-disposition": `attachment; filename="${dossier.id}.dna"`,
      "cache-control": "private, no-store",
    });
  },
);
