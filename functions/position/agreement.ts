/**
 * Krippendorff's alpha for nominal data, any number of coders, with missing values.
 * Source: K. Krippendorff, "Computing Krippendorff's Alpha-Reliability" (2011), section C and D.
 * @param units one entry a unit: the values that coders gave it (missing ones left out); a unit with fewer than two values does not count
 * @returns 1 for perfect agreement, 0 for what chance would give, below 0 for worse; `null` where nothing can be said: no unit was
 *   coded twice, or all values are the same
 */
export function nominalAlpha(units: readonly (readonly string[])[]): number | null {
  const pairable = units.filter((values) => values.length >= 2);
  const totals = new Map<string, number>();
  let disagreement = 0;
  for (const values of pairable) {
    const counts = tally(values);
    for (const [value, n] of counts) totals.set(value, (totals.get(value) ?? 0) + n);
    // Ordered pairs of differing values within the unit, each unit weighted so that every value counts once.
    const differing = values.length * (values.length - 1) - sum([...counts.values()].map((n) => n * (n - 1)));
    disagreement += differing / (values.length - 1);
  }
  const n = sum([...totals.values()]);
  const expected = n * (n - 1) - sum([...totals.values()].map((each) => each * (each - 1)));
  return expected === 0 ? null : 1 - ((n - 1) * disagreement) / expected;
}

function tally(values: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
