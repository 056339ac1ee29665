/** A table of cues as a string: one cue a piece, parted by semicolons. */
export function phrases(text: string): string[] {
  return text.split(";").map((cue) => cue.trim());
}
