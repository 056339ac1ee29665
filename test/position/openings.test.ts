import { expect, test } from "vitest";
import { onTheSame, rowsOf } from "./frames/madeUp.ts";
import { wordings } from "./frames/wordings.ts";

/** How somebody's words are opened: none of it says what he wants. */
const openings = [
  "said on Tuesday that",
  "told Fox News that",
  "told reporters that",
  "added that",
  "stressed on Monday that",
  "said in a post on X that",
  "reiterated at a news conference in Geneva that",
  "told parliament that",
  "wrote on Telegram that",
  "repeated in an interview with the New York Times that",
  "insisted after the meeting that",
  "said in an interview published on Saturday that",
  "warned over the weekend that",
  "said in a statement released late on Friday that",
  "told state television that",
  "said again that",
  "was quoted by Interfax as saying that",
  "told a security conference in Munich that",
  "told the BBC on Sunday that",
  "made clear once more that",
  "said upon arrival in Brussels that",
] as const;
const verdicts = ["was unacceptable", "was necessary", "was out of the question", "should be part of any deal"] as const;

test("in whatever way words are opened they give the rows that they give behind “said that”, but for one in fifty", () => {
  let all = 0;
  const wrong: string[] = [];
  for (const { provision, one } of wordings)
    for (const thing of one)
      for (const verdict of verdicts) {
        const on = (text: string): string => onTheSame(`any any ${provision}`, rowsOf(text)).join();
        const plain = on(`Macron said that ${thing} ${verdict}.`);
        if (!plain.startsWith("europe ")) continue;
        for (const opening of openings) {
          all++;
          const text = `Macron ${opening} ${thing} ${verdict}.`;
          if (on(text) !== plain) wrong.push(text);
        }
      }
  console.log(`openings: ${all - wrong.length} of ${all} like “said that”`);
  if (process.env.SHOW_WRONG) console.log(wrong.join("\n"));
  expect(all).toBeGreaterThan(8_000);
  expect(wrong.length).toBeLessThanOrEqual(all / 50);
}, 120_000);
