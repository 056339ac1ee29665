import * as z from "zod/mini";
import type { Dossier } from "../position/dossier.ts";
import type { ApiDeps } from "./deps.ts";
import { Problem } from "./problem.ts";

/** The path parameter of everything that belongs to one dossier. */
export const inDossier = z.object({ dossier: z.string().check(z.maxLength(63)) });

/** The dossier of that id. Throws `not_found`, naming those there are. */
export function dossierOf(deps: ApiDeps, id: string): Dossier {
  const dossier = deps.dossiers.get(id);
  if (dossier) return dossier;
  throw new Problem(
    "not_found",
    `There is no such dossier here. There ${deps.dossiers.size === 1 ? "is" : "are"}: ${[...deps.dossiers.keys()].join(", ")}.`,
  );
}
