import type { Dossier } from "../dossier.ts";
import { CueError, parseCue } from "./cue.ts";

/** A mistake in a cue, with the path of the cue in the dossier. */
export interface CueMistake {
  path: (string | number)[];
  message: string;
}

/** Every cue of a dossier that is wrong or can't match, in the order of the sections. */
export function cueMistakes(dossier: Dossier): CueMistake[] {
  const group = (name: string): readonly string[] | undefined => (Object.hasOwn(dossier.words, name) ? dossier.words[name] : undefined);
  const check = (cues: readonly string[], path: (string | number)[]): CueMistake[] =>
    cues.flatMap((cue, i) => {
      const message = mistakeIn(cue, group);
      return message === undefined ? [] : [{ path: [...path, i], message }];
    });
  return [
    ...Object.entries(dossier.words).flatMap(([name, cues]) => check(cues, ["words", name])),
    ...dossier.texts.flatMap((text, i) => check(text.names, ["texts", i, "names"])),
    ...dossier.provisions.flatMap((provision, i) =>
      (["for", "against", "conditional", "again", "unless"] as const).flatMap((field) => check(provision[field], ["provisions", i, field])),
    ),
  ];
}

function mistakeIn(cue: string, group: (name: string) => readonly string[] | undefined): string | undefined {
  try {
    parseCue(cue, group);
    return undefined;
  } catch (error) {
    if (error instanceof CueError) return `the cue "${cue}" can't be read: ${error.message}`;
    throw error;
  }
}
