import { expect, test } from "vitest";
import { anyOf, capital, numbers, positionsOf, rowsOf } from "./frames/madeUp.ts";
import { relayed } from "./frames/relayed.ts";
import { sides, things } from "./frames/things.ts";

const samples = 40;

test("of what others report of a side at least 19 in 20 have its party, its stance and their sourcing", () => {
  const random = numbers(73);
  const wrong: string[] = [];
  for (const frame of relayed)
    for (let i = 0; i < samples; ) {
      const [provision, thing] = anyOf(random, things);
      const { party: ofPlace, capital: place, person } = anyOf(random, sides);
      if (rowsOf(`${place} wants ${thing}.`).join() !== `${ofPlace} supports ${provision}`) continue;
      i++;
      const text = capital(frame.text.replaceAll("{place}", place).replace("{person}", person).replace("{thing}", thing));
      const party = frame.side === "place" ? ofPlace : frame.side;
      const speaker = frame.speaker?.replace("{person}", person) ?? null;
      const expected = [
        party,
        frame.stance,
        provision,
        frame.basis,
        frame.source ?? null,
        speaker,
        frame.quoted ?? false,
        frame.hedged ?? false,
      ];
      const got = positionsOf(text).map((p) => [p.party, p.stance, p.provision, p.basis, p.source, p.speaker, p.quoted, p.hedged].join());
      if (got.join(" | ") !== expected.join()) wrong.push(`${frame.text}\t${text} [${got.join(" | ")}]`);
    }
  const all = relayed.length * samples;
  console.log(`relayed: ${all - wrong.length} of ${all} as they are meant`);
  if (process.env.SHOW_WRONG) console.log(wrong.join("\n"));
  expect(wrong.length).toBeLessThanOrEqual(all / 20);
}, 120_000);
