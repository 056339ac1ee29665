import type { Dossier } from "./dossier.ts";

/** A mistake in a cue, with the path of the cue in the dossier. */
export interface CueMistake {
  path: (string | number)[];
  message: string;
}

export function cueMistakes(_dossier: Dossier): CueMistake[] {
  return [];
}
