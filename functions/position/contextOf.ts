import type { Position } from "./position.ts";

/** A print of what a sentence's positions took from the sentences around it, and what they rest on: equal contexts, equal prints. */
export function contextOf(positions: readonly Position[]): string {
  let print = offset;
  for (const { explanation } of positions)
    for (const { role, text, why } of explanation.inferred) print = ended(further(further(further(print, `${role}:`), text), `:${why}`));
  for (const p of positions) print = ended(further(print, `${p.basis} ${p.source} ${p.speaker} ${p.hedged}`));
  return written(print);
}

/** The print of a context to which something came. */
export function contextWith(...parts: readonly string[]): string {
  return written(parts.reduce((print, part) => ended(further(print, part)), offset));
}

// FNV-1a, 32 bits: short and fast. Each part ends with a character that is in none.
const offset = 0x811c9dc5;
const prime = 0x01000193;

function further(print: number, text: string): number {
  let hash = print;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), prime);
  return hash;
}

const ended = (print: number): number => Math.imul(print ^ 0x1f, prime);

const written = (print: number): string => (print >>> 0).toString(16).padStart(8, "0");
