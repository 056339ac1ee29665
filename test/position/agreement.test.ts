import { expect, test } from "vitest";
import { nominalAlpha } from "../../functions/position/agreement.ts";

/** Rows of a reliability matrix (a coder each, `.` for missing) as units. */
const unitsOf = (...coders: string[]) => {
  const rows = coders.map((row) => row.split(" "));
  return (rows[0] ?? []).map((_, unit) => rows.flatMap((row) => (row[unit] === "." ? [] : [row[unit] ?? ""])));
};

test("two coders, binary data: Krippendorff 2011, section A, alpha 0.095", () => {
  const alpha = nominalAlpha(unitsOf("0 1 0 0 0 0 0 0 1 0", "1 1 1 0 0 1 0 0 0 0"));
  expect(alpha).toBeCloseTo(0.095, 3);
});

test("two coders, nominal data: Krippendorff 2011, section B, alpha 0.692", () => {
  const alpha = nominalAlpha(unitsOf("a a b b d c c c e d d a", "b a b b b c c c e d d d"));
  expect(alpha).toBeCloseTo(0.692, 3);
});

test("four coders with missing data: Krippendorff 2011, section C, alpha 0.743", () => {
  const alpha = nominalAlpha(
    unitsOf("1 2 3 3 2 1 4 1 2 . . .", "1 2 3 3 2 2 4 1 2 5 . 3", ". 3 3 3 2 3 4 2 2 5 1 .", "1 2 3 3 2 4 4 1 2 5 1 ."),
  );
  expect(alpha).toBeCloseTo(0.743, 3);
});

test("coders who never differ agree perfectly", () => {
  expect(nominalAlpha(unitsOf("a b c", "a b c"))).toBe(1);
});

test("where every value is the same, or nothing was coded twice, nothing can be said", () => {
  expect(nominalAlpha(unitsOf("a a", "a a"))).toBeNull();
  expect(nominalAlpha(unitsOf("a .", ". b"))).toBeNull();
});
