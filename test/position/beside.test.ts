import { expect, test } from "vitest";
import { positionsOf } from "./frames/madeUp.ts";

/** What stands beside a thing, between commas, and the stances of {S} that it may be. */
const beside: readonly (readonly [string, string])[] = [
  ..."wanted|demanded|sought|proposed|favoured|backed|supported|advocated|accepted|endorsed|welcomed|requested|championed"
    .split("|")
    .flatMap((verb) => [[`${verb} by {S}`, "supports"] as const, [`long ${verb} by {S}`, "supports"] as const]),
  ..."rejected|opposed|ruled out|resisted|refused|dismissed|denounced|blocked|vetoed"
    .split("|")
    .flatMap((verb) => [[`${verb} by {S}`, "opposes"] as const, [`long ${verb} by {S}`, "opposes"] as const]),
  ..."wants|demands|seeks|has proposed|favours|supports|has accepted|insists on|calls for|has long wanted|has agreed to|has called for"
    .split("|")
    .map((verb) => [`which {S} ${verb}`, "supports"] as const),
  ..."rejects|opposes|has ruled out|will not accept|refuses|has never accepted|objects to|cannot live with|calls unacceptable|calls a mistake"
    .split("|")
    .map((verb) => [`which {S} ${verb}`, "opposes"] as const),
  ..."is ready to accept|has not ruled out|could live with".split("|").map((verb) => [`which {S} ${verb}`, "open"] as const),
  ..."wants|demands|has proposed|has long wanted".split("|").map((verb) => [`something {S} ${verb}`, "supports"] as const),
  ..."rejects|opposes|will not accept|refuses".split("|").map((verb) => [`something {S} ${verb}`, "opposes"] as const),
  ..."a demand of {S}'s|a key demand of {S}'s|one of {S}'s demands|{S}'s main demand|a step {S} has called for|long a goal of {S}'s|a condition set by {S}|a priority for {S}|which {S} calls vital"
    .split("|")
    .map((words) => [words, "supports"] as const),
  ..."a red line for {S}|anathema to {S}|a step {S} opposes|a non-starter for {S}|unacceptable to {S}|which is unacceptable to {S}|an idea {S} dislikes"
    .split("|")
    .map((words) => [words, "opposes"] as const),
  ["acceptable to {S}", "supports open"],
];
const sides = [
  ["Moscow", "russia"],
  ["Kyiv", "ukraine"],
] as const;
const things = [
  ["a full ceasefire", "ceasefire.immediate"],
  ["the release of the frozen assets", "economy.frozen_assets_release"],
  ["the return of the deported children", "humanitarian.children_return"],
  ["international peacekeepers in Ukraine", "security.foreign_forces"],
] as const;
const ways = [
  "{P}, {beside}, was discussed in Ankara.",
  "The talks in Ankara were about {P}, {beside}.",
  "{P}, {beside}, is not in the draft, Reuters reported.",
  "Diplomats discussed {P}, {beside}.",
];

test("what a thing is called beside it is the stance of whoever calls it so, in 9 of 10 sentences, and never turned round", () => {
  const wrong: string[] = [];
  let all = 0;
  let turned = 0;
  for (const [words, stances] of beside)
    for (const [S, party] of sides)
      for (const [P, provision] of things)
        for (const way of ways) {
          all++;
          const text = way
            .replace("{P}", P)
            .replace("{beside}", words.replaceAll("{S}", S))
            .replace(/^./, (first) => first.toUpperCase());
          const got = positionsOf(text)
            .filter((p) => p.provision === provision)
            .map((p) => (p.party === party ? p.stance : `${p.party} ${p.stance}`))
            .join();
          if (stances.split(" ").includes(got)) continue;
          if (got !== "") turned++;
          wrong.push(`${text} [${got}] not [${stances}]`);
        }
  console.log(`called beside: ${all - wrong.length} of ${all} as they are meant, ${turned} turned round`);
  if (process.env.SHOW_WRONG) console.log(wrong.join("\n"));
  expect(wrong.length).toBeLessThanOrEqual(all / 10);
  expect(turned).toBe(0);
}, 60_000);
