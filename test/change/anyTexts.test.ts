import fc from "fast-check";
import { expect, test } from "vitest";
import { compareVersions } from "../../functions/change/compare.ts";
import { dossier, wordCoder } from "./wordCoder.ts";

const versions = { article: { id: "", url: "", outlet: "", headline: "" }, snapshots: { from: 1, to: 2 } };
const compare = (before: string, after: string) => {
  const coder = wordCoder();
  const text = { headline: "", body: before };
  return compareVersions({ text, coding: coder.code(text) }, { text: { headline: "", body: after } }, coder, dossier, versions, []);
};

const sentence = fc.constantFrom(
  "Arland wants the dam.",
  "Arland is open to the dam.",
  "Arland rejects the dam and the bridge.",
  "It backs the loan.",
  "Borland reportedly wants the loan.",
  "Krylenko of Borland rejects the bridge.",
  "Krilenko of Borland rejects the bridge.",
  "Borland denied it wants the dam.",
  "“Nothing is agreed,” the hosts said.",
  "It rained.",
  "Read also:",
  "- Arland wants the bridge",
  "Updated 2 hours ago",
  "Correction: the dam is old.",
);
const text = fc
  .array(fc.tuple(sentence, fc.constantFrom(" ", "\n", "\n\n")), { maxLength: 14 })
  .map((parts) => parts.map(([s, gap]) => s + gap).join(""));
const anyText = fc.oneof(text, text, fc.string({ unit: "binary", maxLength: 200 }));

test("whatever the texts, every evidence stands verbatim in the version that it is taken from", () => {
  fc.assert(
    fc.property(anyText, anyText, (before, after) => {
      const { coding, changes } = compare(before, after);
      for (const { span, evidence } of coding.positions) expect(after.slice(span.start, span.end)).toBe(evidence);
      for (const change of changes) {
        if (!("party" in change)) continue;
        if (change.before) expect(before).toContain(change.before.evidence);
        if (change.after) expect(after).toContain(change.after.evidence);
      }
    }),
    { numRuns: 400 },
  );
});

test("the rows of the new version are those of the old one with the changes made", () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      const { coding, changes } = compare(before, after);
      const row = (p: { party: string; provision: string; stance: string }) => `${p.party} ${p.provision} ${p.stance}`;
      const added = changes.flatMap((c) => ((c.kind === "position_added" || c.kind === "stance_changed") && c.after ? [row(c.after)] : []));
      for (const one of added) expect(coding.positions.map(row)).toContain(one);
      expect(new Set(added).size).toBe(added.length);
    }),
    { numRuns: 400 },
  );
});

test("a version against itself changes nothing, and the same comparison twice is the same", () => {
  fc.assert(
    fc.property(anyText, anyText, (before, after) => {
      expect(compare(before, before)).toMatchObject({ changes: [], heldBack: [] });
      expect(compare(before, after)).toEqual(compare(before, after));
    }),
    { numRuns: 200 },
  );
});
