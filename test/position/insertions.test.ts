import { expect, test } from "vitest";
import { before, behind, between } from "./frames/insertions.ts";
import { anyOf, numbers, rowsOf } from "./frames/madeUp.ts";
import { wordings } from "./frames/wordings.ts";

const subjects = [
  "Moscow",
  "Kyiv",
  "Washington",
  "Paris",
  "Zelensky",
  "Sergei Lavrov",
  "Marco Rubio",
  "Poland",
  "the Kremlin",
  "the White House",
  "the Russian side",
];
const verbs = [
  "rejects",
  "wants",
  "has ruled out",
  "has called for",
  "is open to",
  "opposes",
  "insists on",
  "would accept",
  "could accept",
  "has agreed to",
];
/** Coded for some parties alone, or two provisions in one. */
const special = /unheld|walks_away|us_russia|endorse|guarantee_without|minerals|root_causes|direct_talks|partial/;
const things = wordings.flatMap(({ provision, one }) =>
  special.test(provision) ? [] : one.filter((thing) => /^(?:a|an|the) /.test(thing)),
);
const perPlace = 25;

/** A sentence with something put into one of its places. */
type Put = (subject: string, verb: string, thing: string) => string;
const places: readonly (readonly [string, Put])[] = [
  ...before.map((put): [string, Put] => [put, (subject, verb, thing) => `${put}${subject} ${verb} ${thing}.`]),
  ...between.map((put): [string, Put] => [put, (subject, verb, thing) => `${subject}${put} ${verb} ${thing}.`]),
  ...behind.map((put): [string, Put] => [put, (subject, verb, thing) => `${subject} ${verb} ${thing}${put}.`]),
];
/** "the Kremlin wants" with the capital of a sentence that it begins. */
const begun = (text: string): string => text.replace(/^the /, "The ");

test("what is put before, into or behind a sentence changes none of its rows, but for one in forty", () => {
  const random = numbers(7);
  let all = 0;
  const wrong: string[] = [];
  for (const [, put] of places)
    for (let i = 0; i < perPlace; i++) {
      const [subject, verb, thing] = [anyOf(random, subjects), anyOf(random, verbs), anyOf(random, things)];
      const plain = rowsOf(begun(`${subject} ${verb} ${thing}.`)).join();
      if (plain === "" || plain.includes(",")) continue;
      all++;
      const text = begun(put(subject, verb, thing));
      const got = rowsOf(text).join();
      if (got !== plain) wrong.push(`${text} → ${got}, not ${plain}`);
    }
  console.log(`insertions: ${all - wrong.length} of ${all} change nothing`);
  if (process.env.SHOW_WRONG) console.log(wrong.join("\n"));
  expect(all).toBeGreaterThan(2_000);
  expect(wrong.length).toBeLessThanOrEqual(all / 40);
}, 120_000);
