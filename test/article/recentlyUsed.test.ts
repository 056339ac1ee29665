import { expect, it } from "vitest";
import { recentlyUsed } from "../../functions/article/recentlyUsed.ts";

/** The names among a to e of which something is still kept. */
const left = (kept: { of(name: string): unknown }): string[] => ["a", "b", "c", "d", "e"].filter((name) => kept.of(name) !== undefined);

it("what was kept longest ago is forgotten first", () => {
  const kept = recentlyUsed<number>(2);
  for (const name of ["a", "b", "c"]) kept.keep(name, 1);

  expect(left(kept)).toEqual(["b", "c"]);
});

it("what was asked for, or kept anew, stays in place of what was not", () => {
  const kept = recentlyUsed<number>(3);
  for (const name of ["a", "b", "c"]) kept.keep(name, 1);
  kept.of("a");
  kept.keep("b", 2);
  for (const name of ["d", "e"]) kept.keep(name, 1);

  expect(left(kept)).toEqual(["b", "d", "e"]);
  expect(kept.of("b")).toBe(2);
});

it("asking for what is not there forgets nothing", () => {
  const kept = recentlyUsed<number>(1);
  kept.keep("a", 1);
  kept.of("b");

  expect(left(kept)).toEqual(["a"]);
});

it("keeps nothing where it is told to", () => {
  const kept = recentlyUsed<number>(0);
  kept.keep("a", 1);

  expect(left(kept)).toEqual([]);
});
