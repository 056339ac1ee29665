import * as z from "zod";
import { instant } from "../../article/article.ts";
import { sourceState } from "../../store/sources.ts";
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
          health: sourceState.shape.health.nullable(),
          last_new_at: instant.nullable(),
          next_check: instant,
        }),
      ),
    }),
    problems: ["not_found"],
  },
  async ({ params, deps }) => ({ sources: await sourcesNow(deps, dossierOf(deps, params.dossier)) }),
);
