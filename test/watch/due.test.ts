import { expect, it } from "vitest";
import { dossierSchema } from "../../functions/position/dossier.ts";
import { isDue, nextCheck, nextListing } from "../../functions/watch/due.ts";

const { intervals } = dossierSchema.shape.watch.parse({});
const changed = "2025-04-17T08:00:00.000Z";
const article = (id: string) => ({
  id,
  lastChangedAt: changed,
  health: { status: "ok" as const, reason: "", since: changed },
  pending: null,
});
const minutes = 60_000;
const hours = 60 * minutes;

/** Every check of an article from its change on, as hours since. */
function checksOf(id: string): number[] {
  const checks: number[] = [];
  for (let next = nextCheck(article(id), intervals, changed); next !== null; next = nextCheck(article(id), intervals, next)) {
    checks.push((Date.parse(next) - Date.parse(changed)) / hours);
  }
  return checks;
}

it("checks as often as the dossier says, by the time since the last change, until the article is retired", () => {
  const checks = checksOf("a1");
  const within = (from: number, to: number) => checks.filter((age) => age >= from && age < to).length;
  expect([within(0, 3), within(3, 24), within(24, 72), within(72, 168), within(168, 720), within(720, 9_999)]).toEqual([
    18, 42, 16, 8, 23, 0,
  ]);
});

it("never waits longer than the interval of the age", () => {
  const checks = checksOf("b2");
  const waits = checks.slice(1).map((age, i) => age - (checks[i] ?? 0));
  const allowed = checks.slice(1).map((age) => (intervals.find(({ withinHours }) => age < withinHours)?.everyMinutes ?? 0) / 60);
  for (const [i, wait] of waits.entries()) expect(wait).toBeLessThanOrEqual((allowed[i] ?? 0) + 1e-6);
});

it("gives each article its own moment within the interval", () => {
  const first = new Set(Array.from({ length: 50 }, (_, i) => nextCheck(article(`article-${i}`), intervals, changed)));
  expect(first.size).toBe(50);
});

it("meets each check exactly once, however the looks fall", () => {
  const met: string[] = [];
  let after = changed;
  for (let step = 0; step < 400; step++) {
    const until = new Date(Date.parse(after) + ((step % 7) + 1) * minutes).toISOString();
    if (isDue(article("c3"), intervals, { after, until })) met.push(until);
    after = until;
  }
  const expected = checksOf("c3").filter((age) => age * hours <= Date.parse(after) - Date.parse(changed));
  expect(met).toHaveLength(expected.length);
});

it("checks everything that is not retired at the first look ever", () => {
  const until = "2025-04-20T08:00:00.000Z";
  expect(isDue(article("d4"), intervals, { after: null, until })).toBe(true);
  expect(isDue(article("d4"), intervals, { after: null, until: "2025-06-01T00:00:00.000Z" })).toBe(false);
});

it("does not ask for what is gone for good, but for what may be", () => {
  const gone = { ...article("e5"), health: { status: "gone" as const, reason: "", since: changed } };
  expect(nextCheck(gone, intervals, changed)).toBeNull();
  expect(nextCheck({ ...gone, pending: { status: "gone", fingerprint: null, since: changed } }, intervals, changed)).not.toBeNull();
});

it("asks a source every ten minutes", () => {
  const first = nextListing("reuters", 10, changed);
  const second = nextListing("reuters", 10, first);
  expect(Date.parse(first)).toBeGreaterThan(Date.parse(changed));
  expect(Date.parse(second) - Date.parse(first)).toBe(10 * minutes);
});
