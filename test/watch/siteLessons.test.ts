import fc from "fast-check";
import { expect, test } from "vitest";
import { contentFingerprint } from "../../functions/article/fingerprint.ts";
import { noMemory, type SiteMemories } from "../../functions/article/siteMemory.ts";
import { saysTheSameToday } from "../../functions/watch/siteLessons.ts";
import { snapshot } from "../store/examples.ts";

const sites: SiteMemories = { read: async () => noMemory, write: async () => undefined };

test("a stored text says the same as another where their fingerprints are the same, whatever was edited where", async () => {
  const line = fc.constantFrom(
    "The envoys came.",
    "They left… by train.",
    "They left... by train.",
    "... and came back",
    "“Well,” they said.",
    '"Well," they said.',
    "",
  );
  const lines = fc.array(line, { maxLength: 6 }).map((each) => each.join("\n"));
  const check = fc.asyncProperty(lines, lines, fc.constantFrom("Talks", "Talks begin"), async (before, after, headline) => {
    const stored = { ...snapshot(1, before), headline: "Talks" };
    const now = { headline, body: after };
    const same = contentFingerprint({ headline: "Talks", body: before }) === contentFingerprint(now);
    expect(await saysTheSameToday(sites, stored, now)).toBe(same);
  });
  await fc.assert(check, { numRuns: 1_000 });
});

test("furniture that was stored once is no difference", async () => {
  const stored = snapshot(1, "The envoys came.\nRead more: what to know\nThey left.");
  expect(await saysTheSameToday(sites, stored, { headline: stored.headline, body: "The envoys came.\nThey left." })).toBe(true);
});
