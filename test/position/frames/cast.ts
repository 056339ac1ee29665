import { anyOf, capital, rowsOf } from "./madeUp.ts";
import { things } from "./things.ts";

/**
 * A made-up text, and behind it who stands to which thing how: "A 1 s", "B 2 o", … (s supports, o opposes, ? open, c conditional, d denies). A row with
 * "~" behind it is one that careful coders may leave out. {1} to {3} are the things, {A} and {B} the parties by their capital, {As} with its possessive,
 * {Aa} its adjective, {Ao} its minister with title and name, {Ap} with his name alone, {Al} his last name, {Ar} his office, {Am} his ministry.
 */
export type Frame = readonly [text: string, told: readonly string[]];

const parties = [
  {
    party: "russia",
    "": "Moscow",
    s: "Moscow's",
    a: "Russian",
    o: "Foreign Minister Sergei Lavrov",
    p: "Sergei Lavrov",
    l: "Lavrov",
    r: "the foreign minister",
    m: "the Russian foreign ministry",
  },
  {
    party: "ukraine",
    "": "Kyiv",
    s: "Kyiv's",
    a: "Ukrainian",
    o: "Foreign Minister Andrii Sybiha",
    p: "Andrii Sybiha",
    l: "Sybiha",
    r: "the foreign minister",
    m: "the Ukrainian foreign ministry",
  },
  {
    party: "us",
    "": "Washington",
    s: "Washington's",
    a: "American",
    o: "Secretary of State Marco Rubio",
    p: "Marco Rubio",
    l: "Rubio",
    r: "the secretary of state",
    m: "the State Department",
  },
  {
    party: "europe",
    "": "Paris",
    s: "Paris's",
    a: "French",
    o: "Foreign Minister Jean-Noël Barrot",
    p: "Jean-Noël Barrot",
    l: "Barrot",
    r: "the minister",
    m: "the French foreign ministry",
  },
] as const;
const stances: Readonly<Record<string, string>> = { s: "supports", o: "opposes", "?": "open", c: "conditional", d: "denies" };

/** Whether a thing is coded as it is meant where a party wants it or does not, so that a wrong row is the frame's. */
const isPlain = (provision: string, thing: string, { party, "": place }: (typeof parties)[number]): boolean =>
  rowsOf(`${place} wants ${thing}.`).join() === `${party} supports ${provision}` &&
  rowsOf(`${place} rejects ${thing}.`).join() === `${party} opposes ${provision}`;

type Party = (typeof parties)[number];

/** Two parties. */
export function pair(random: () => number): { a: Party; b: Party } {
  const a = anyOf(random, parties);
  return {
    a,
    b: anyOf(
      random,
      parties.filter((party) => party !== a),
    ),
  };
}

/** Puts two parties in; a sentence begins with a capital. */
export function filledIn(frame: string, a: Party, b: Party): string {
  let text = frame;
  for (const [slot, party] of [
    ["A", a],
    ["B", b],
  ] as const)
    for (const [form, name] of Object.entries(party)) text = text.replaceAll(`{${slot}${form}}`, name);
  return text.replaceAll(/(?<=^|[.?!]”? )\p{Ll}/gu, capital);
}

/** Two parties and three things of different subjects. */
function cast(random: () => number) {
  const { a, b } = pair(random);
  const picked: (readonly [string, string])[] = [];
  while (picked.length < 3) {
    const [provision, thing] = anyOf(random, things);
    const isNew = picked.every(([other]) => other.split(".")[0] !== provision.split(".")[0]);
    if (isNew && isPlain(provision, thing, a) && isPlain(provision, thing, b)) picked.push([provision, thing]);
  }
  return { picked, a, b };
}

/** Each frame filled so many times: of how many texts the rows are just those that are meant, and the others with what came out. */
export function filledFrames(frames: readonly Frame[], samples: number, random: () => number): { all: number; wrong: string[] } {
  const wrong: string[] = [];
  for (const [frame, told] of frames)
    for (let i = 0; i < samples; i++) {
      const { picked, a, b } = cast(random);
      let text = frame;
      for (const [n, [, thing]] of picked.entries()) text = text.replaceAll(`{${n + 1}}`, thing);
      text = filledIn(text, a, b);
      const row = (of: string): string => {
        const [who = "", which, stance = ""] = of.split(" ");
        return `${who === "A" ? a.party : b.party} ${stances[stance.charAt(0)]} ${picked[Number(which) - 1]?.[0]}`;
      };
      const got = rowsOf(text);
      const isThere = told.filter((of) => !of.endsWith("~")).every((of) => got.includes(row(of)));
      const allowed = told.map(row);
      if (!isThere || got.some((one) => !allowed.includes(one))) wrong.push(`${frame}\n  ${text} [${got.join()}]`);
    }
  return { all: frames.length * samples, wrong };
}
