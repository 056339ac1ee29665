import { expect, test } from "vitest";
import { between, stances, telling, told } from "./frames/insideSaid.ts";
import { positionsOf } from "./frames/madeUp.ts";

const things = [
  ["a full ceasefire", "ceasefire.immediate"],
  ["the release of the frozen assets", "economy.frozen_assets_release"],
] as const;

/** The sentences whose only row on the thing is not the one that is meant. */
function misread(sentences: readonly { text: string; provision: string; meant: string }[]): string[] {
  return sentences.flatMap(({ text, provision, meant }) => {
    const got = positionsOf(text)
      .filter((p) => p.provision === provision)
      .map((p) => `${p.party} ${p.stance}`)
      .sort()
      .join();
    return got === meant ? [] : [`${text} [${got}] not [${meant}]`];
  });
}

function report(name: string, wrong: readonly string[], all: number): void {
  console.log(`${name}: ${all - wrong.length} of ${all} as they are meant`);
  if (process.env.SHOW_WRONG) console.log(wrong.join("\n"));
}

test("whatever tells of it, the stance is of whom it is told, in 39 of 40 sentences", () => {
  const all = telling.flatMap((verb) =>
    told.flatMap(([who, party, number]) =>
      stances.flatMap((does) =>
        things.map(([thing, provision]) => ({
          text: `Rubio ${verb} ${who} ${does[number]} ${thing}.`,
          provision,
          meant: `${party} ${does.stance}`,
        })),
      ),
    ),
  );
  const wrong = misread(all);
  report("told of others", wrong, all.length);
  expect(wrong.length).toBeLessThanOrEqual(all.length / 40);
}, 60_000);

test("whatever stands between a subject and its verb, the stance is the subject's, in 39 of 40 sentences", () => {
  const ways = ["{it}", "Rubio said {it}", "Rubio complained that {it}", "Rubio told reporters that {it}"];
  const all = between.flatMap((words) =>
    ways.flatMap((way) =>
      stances.flatMap((does) =>
        things.map(([thing, provision]) => ({
          text: way.replace("{it}", `Moscow and Kyiv${words} ${does.many} ${thing}.`),
          provision,
          meant: `russia ${does.stance},ukraine ${does.stance}`,
        })),
      ),
    ),
  );
  const wrong = misread(all);
  report("with words between", wrong, all.length);
  expect(wrong.length).toBeLessThanOrEqual(all.length / 40);
}, 60_000);
