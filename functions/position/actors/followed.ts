import type { Resolved } from "../discourse/discourse.ts";
import { endsAt, hasKind, kinds } from "../sentence/marks.ts";
import { isKind, type Mark, type Reading } from "../sentence/reading.ts";
import { lowerAt } from "../sentence/syntax.ts";

/** Who is around somebody. Origin: own reading. */
const followers = new Set(
  "aide aides adviser advisers advisor advisors ally allies associate associates confidant confidants official officials people staff staffers team entourage circle spokesman spokeswoman spokesperson spokespeople friends lieutenants envoys negotiators".split(
    " ",
  ),
);

/** "Trump's aides claim he told them …", "people around Putin say that he …": whoever they are the people of. */
export function whoseFollowers(reading: Reading, pronoun: Resolved): Pick<Resolved, "parties" | "person"> | undefined {
  if (!hasKind(reading, kinds.party)) return undefined;
  const said = lowerAt(reading, pronoun.from - 1) === "that" ? pronoun.from - 2 : pronoun.from - 1;
  if (!endsAt(reading, said, kinds.say)) return undefined;
  const leader = reading.marks.find(
    (m): m is Mark<"party"> => isKind(m, "party") && m.meaning.form === "person" && m.to <= said && isFollowed(reading, m),
  );
  return leader && { parties: [leader.meaning.party], person: leader.meaning.name };
}

function isFollowed(reading: Reading, { from, to }: Mark): boolean {
  if (reading.words[to - 1]?.possessive) return [0, 1, 2].some((gap) => followers.has(lowerAt(reading, to + gap)));
  if (!["to", "around", "of"].includes(lowerAt(reading, from - 1))) return false;
  return followers.has(lowerAt(reading, from - 2)) || followers.has(lowerAt(reading, from - 3));
}
