import type { Position } from "../position/position.ts";
import { samePosition, sameStance } from "./carry.ts";
import type { ComparedLink, PartComparison } from "./comparePart.ts";

/** Which link the evidence of a position stands in, on either side. */
export class Evidence {
  readonly #parts: readonly PartComparison[];

  constructor(parts: readonly PartComparison[]) {
    this.#parts = parts;
  }

  link(position: Position, side: "before" | "after"): ComparedLink | undefined {
    const holds = (link: ComparedLink) =>
      link[side].some(
        (s) => s.coding.part === position.part && s.coding.span.start <= position.span.start && position.span.start < s.coding.span.end,
      );
    for (const { links } of this.#parts) {
      const found = links.find(holds);
      if (found) return found;
    }
    return undefined;
  }

  areLinked(before: Position, after: Position): boolean {
    const link = this.link(before, "before");
    return link !== undefined && link === this.link(after, "after");
  }

  /** Some sentence of that side says so, though its row may be folded into a stronger one. */
  isSaid(position: Position, side: "before" | "after"): boolean {
    return this.#parts.some((part) => part[side].some((s) => s.positions.some((p) => sameStance(p, position))));
  }

  /** The same, with the same sourcing, is still said in the sentence that said it before. */
  survives(position: Position): boolean {
    const link = this.link(position, "before");
    if (link === undefined) return false;
    const codings = new Set(link.after.map((s) => s.coding.span.start));
    return this.#parts.some((part) =>
      part.after.some((s) => s.part === position.part && codings.has(s.span.start) && s.positions.some((p) => samePosition(p, position))),
    );
  }

  /** What the sentence that held the position is on the other side; empty where it is on one side alone. */
  counterpart(position: Position, side: "before" | "after"): string {
    const link = this.link(position, side);
    const other = side === "before" ? link?.after : link?.before;
    return other?.map((s) => s.coding.text).join(" ") ?? "";
  }
}
