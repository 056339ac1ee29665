import { expect, test } from "vitest";
import { positionsOf } from "./frames/madeUp.ts";

const things: readonly (readonly [string, string])[] = [
  ["arms deliveries", "security.us_military_aid"],
  ["arms deliveries to Ukraine", "security.us_military_aid"],
  ["Western arms deliveries to Ukraine", "security.us_military_aid"],
  ["foreign troops in Ukraine", "security.foreign_forces"],
  ["the presence of foreign troops in Ukraine", "security.foreign_forces"],
  ["limits on its army", "security.force_limits"],
  ["a cap on the size of its army", "security.force_limits"],
  ["recognition of Crimea as Russian", "territory.crimea_recognition"],
  ["NATO membership for Ukraine", "security.nato_membership"],
];
const others =
  "all such steps|the pressure on its ships|Kyiv's mobilisation|the isolation of Moscow|everything like it|the seizure of its ships in the Baltic".split(
    "|",
  );
const verbs =
  "must stop|must be stopped|have to cease|should be halted|are unacceptable|are out of the question|must be ruled out|cannot be accepted|would be a mistake|are not acceptable to Moscow".split(
    "|",
  );
const complements = "to stop|to end|to be halted|stopped|banned|ruled out|off the table".split("|");

test("what is said of several things is said of each, in nine of ten sentences", () => {
  const wrong: string[] = [];
  let all = 0;
  const check = (text: string, provision: string): void => {
    all++;
    const stances = positionsOf(text)
      .filter((p) => p.provision === provision && p.party === "russia")
      .map((p) => p.stance);
    if (stances.join() !== "opposes") wrong.push(`${text} [${stances.join()}]`);
  };
  for (const [thing, provision] of things)
    for (const other of others)
      for (const both of [`${thing} and ${other}`, `${other} and ${thing}`]) {
        for (const verb of verbs) check(`Moscow said ${both} ${verb}.`, provision);
        for (const complement of complements) check(`Moscow wants ${both} ${complement}.`, provision);
        check(`Moscow demands an end to ${both}.`, provision);
        check(`Moscow rejects ${both}.`, provision);
      }
  console.log(`joined things: ${all - wrong.length} of ${all} as they are meant`);
  if (process.env.SHOW_WRONG) console.log(wrong.join("\n"));
  expect(wrong.length).toBeLessThanOrEqual(all / 10);
}, 60_000);

const wills: readonly (readonly [string, string])[] = [
  ["agreed to", "supports"],
  ["promised to", "supports"],
  ["wants to", "supports"],
  ["has offered to", "supports"],
  ["urged Kyiv to", "supports"],
  ["would like Kyiv to", "supports"],
  ["is ready to", "open"],
  ["refused to", "opposes"],
  ["declined to", "opposes"],
  ["has no plans to", "opposes"],
];
const first =
  "halt the strikes|stop the deliveries|end the blockade|reject the offer|drop its demands|meet in Istanbul|close the border|open the ports|block the fund|abandon the fort|resist the pressure|suspend the talks in Minsk|cut the tariffs".split(
    "|",
  );
const second: readonly (readonly [string, string])[] = [
  ["exchange all prisoners", "humanitarian.prisoner_exchange"],
  ["lift the sanctions", "economy.sanctions_relief"],
  ["recognise Crimea as Russian", "territory.crimea_recognition"],
  ["accept a full ceasefire", "ceasefire.immediate"],
  ["return the deported children", "humanitarian.children_return"],
];

test("what the first of two infinitives does to its object it does not do to the second, in 19 of 20 sentences", () => {
  const wrong: string[] = [];
  let all = 0;
  for (const [will, stance] of wills)
    for (const a of first)
      for (const [b, provision] of second)
        for (const and of ["and to", "and"]) {
          all++;
          const text = `Moscow ${will} ${a} ${and} ${b}.`;
          const stances = positionsOf(text)
            .filter((p) => p.provision === provision && p.party === "russia")
            .map((p) => p.stance);
          if (stances.join() !== stance) wrong.push(`${text} [${stances.join()}] not [${stance}]`);
        }
  console.log(`two infinitives: ${all - wrong.length} of ${all} as they are meant`);
  if (process.env.SHOW_WRONG) console.log(wrong.join("\n"));
  expect(wrong.length).toBeLessThanOrEqual(all / 20);
}, 60_000);
