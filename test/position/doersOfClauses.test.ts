import { expect, test } from "vitest";
import { positionsOf } from "./frames/madeUp.ts";

/** Where Zelensky does a thing in a clause beside another: verb in the present, as a participle, in the past, and the past participle. */
const frames: readonly string[] = [
  "Zelensky, who {v} {x}, flew to Berlin.",
  "Zelensky, who has {pp} {x}, flew to Berlin.",
  "Zelensky, having {pp} {x}, flew to Berlin.",
  "Zelensky, {ing} {x}, spoke of hope.",
  "{ing} {x}, Zelensky spoke of hope.",
  "Having {pp} {x}, Zelensky flew to Berlin.",
  "Zelensky flew to Berlin, {ing} {x}.",
  "Zelensky flew to Berlin after {ing} {x}.",
  "By {ing} {x}, Zelensky angered Trump.",
  "Zelensky angered Trump by {ing} {x}.",
  "Zelensky, whose government {v} {x}, flew to Berlin.",
  "Zelensky is the leader who {v} {x}.",
  "It was Zelensky who {past} {x}.",
  "Zelensky both thanked Trump and {past} {x}.",
  "Zelensky thanked Trump but {past} {x}.",
  "Zelensky thanked Trump, and {past} {x}.",
  "Zelensky not only thanked Trump, he also {past} {x}.",
  "Zelensky thanked Trump while {ing} {x}.",
  "Zelensky thanked Trump before {ing} {x}.",
  "Zelensky praised Trump despite {ing} {x}.",
  "Zelensky surprised Trump when he {past} {x}.",
  "Trump met Zelensky, who {v} {x}.",
  "Trump met Zelensky, who had {pp} {x} a day before.",
  "Trump rebuked Zelensky for {ing} {x}.",
  "Trump thanked Zelensky for {ing} {x}.",
  "Trump accused Zelensky of {ing} {x}.",
  "Trump spoke to Zelensky, whose aides said he {past} {x}.",
  "The Kremlin noted that Zelensky, who {v} {x}, had flown to Berlin.",
  "Zelensky, seated next to Merz, {past} {x}.",
  "Zelensky, a former actor, {v} {x}.",
  "Zelensky, according to his aides, {v} {x}.",
  "Zelensky has, his aides say, {pp} {x}.",
  "What Zelensky {past} was {x}.",
  "Zelensky's aides said that he {v} {x}.",
  "Zelensky let it be known that he {v} {x}.",
  "Zelensky left no doubt that he {v} {x}.",
];
const verbs: readonly (readonly [string, string, string, string, "supports" | "opposes"])[] = [
  ["rejects", "rejecting", "rejected", "rejected", "opposes"],
  ["opposes", "opposing", "opposed", "opposed", "opposes"],
  ["rules out", "ruling out", "ruled out", "ruled out", "opposes"],
  ["refuses to accept", "refusing to accept", "refused to accept", "refused to accept", "opposes"],
  ["supports", "supporting", "supported", "supported", "supports"],
  ["demands", "demanding", "demanded", "demanded", "supports"],
  ["backs", "backing", "backed", "backed", "supports"],
  ["calls for", "calling for", "called for", "called for", "supports"],
];
const things: readonly (readonly [string, string])[] = [
  ["the lifting of sanctions", "economy.sanctions_relief"],
  ["limits on the Ukrainian army", "security.force_limits"],
  ["recognition of Crimea as Russian", "territory.crimea_recognition"],
  ["a full ceasefire", "ceasefire.immediate"],
];

test("who does a thing in a clause beside another is who the clause is about, in nine of ten sentences", () => {
  const wrong: string[] = [];
  let all = 0;
  for (const frame of frames)
    for (const [present, ing, past, participle, stance] of verbs)
      for (const [thing, provision] of things) {
        all++;
        const said = frame
          .replace("{v}", present)
          .replace("{ing}", ing)
          .replace("{past}", past)
          .replace("{pp}", participle)
          .replace("{x}", thing);
        const text = `${said[0]?.toUpperCase()}${said.slice(1)}`;
        const rows = [
          ...new Set(
            positionsOf(text)
              .filter((p) => p.provision === provision)
              .map((p) => `${p.party} ${p.stance}`),
          ),
        ];
        if (rows.join() !== `ukraine ${stance}`) wrong.push(`${text} [${rows.join()}] not [ukraine ${stance}]`);
      }
  console.log(`doers of clauses: ${all - wrong.length} of ${all} as they are meant`);
  if (process.env.SHOW_WRONG) console.log(wrong.join("\n"));
  expect(wrong.length).toBeLessThanOrEqual(all / 10);
}, 60_000);
