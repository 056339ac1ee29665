import * as z from "zod/mini";
import { instant } from "../../article/article.ts";
import { sourceState } from "../../store/sources.ts";
import { articlesNow } from "../articlesNow.ts";
import { dossierOf, inDossier } from "../dossier.ts";
import { createRoute, noBody, none } from "../route.ts";
import { sourcesNow } from "../sources.ts";

export const listSources = createRoute(
  {
    method: "get",
    path: "/v1/dossiers/{dossier}/sources",
    operationId: "listSources",
    tag: "Sources",
    summary: "Where articles come from and how that goes",
    scope: "read",
    params: inDossier,
    query: none,
    body: noBody,
    answer: z.object({
      sources: z.array(
        z.object({
          id: z.string(),
          kind: z.string(),
          url: z.string(),
          outlet: z.string(),
          /** Null for a source that was never asked. */
          health: z.nullable(sourceState.shape.health),
          last_new_at: z.nullable(instant),
          /** Null where it was never asked. */
          last_check: z.nullable(instant),
          next_check: instant,
          followed: z.int(),
          ailing: z.record(z.string(), z.int()),
          /** What a person should look into, one line each. */
          warnings: z.array(z.string()),
        }),
      ),
    }),
    problems: ["not_found"],
  },
  async ({ params, deps }) => {
    const dossier = dossierOf(deps, params.dossier);
    const { heads } = await articlesNow(deps.table, dossier);
    const sources = await sourcesNow(deps, dossier, heads);
    return {
      sources: sources.map(({ source, state, lastListing, nextListing, followed, ailing, warnings }) => ({
        id: source.id,
        kind: source.kind,
        url: source.url,
        outlet: source.outlet,
        health: state?.health ?? null,
        last_new_at: state?.lastNewAt ?? null,
        last_check: lastListing,
        next_check: nextListing,
        followed,
        ailing: Object.fromEntries(ailing),
        warnings,
      })),
    };
  },
);
