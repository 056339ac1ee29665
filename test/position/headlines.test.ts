import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parseDossier } from "../../functions/position/dossier.ts";
import { createRulesCoder } from "../../functions/position/rulesCoder.ts";

const file = "fixtures/ukraine-2025/dossier.yaml";
const coder = createRulesCoder(parseDossier(readFileSync(file, "utf8"), file));

/** Headlines about a thing, by the stances that may be; a stance of "" is none. */
const headlines: Readonly<Record<string, string>> = {
  opposes:
    "{P} rejects {x}|{P} rejects {x} – FT|{P} says no to {x}|{P}: no {n}|No {n}, {P} says|No {n}, says {P}|'No {n}': {P}|{X} unacceptable, {P} says|{X} unacceptable, says {P}|{X} 'unacceptable' – {P}|{X} off the table, says {P}|{P}: {x} off the table|{P} rules out {x}|{P} refuses {x}|{P} opposed to {x}|{P} against {x}|{P} slams {x}|{P} set to reject {x}|{P} warns against {x}|{P} firm: no {n}|Why {P} rejects {x}|Live: {P} rejects {x}|{P} still opposes {x}|{P} 'will never accept' {x}|{P} tells allies: no {n}|{X} is a red line, {P} says|{X}? Never, says {P}",
  supports:
    "{P} backs {x}|{P} pushes {x}|{P} pushes for {x}|{P} says yes to {x}|{P} demands {x}|{P} demands {x}, sources say|{P} wants {x}|{P} calls for {x}|{P} insists on {x}|{P} in favour of {x}|{P} welcomes {x}|{P} proposes {x}|{P} offers {x}|{P} agrees to {x}|{P} to back {x}|How {P} came to back {x}|BREAKING: {P} accepts {x}|{P} now backs {x}|{X} must come first, {P} says|{P} repeats call for {x}|{P} renews demand for {x}",
  "open supports": "{P} floats {x}|{P} 'ready' for {x}|{P} ready for {x}, says aide",
  open: "{P} mulls {x}|{P} weighs {x}|{P} open to {x}|{P} open to {x}: report|{P} does not rule out {x}|{P} considers {x}|{P} signals openness to {x}|{P} 'could accept' {x}",
  "open supports none": "{P} hints at {x}",
  "opposes none open": "{P} cool on {x}",
  "supports open": "{P} would accept {x}, official says",
  "supports open none": "{P} drops opposition to {x}",
  "open none supports": "{P} softens on {x}",
};
const parties: readonly (readonly [string, string])[] = [
  ["Kyiv", "ukraine"],
  ["Kremlin", "russia"],
  ["EU", "europe"],
  ["Trump", "us"],
];
const things: readonly (readonly [string, string])[] = [
  ["lifting of sanctions", "economy.sanctions_relief"],
  ["full ceasefire", "ceasefire.immediate"],
  ["cap on Ukrainian army", "security.force_limits"],
  ["foreign troops in Ukraine", "security.foreign_forces"],
  ["recognition of Crimea as Russian", "territory.crimea_recognition"],
  ["all-for-all prisoner swap", "humanitarian.prisoner_exchange"],
];

test("a headline says whose stance it is, in 19 of 20", () => {
  const wrong: string[] = [];
  let all = 0;
  for (const [stances, frames] of Object.entries(headlines))
    for (const frame of frames.split("|"))
      for (const [name, party] of parties)
        for (const [thing, provision] of things) {
          all++;
          const capital = `${thing[0]?.toUpperCase()}${thing.slice(1)}`;
          const headline = frame.replace("{P}", name).replace("{x}", thing).replace("{n}", thing).replace("{X}", capital);
          const { positions } = coder.code({ headline, body: "The talks went on in Geneva on Tuesday." });
          const on = positions.filter((p) => p.provision === provision);
          const found = on.map((p) => (p.party === party ? p.stance : "another's")).join("+") || "none";
          if (!stances.split(" ").includes(found)) wrong.push(`${headline} [${found}] not [${stances}]`);
        }
  console.log(`headlines: ${all - wrong.length} of ${all} as they are meant`);
  if (process.env.SHOW_WRONG) console.log(wrong.join("\n"));
  expect(wrong.length).toBeLessThanOrEqual(all / 20);
}, 60_000);
