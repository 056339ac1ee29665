import { expect, test } from "vitest";
import { positionsOf } from "./frames/madeUp.ts";

const speakers: readonly (readonly [string, string])[] = [
  ["Rubio", "us"],
  ["the Kremlin spokesman", "russia"],
  ["Macron", "europe"],
  ["Zelensky", "ukraine"],
];
const fronts =
  "On|On the question of|As for|Asked about|When asked about|Regarding|Speaking about|Commenting on|Turning to|With regard to|Pressed on".split(
    "|",
  );
const before = [
  "{who} was asked about {topic}.",
  "{who} was also asked about {topic}.",
  "{who} spoke about {topic}.",
  "A reporter asked about {topic}.",
];
const topics: readonly (readonly [string, string, readonly (readonly [string, string])[]])[] = [
  [
    "NATO",
    "security.nato_membership",
    [
      ["membership was off the table", "opposes"],
      ["membership was out of the question", "opposes"],
      ["Ukraine would not be joining", "opposes"],
      ["Ukraine must be allowed to join", "supports"],
      ["accession remained a possibility", "open"],
      ["Ukraine should become a member", "supports"],
    ],
  ],
  [
    "Crimea",
    "territory.crimea_recognition",
    [
      ["recognition was out of the question", "opposes"],
      ["recognition as Russian was possible", "open"],
      ["it must be recognised as Russian", "supports"],
      ["it would never be recognised as Russian", "opposes"],
    ],
  ],
  [
    "the sanctions",
    "economy.sanctions_relief",
    [
      ["they should be lifted", "supports"],
      ["they could be eased", "open"],
      ["there would be no relief", "opposes"],
      ["relief was premature", "opposes"],
    ],
  ],
  [
    "foreign troops",
    "security.foreign_forces",
    [
      ["they must not be deployed in Ukraine", "opposes"],
      ["their presence in Ukraine was unacceptable", "opposes"],
      ["they should be sent to Ukraine", "supports"],
    ],
  ],
  [
    "the frozen assets",
    "economy.frozen_assets_release",
    [
      ["they must be returned to Russia", "supports"],
      ["they should not be given back to Russia", "opposes"],
      ["their return to Russia was out of the question", "opposes"],
    ],
  ],
  [
    "the deported children",
    "humanitarian.children_return",
    [
      ["they must come home", "supports"],
      ["they had to be returned", "supports"],
      ["their return was a precondition", "supports"],
    ],
  ],
];

const capital = (text: string): string => `${text[0]?.toUpperCase()}${text.slice(1)}`;

test("what is said under a topic is said of it, in 19 of 20 sentences", () => {
  const wrong: string[] = [];
  let all = 0;
  const check = (text: string, provision: string, meant: string): void => {
    all++;
    const rows = [
      ...new Set(
        positionsOf(text)
          .filter((p) => p.provision === provision)
          .map((p) => `${p.party} ${p.stance}`),
      ),
    ];
    if (rows.join() !== meant) wrong.push(`${text} [${rows.join()}] not [${meant}]`);
  };
  for (const [who, party] of speakers)
    for (const [topic, provision, saids] of topics)
      for (const [said, stance] of saids) {
        for (const front of fronts) check(`${front} ${topic}, ${who} said ${said}.`, provision, `${party} ${stance}`);
        for (const question of before) {
          const speaker = question.startsWith("A ") ? capital(who) : "He";
          check(
            `${capital(question.replace("{who}", who).replace("{topic}", topic))} ${speaker} said ${said}.`,
            provision,
            `${party} ${stance}`,
          );
        }
      }
  console.log(`topics in front: ${all - wrong.length} of ${all} as they are meant`);
  if (process.env.SHOW_WRONG) console.log(wrong.join("\n"));
  expect(wrong.length).toBeLessThanOrEqual(all / 20);
}, 60_000);

test.each([
  "On Crimea, Rubio said the talks would continue.",
  "Rubio was asked about NATO. He said he would call back.",
  "On sanctions, Vance said nothing.",
])("a topic alone is no position: %s", (text) => {
  expect(positionsOf(text)).toEqual([]);
});
