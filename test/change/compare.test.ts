import { describe, expect, test } from "vitest";
import type { ArticleChange, RecordedArticleChange } from "../../functions/change/change.ts";
import { type Comparison, compareVersions } from "../../functions/change/compare.ts";
import { dossier, wordCoder } from "./wordCoder.ts";

const versions = {
  article: { id: "0123456789abcdef0123", url: "https://lake.example/1", outlet: "Daily Lake", headline: "Talks" },
  snapshots: { from: 1, to: 2 },
};

const article = (body: string, headline = "") => ({ headline, body });

function compare(before: string, after: string, earlier: RecordedArticleChange[] = []): Comparison {
  const coder = wordCoder();
  const text = article(before);
  return compareVersions({ text, coding: coder.code(text) }, { text: article(after) }, coder, dossier, versions, earlier);
}

/** A change in one line: kind, party and provision, from → to. */
function line(change: ArticleChange): string {
  const step = "from" in change ? ` ${change.from} → ${change.to}` : "";
  return "party" in change ? `${change.kind} ${change.party} ${change.provision}${step}` : `${change.kind}${step}`;
}
const lines = (before: string, after: string): string[] => compare(before, after).changes.map(line);
const reasons = (before: string, after: string): string[] => compare(before, after).heldBack.map((h) => h.reason);

const dam = "Arland wants the old dam back before winter, its envoy wrote.";
const bridge = "Borland rejects any opening of the northern bridge to lorries.";
const weather = "It rained in the capital all through the second day of the meeting.";

describe("what a careful editor would list", () => {
  test.each<[what: string, before: string, after: string, expected: string[]]>([
    ["a position that comes in", dam, `${dam} ${bridge}`, ["position_added borland land.bridge null → opposes"]],
    ["a position that goes", `${dam} ${bridge}`, dam, ["position_removed borland land.bridge opposes → null"]],
    ["a stance", dam, dam.replace("wants", "is open to having"), ["stance_changed arland land.dam supports → open"]],
    ["a stance reversed", dam, dam.replace("wants", "never wants"), ["stance_changed arland land.dam supports → opposes"]],
    [
      "the party",
      dam,
      dam.replace("Arland", "Borland"),
      ["position_removed arland land.dam supports → null", "position_added borland land.dam null → supports"],
    ],
    [
      "the basis",
      dam,
      dam.replace("its envoy wrote", "a document shows"),
      ["attribution_changed arland land.dam article_voice → document"],
    ],
    ["the source", dam, dam.replace("its envoy", "the Daily Lake"), ["attribution_changed arland land.dam article_voice → media_report"]],
    ["a hedge", dam, dam.replace("wants", "reportedly wants"), ["hedging_changed arland land.dam false → true"]],
    ["a hedge that goes", dam.replace("wants", "reportedly wants"), dam, ["hedging_changed arland land.dam true → false"]],
    [
      "a number inside the evidence",
      `${dam} Borland wants 40 percent of the loan now.`,
      `${dam} Borland wants 60 percent of the loan now.`,
      ["reworded borland money.loan supports → supports"],
    ],
    [
      "a date inside the evidence",
      "Borland wants the loan by Monday.",
      "Borland wants the loan by Friday.",
      ["reworded borland money.loan supports → supports"],
    ],
    [
      "a place inside the evidence",
      "Borland wants the loan paid in Lindau.",
      "Borland wants the loan paid in Kassel.",
      ["reworded borland money.loan supports → supports"],
    ],
    [
      "a denial beside the position",
      dam,
      `${dam} Weiss of Arland denied any plan for the dam.`,
      ["position_added arland land.dam null → denies"],
    ],
    [
      "a second stance beside the first",
      dam,
      `${dam} One minister in Arland rejects the dam.`,
      ["position_added arland land.dam null → opposes"],
    ],
    [
      "a better basis further down",
      dam,
      `${dam} ${weather} Arland wants the dam, says a document.`,
      ["attribution_changed arland land.dam article_voice → document"],
    ],
    [
      "a firmer word beside a softer one that stays",
      "Arland is open to having the dam back.",
      `Arland is open to having the dam back. ${weather} Arland wants the dam.`,
      ["position_added arland land.dam null → supports"],
    ],
    [
      "what a pronoun stands for",
      `${dam} It backs the loan.`,
      `${dam.replace("Arland", "Borland")} It backs the loan.`,
      [
        "position_removed arland land.dam supports → null",
        "position_removed arland money.loan supports → null",
        "position_added borland land.dam null → supports",
        "position_added borland money.loan null → supports",
      ],
    ],
  ])("%s", (_, before, after, expected) => {
    expect(lines(before, after).toSorted()).toEqual(expected.toSorted());
  });

  test("a stance change says which way it went", () => {
    const [change] = compare(dam, dam.replace("wants", "is open to having")).changes;
    expect(change).toMatchObject({ kind: "stance_changed", direction: "softened" });
  });

  test("the redline gives both sentences letter for letter", () => {
    const [change] = compare(dam, dam.replace("wants", "rejects")).changes;
    const side = (op: string) =>
      change?.redline
        .filter((p) => p.op === "same" || p.op === op)
        .map((p) => p.text)
        .join("");
    expect([side("removed"), side("added")]).toEqual([dam, dam.replace("wants", "rejects")]);
  });

  test("severity is the sum of its reasons", () => {
    const [change] = compare(dam, dam.replace("wants", "rejects")).changes;
    const sum = change?.severity.reasons.reduce((total, r) => total + r.share, 0);
    expect(change?.severity.score).toBeCloseTo(sum ?? Number.NaN, 5);
  });

  test("a heavier provision makes a graver change", () => {
    const gone = (sentence: string) => compare(`${weather} ${sentence}`, weather).changes[0]?.severity.score ?? 0;
    expect(gone("Arland wants the dam.")).toBeGreaterThan(gone("Arland wants the loan."));
  });
});

describe("what is held back, and why", () => {
  test.each<[what: string, before: string, after: string, reasons: string[]]>([
    [
      "quotes and dashes",
      `Arland's envoy - "a hard man" - wants the dam.`,
      "Arland’s envoy – “a hard man” — wants the dam.",
      ["typography"],
    ],
    ["invisible characters", dam, dam.replace("dam", "d\u00adam").replace(" back", "\u00a0back\u200b"), ["typography"]],
    ["spellings of a name", "Krylenko of Borland rejects the bridge.", "Krilenko of Borland rejects the bridge.", ["spelling"]],
    [
      "British and American spelling",
      "Arland wants the dam recognised, its centre said.",
      "Arland wants the dam recognized, its center said.",
      ["spelling"],
    ],
    ["a reporting verb", "Arland wants the dam, its envoy said.", "Arland wants the dam, its envoy stated.", ["reworded_same_position"]],
    ["paragraphs moved", `${dam}\n${weather}\n${bridge}`, `${bridge}\n${dam}\n${weather}`, ["moved"]],
    [
      "a sentence split",
      "Arland wants the old dam back before winter and wants the large loan paid in full.",
      "Arland wants the old dam back before winter. It also wants the large loan paid in full.",
      ["split_or_merged"],
    ],
    ["other words", "Arland wants the old dam back soon.", "Arland wants the ancient dam returned soon.", ["reworded_same_position"]],
    ["a box", dam, `${dam}\nSign up to our newsletter for the stories of the week.`, ["furniture"]],
    ["a list of other stories", dam, `${dam}\nRead also:\n- Borland rejects the bridge\n- Arland wants the loan`, ["furniture"]],
    ["the time of updating", `Updated 2 hours ago\n${dam}`, `Updated 3 hours ago\n${dam}`, ["dateline", "dateline"]],
    ["a sentence without a position", dam, `${dam} ${weather}`, ["no_position"]],
  ])("%s", (_, before, after, expected) => {
    expect(lines(before, after)).toEqual([]);
    expect(reasons(before, after)).toEqual(expected);
  });

  test("nothing at all where nothing differs", () => {
    expect(compare(dam, dam)).toMatchObject({ changes: [], heldBack: [] });
  });
});

describe("the coding of the new version", () => {
  test("every kept position stands verbatim at its span in the new text", () => {
    const after = `Updated 1 hour ago\n${weather}\n“Well,” said Weiss. ${dam.replace("its", "its ")}`;
    const { coding } = compare(dam, after);
    expect(coding.positions.map((p) => after.slice(p.span.start, p.span.end))).toEqual(coding.positions.map((p) => p.evidence));
    expect(coding.positions).toHaveLength(1);
  });

  test("an unchanged sentence keeps what was stored, whatever a newer coder would say", () => {
    const coder = wordCoder();
    const text = article(`${dam} ${weather}`);
    const stored = coder.code(text);
    const byHand = stored.sentences.map((s) => ({ ...s, positions: s.positions.map((p) => ({ ...p, stance: "open" as const })) }));
    const before = { text, coding: { ...stored, coder: "words-0", sentences: byHand, positions: byHand.flatMap((s) => s.positions) } };
    const { coding, changes } = compareVersions(before, { text: article(`${dam} ${bridge}`) }, coder, dossier, versions, []);
    expect(coding.positions.map((p) => `${p.provision} ${p.stance}`)).toEqual(["land.dam open", "land.bridge opposes"]);
    expect(changes.map(line)).toEqual(["position_added borland land.bridge null → opposes"]);
  });
});

describe("reverts", () => {
  const recorded = (found: ArticleChange, seq: number): RecordedArticleChange => ({
    ...found,
    id: `talks.${seq}`,
    dossier: "talks",
    seq,
    at: "2025-04-17T08:00:00.000Z",
    cause: "article_edit",
  });

  test("A → B → A is told as a change that undoes the first", () => {
    const softer = dam.replace("wants", "is open to having");
    const there = compare(dam, softer).changes.map((c, i) => recorded(c, 7 + i));
    expect(compare(softer, dam, there).changes).toMatchObject([{ kind: "stance_changed", reverts: "talks.7" }]);
  });

  test("another change of the same provision is no revert", () => {
    const there = compare(dam, dam.replace("wants", "is open to having")).changes.map((c) => recorded(c, 7));
    expect(compare(dam.replace("wants", "is open to having"), dam.replace("wants", "rejects"), there).changes).toMatchObject([
      { reverts: null },
    ]);
  });

  test("a sentence that goes and comes back is a revert", () => {
    const gone = compare(`${dam} ${bridge}`, dam).changes.map((c) => recorded(c, 3));
    expect(compare(dam, `${dam} ${bridge}`, gone).changes).toMatchObject([{ kind: "position_added", reverts: "talks.3" }]);
  });
});

describe("headlines and corrections", () => {
  const headlines = (before: string, after: string) => {
    const coder = wordCoder();
    const text = article(dam, before);
    return compareVersions({ text, coding: coder.code(text) }, { text: article(dam, after) }, coder, dossier, versions, []);
  };

  test("another headline is a change of its own", () => {
    expect(headlines("Talks go on", "Talks stall").changes.map(line)).toEqual(["headline_changed Talks go on → Talks stall"]);
  });

  test("a headline in other quotes is noise", () => {
    expect(headlines("‘Talks’ go on", '"Talks" go on')).toMatchObject({
      changes: [],
      heldBack: [{ reason: "typography", part: "headline" }],
    });
  });

  test("a correction note is linked to what it corrects", () => {
    const note = "This article was amended on 3 May. An earlier version said that Borland backed the bridge.";
    const { changes } = compare(`${dam} ${bridge.replace("rejects", "backs")}`, `${dam} ${bridge}\n${note}`);
    expect(changes).toMatchObject([
      { kind: "stance_changed" },
      { kind: "correction_noted", note, corrects: [{ party: "borland", provision: "land.bridge" }] },
    ]);
  });

  test("a note that speaks of nothing that changed is linked to nothing", () => {
    const { changes } = compare(dam, `${dam}\nCorrection: the photographer's name was misspelt.`);
    expect(changes).toMatchObject([{ kind: "correction_noted", corrects: [] }]);
  });
});
