import { filledIn, pair } from "./cast.ts";
import { anyOf, capital, rowsOf } from "./madeUp.ts";
import { points } from "./turns.ts";
import type { broughtUp, pointsTold } from "./whoseText.ts";

/** A text brought up in one sentence and told of in the next, what is coded of it, and whether that is just what it says. */
export function textCase(
  random: () => number,
  [whose, first]: (typeof broughtUp)[number],
  [how, next]: (typeof pointsTold)[number],
): { text: string; got: string; right: boolean } {
  const { a, b } = pair(random);
  const point = anyOf(
    random,
    points.filter(({ stance }) => how !== "o" || stance === "supports"),
  );
  const told = next
    .replace("{does}", point.does)
    .replace("{clause}", point.clause)
    .replace("{Clause}", capital(point.clause))
    .replace("{what}", point.what)
    .replace("{What}", capital(point.what));
  const text = filledIn(`${first} ${told}`, a, b);
  const stance = how === "o" ? "opposes" : point.stance;
  const want = how === "" ? [] : (whose === "A" ? [a] : [a, b]).map(({ party }) => `${party} ${stance} ${point.provision}`);
  // What is said of the text as a whole is another row.
  const got = rowsOf(text).filter((row) => !row.includes(" process."));
  return { text, got: got.join(), right: got.sort().join() === want.sort().join() };
}
