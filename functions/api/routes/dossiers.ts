import * as z from "zod/mini";
import { createRoute, noBody, none } from "../route.ts";

const named = z.object({ id: z.string(), name: z.string() });
const dossierSummary = z.object({
  id: z.string(),
  title: z.string(),
  parties: z.array(named),
  provisions: z.array(z.object({ id: z.string(), issue: z.string(), title: z.string(), proposition: z.string() })),
  links: z.object({ changes: z.string(), standings: z.string(), articles: z.string(), sources: z.string(), atom: z.string() }),
});

export const listDossiers = createRoute(
  {
    method: "get",
    path: "/v1/dossiers",
    operationId: "listDossiers",
    tag: "Dossiers",
    summary: "The negotiations that are followed, with the ids of their parties and provisions",
    scope: "read",
    params: none,
    query: none,
    body: noBody,
    answer: z.object({ dossiers: z.array(dossierSummary) }),
  },
  async ({ deps }) => ({
    dossiers: [...deps.dossiers.values()].map((dossier) => {
      const base = `${deps.publicUrl}/v1/dossiers/${dossier.id}`;
      return {
        id: dossier.id,
        title: dossier.title,
        parties: dossier.parties.map(({ id, name }) => ({ id, name })),
        provisions: dossier.provisions.map(({ id, issue, title, proposition }) => ({ id, issue, title, proposition })),
        links: {
          changes: `${base}/changes`,
          standings: `${base}/standings`,
          articles: `${base}/articles`,
          sources: `${base}/sources`,
          atom: `${base}/changes.atom`,
        },
      };
    }),
  }),
);
