import { html } from "hono/html";
import { stanceSigns } from "../../change/wording.ts";
import type { Position } from "../../position/position.ts";
import type { Paragraph } from "../compareTexts.ts";
import { textFromOutside } from "../outsideText.ts";
import type { Markup } from "./layout.ts";

/** A paragraph with the sentences that positions rest on marked. Several positions on one sentence share a mark with all their signs. */
export function markedText({ part, span, text }: Paragraph, positions: readonly Position[]): Markup {
  const inside = positions.filter(
    (p) => p.part === part && p.span.start >= span.start && p.span.end <= span.end && p.span.end > p.span.start,
  );
  const marks = [...Map.groupBy(inside, (p) => p.span.start).values()].toSorted((a, b) => startOf(a) - startOf(b));
  const pieces: Markup[] = [];
  let at = span.start;
  for (const group of marks) {
    const start = startOf(group);
    const end = Math.max(...group.map((p) => p.span.end));
    const stance = group[0]?.stance ?? "supports";
    if (start < at) continue;
    pieces.push(
      html`${textFromOutside(text.slice(at - span.start, start - span.start))}<mark class="${stance}">${textFromOutside(text.slice(start - span.start, end - span.start))}<sup>${group.map(
        (p) =>
          html` <span aria-hidden="true">${stanceSigns[p.stance]}</span><span class="sr"> (${p.party} ${p.stance} ${p.provision})</span>`,
      )}</sup></mark>`,
    );
    at = end;
  }
  return html`${pieces}${textFromOutside(text.slice(at - span.start))}`;
}

const startOf = (group: readonly Position[]): number => group[0]?.span.start ?? 0;
