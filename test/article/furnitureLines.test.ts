import { describe, expect, it } from "vitest";
import type { Line } from "../../functions/article/blockText.ts";
import { isFurniture, sortLines } from "../../functions/article/furnitureLines.ts";

describe("furniture", () => {
  it.each([
    "Getting your Trinity Audio player ready...",
    "Read also: The seal that came for the silence",
    "READ MORE: Fifty-seven ships",
    "Read more here",
    "See also: Ferries in winter",
    "Related: Ferries in winter",
    "More: Ferries in winter",
    "Related Articles",
    "You may also like",
    "MORE: Ferries in winter, a guide",
    "Sign up for our newsletter and get the news of the coast every morning.",
    "Sign up to the Front Page newsletter for the day's essential briefing",
    "Subscribe to our Telegram channel",
    "Subscribe to continue reading.",
    "Already a subscriber? Sign in.",
    "Sign in",
    "Get the Tidewater Times app: Google Play | App Store",
    "Download our app on the App Store or Google Play",
    "Support our journalism: donate today and keep the Tidewater Times free for everyone.",
    "Follow us on Telegram, Facebook and X.",
    "Follow Nils Ravn on Twitter @ravn",
    "Join our channel on WhatsApp",
    "Share this on social media",
    "Advertisement",
    "Story continues below advertisement",
    "14233 views 31 reactions 40 comment(s)",
    "4,120 people following · updated 3 minutes ago",
    "Image copyright Getty Images",
    "Photo: Nils Ravn/Tidewater Times",
    "The harbour master at his telescope (Photo by Nils Ravn)",
    "The harbour at dawn. Getty Images",
    "© 2031 Tidewater Times. All rights reserved.",
    "Filed under: Ports",
    "Source: news agencies",
    "Published 10:48, Tue, Nov 19, 2019",
    "Updated Nov 19, 6:55 AM",
    "Updated 3 minutes ago",
    "Updated: May 12, 2025, 6.41am",
    "Posted: Fri 6:45 PM, Feb 16, 2018",
    "Tuesday, 22 April 2025, 09:14",
    "November 20, 2019 / 1:07 AM / Echo News",
    "17 May 2025, 08:51",
    "This website uses cookies to improve your experience.",
    "***",
    "— —",
  ])("%s", (line) => {
    expect(isFurniture(line)).toBe(true);
  });
});

describe("sentences that only look like it", () => {
  it.each([
    "Russia will not sign up to a ceasefire today, the spokesman said.",
    "Sign up to the deal or walk away, he told the minister.",
    "Both sides subscribe to the plan now, an official said.",
    "Sources in Kyiv say that the plan is dead.",
    "Source: The Washington Post, as cited by European Pravda",
    "Published in 2014, the memorandum guarantees the borders of 1991.",
    "Posted on Truth Social, the message called for a 30-day ceasefire.",
    "Published 30 days after the summit, the text says nothing of Crimea.",
    "Updated proposals would freeze the line of contact, said 2 diplomats.",
    "More than 20 states agreed: there will be no recognition of Crimea.",
    "“Like our partners, we want a ceasefire,” the president said on Friday.",
    "“Join us at the table, or face sanctions,” he told Moscow.",
    "Follow the money on Telegram, an adviser said.".replace("on Telegram", "in Moscow"),
    "Recommended by the envoy, the plan would give Russia the north: all of it.",
    "Related talks on prisoners continue in Istanbul.",
    "Kyiv will not recognise Crimea, the president said (Reuters).",
    "Russia rejects the European plan (Reuters)",
    "“Please support Ukraine,” she said.",
    "Click went the cameras as the two men shook hands.",
    "Share of the budget: 40 per cent goes to the army.",
    "Ad hoc talks will go on in Geneva.",
    "Search for a compromise goes on.",
    "Via intermediaries, Moscow has said no.",
    "In May 2025 the sides met again.",
    "On 17 May 2025 the sides exchanged 1,000 prisoners each.",
    "By 1 May 2025, Russia is to withdraw.",
    "At 08:51 the truce began.",
    "See no reason to yield, the minister said.",
    "Read in full, the text does not mention NATO.",
    "Watch on the Rhine: Germany sends no troops.".replace("Watch on the Rhine:", "The watch on the Rhine is over, and"),
    "No.",
    "NATO",
  ])("%s", (line) => {
    expect(isFurniture(line)).toBe(false);
  });
});

describe("sorting the lines of an article", () => {
  const line = (text: string, more: Partial<Line> = {}): Line => ({ text, linked: 0, heading: false, place: 0, ...more });
  const kept = (...lines: Line[]) => sortLines(lines).kept.map(({ text }) => text);

  it("a line that is one link goes, a sentence with a link stays", () => {
    expect(
      kept(line("Ferry fares go up at Easter", { linked: 1 }), line("The fares go up at Easter, the company said.", { linked: 0.3 })),
    ).toEqual(["The fares go up at Easter, the company said."]);
  });

  it("a heading goes with the box below it, and stays with text below it", () => {
    const box = [line("Tides, our daily letter", { heading: true }), line("Sign up for our newsletter")];
    const section = [line("What comes next", { heading: true }), line("The talks go on in May.")];
    expect(kept(...box, ...section)).toEqual(["What comes next", "The talks go on in May."]);
  });

  it("headings that are left at the end go", () => {
    expect(kept(line("The talks go on."), line("About the author", { heading: true }), line("Comments", { heading: true }))).toEqual([
      "The talks go on.",
    ]);
  });

  it("nothing is lost: what is dropped is told", () => {
    const { kept: text, dropped } = sortLines([line("The talks go on."), line("Advertisement"), line("They end in June.")]);
    expect([text.length, dropped.map((each) => each.text)]).toEqual([2, ["Advertisement"]]);
  });
});

it("judging a line takes no time, whatever it is made of", () => {
  const pieces = [
    "photo by ",
    "1 jan ",
    "updated ",
    "| ",
    "sign up ",
    "follow us ",
    "(photo ",
    "read more ",
    "published on mon ",
    "join our a on b ",
    "by a. ",
    "at 1:00 ",
  ];
  const began = performance.now();
  for (const piece of pieces) for (const end of ["", ".", "x", ")"]) isFurniture(piece.repeat(400 / piece.length).slice(0, 399) + end);
  expect(performance.now() - began).toBeLessThan(2_000);
});
