import type { Coder } from "../position/coder.ts";
import type { Dossier } from "../position/dossier.ts";

/** A dossier that is followed, with the coder made from it. */
export interface FollowedDossier {
  dossier: Dossier;
  coder: Coder;
}
