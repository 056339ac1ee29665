import type { Position } from "./position.ts";

/** A print of what a sentence's positions took from the sentences around it, and what they rest on: equal contexts, equal prints. */
export function contextOf(positions: readonly Position[]): string {
  if (positions.length === 0) return ofNothing;
  let print = offset;
  for (const { explanation } of positions)
    for (const { role, text, why } of explanation.inferred) print = ended(further(print, role, ":", text, ":", why));
  for (const p of positions) print = ended(further(print, p.basis, " ", `${p.source}`, " ", `${p.speaker}`, p.hedged ? " true" : " false"));
  return written(print);
}

/** The print of a context to which something came. */
export function contextWith(...parts: readonly string[]): string {
  return written(parts.reduce((print, part) => ended(further(print, part)), offset));
}

// FNV-1a, 32 bits: short and fast. Each part ends with a character that is in none.
const offset = 0x811c9dc5;
const prime = 0x01000193;

/** Takes texts one by one, for to join them first takes longer than all else. */
function further(print: number, ...texts: readonly string[]): number {
  let hash = print;
  for (const text of texts) for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), prime);
  return hash;
}

const ended = (print: number): number => Math.imul(print ^ 0x1f, prime);

/** By its four bytes, for V8 takes its time over what it writes to another base than ten. */
const written = (print: number): string => [24, 16, 8, 0].reduce((text, shift) => text + (bytes[(print >>> shift) & 0xff] ?? ""), "");
const bytes = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, "0"));

const ofNothing = written(offset);
