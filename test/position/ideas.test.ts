import { expect, test } from "vitest";
import { positionsOf } from "./frames/madeUp.ts";

/** How somebody stands to an idea, and the stances that may be. */
const verbs: readonly (readonly [string, string])[] = [
  ..."rejected|dismissed|opposed|opposes|condemned|denounced|ridiculed|ruled out|turned down|brushed aside|resisted|objected to|bristled at|is against|dismissed as nonsense|scoffed at|criticised|balked at|rejected as absurd"
    .split("|")
    .map((verb) => [verb, "opposes"] as const),
  ..."supported|supports|backed|welcomed|embraced|accepted|endorsed|defended|agreed with|came out in favour of"
    .split("|")
    .map((verb) => [verb, "supports"] as const),
  ..."floated|is open to|is considering|has not ruled out|is not opposed to".split("|").map((verb) => [verb, "open"] as const),
  ["has warmed to", "open supports"],
];
const ideas =
  "the idea|the notion|the suggestion|suggestions|the proposal|the demand|demands|calls|the thought|any suggestion|Trump's demand|the view|the American proposal".split(
    "|",
  );
const deeds: readonly (readonly [string, string, string, "same" | "turned"])[] = [
  ["Kyiv", "give up Crimea", "territory.crimea_recognition", "same"],
  ["Ukraine", "recognise Crimea as Russian", "territory.crimea_recognition", "same"],
  ["Kyiv", "accept a full ceasefire", "ceasefire.immediate", "same"],
  ["Ukraine", "cap its army", "security.force_limits", "same"],
  ["Ukraine", "withdraw from Donbas", "territory.ukrainian_withdrawal", "same"],
  ["Moscow", "return the deported children", "humanitarian.children_return", "same"],
  ["Ukraine", "renounce NATO membership", "security.nato_membership", "turned"],
];
const opposite: Readonly<Record<string, string>> = { supports: "opposes", opposes: "supports", open: "open" };

test("whoever stands to the idea that another should do a thing stands so to the thing, and the other does not, in 19 of 20 sentences", () => {
  const wrong: string[] = [];
  let all = 0;
  for (const [verb, stances] of verbs)
    for (const idea of ideas)
      for (const [who, deed, provision, sense] of deeds)
        for (const duty of ["should ", "must ", ""]) {
          if (duty === "" && !/demand|proposal|call/.test(idea)) continue;
          all++;
          const text = `Merz ${verb} ${idea} that ${who} ${duty}${deed}.`;
          const on = positionsOf(text).filter((p) => p.provision === provision);
          const own = on.filter((p) => p.party === "europe").map((p) => p.stance);
          const meant = stances.split(" ").map((stance) => (sense === "turned" ? opposite[stance] : stance));
          const fits = own.length === 1 && own.every((stance) => meant.includes(stance));
          // Trump's demand is his own as well.
          if (!fits || on.some((p) => p.party !== "europe" && p.party !== "us"))
            wrong.push(`${text} [${on.map((p) => `${p.party} ${p.stance}`).join()}] not [europe ${meant.join(" or ")}]`);
        }
  console.log(`ideas: ${all - wrong.length} of ${all} as they are meant`);
  if (process.env.SHOW_WRONG) console.log(wrong.join("\n"));
  expect(wrong.length).toBeLessThanOrEqual(all / 20);
}, 60_000);
