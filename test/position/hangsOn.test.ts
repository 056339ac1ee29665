import { describe, expect, test } from "vitest";
import { type Condition, outside, type Side, sidesOf, type Thing } from "./frames/hanging.ts";
import { hangsOn, hangsOnEvent } from "./frames/hangsOn.ts";
import { hangsOnNothing } from "./frames/hangsOnNothing.ts";
import { rowsOf } from "./frames/madeUp.ts";

interface Said {
  readonly frame: string;
  readonly text: string;
  readonly rows: readonly string[];
}

function said(frame: string, side: Side, thing: Thing, condition: Condition): string {
  const slots: Readonly<Record<string, string>> = {
    P: side.P,
    W: side.W,
    A: side.A,
    T: thing.T,
    B: thing.T.replace(/^(?:a|an|the) /, ""),
    I: thing.I,
    G: thing.G,
    S: thing.S,
    D: thing.D,
    is: thing.is,
    ...condition,
  };
  const text = frame.replace(/\{(\w+)\}/g, (slot, name: string) => slots[name] ?? slot);
  return text.replace(/(^“?|[.?] “?)(\p{Ll})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
}

/** Each thing with a condition that is no provision and with one that is, another pair for each frame. */
function* conditionals(): Generator<Said> {
  for (const [i, frame] of [...hangsOn, ...hangsOnEvent].entries())
    for (const side of sidesOf)
      for (const [j, thing] of side.things.entries())
        for (const conditions of hangsOnEvent.includes(frame) ? [outside] : [outside, side.own]) {
          const condition = conditions[(i + j) % conditions.length];
          if (!condition || condition.provision === thing.provision) continue;
          const rows = [`${side.party} conditional ${thing.provision}`];
          if (condition.provision) rows.push(`${side.party} supports ${condition.provision}`);
          yield { frame, text: said(frame, side, thing, condition), rows: rows.sort() };
        }
}

function* others(): Generator<Said> {
  for (const [stance, frames] of Object.entries(hangsOnNothing))
    for (const [i, frame] of frames.entries())
      for (const side of sidesOf)
        for (const [j, thing] of side.things.entries()) {
          const condition = outside[(i + j) % outside.length];
          if (!condition) continue;
          const rows = stance === "none" ? [] : [`${side.party} ${stance} ${thing.provision}`];
          yield { frame, text: said(frame, side, thing, condition), rows };
        }
}

/** How many of them there are, and those that are coded otherwise than they are meant. */
function wrongOf(sentences: Iterable<Said>): { readonly all: number; readonly wrong: readonly string[] } {
  const wrong: string[] = [];
  let all = 0;
  for (const { text, rows } of sentences) {
    all++;
    const got = rowsOf(text).sort();
    if (got.join() !== rows.join()) wrong.push(`${text} [${got.join()}] not [${rows.join()}]`);
  }
  return { all, wrong };
}

describe("what a stance hangs on", () => {
  for (const [name, sentences, outOf] of [
    ["what hangs on something is conditional", conditionals(), 10],
    ["what only looks as if it did is not", others(), 18],
  ] as const)
    test(name, () => {
      const { all, wrong } = wrongOf(sentences);
      console.log(`${name}: ${all - wrong.length} of ${all} as they are meant`);
      if (process.env.SHOW_WRONG) console.log(wrong.join("\n"));
      expect(wrong.length).toBeLessThanOrEqual(all / outOf);
    }, 300_000);
});
