import { describe, expect, it } from "vitest";
import type { HealthStatus } from "../../functions/article/health.ts";
import type { ArticleHead } from "../../functions/store/heads.ts";
import { decideCheck } from "../../functions/watch/decideCheck.ts";

const monday = "2025-04-14T08:00:00.000Z";
const now = "2025-04-17T08:00:00.000Z";
const minutesAgo = (minutes: number) => new Date(Date.parse(now) - minutes * 60_000).toISOString();
type Known = Pick<ArticleHead, "fingerprint" | "snapshots" | "health" | "pending">;

const well: Known = { fingerprint: "stored", snapshots: 1, health: { status: "ok", reason: "", since: monday }, pending: null };
const ill = (status: HealthStatus): Known => ({ ...well, health: { status, reason: "", since: monday } });
const seen = (status: HealthStatus) => ({ status, reason: "as seen" });
const decide = (head: Known | null, status: HealthStatus, fingerprint: string | null = null) =>
  decideCheck(head, seen(status), fingerprint, now);

describe("an article that is well", () => {
  it.each<HealthStatus>(["consent_wall", "paywall", "blocked", "redirected_home", "not_an_article", "other_language", "error"])(
    "that shows %s is noted, and never becomes a snapshot",
    (status) => {
      expect(decide(well, status, "other")).toEqual({ act: "note", health: { ...seen(status), since: now }, pending: null });
    },
  );

  it("with the stored text, or not modified, calls for nothing", () => {
    expect([decide(well, "ok", "stored"), decide(well, "not_modified")]).toEqual([{ act: "nothing" }, { act: "nothing" }]);
  });

  it("with another text is stored", () => {
    expect(decide(well, "ok", "other")).toEqual({ act: "store" });
  });
});

describe("an article that is ill", () => {
  it("in the same way as before calls for nothing", () => {
    expect(decide(ill("paywall"), "paywall", "teaser")).toEqual({ act: "nothing" });
  });

  it.each<HealthStatus>(["ok", "not_modified"])("and comes back unchanged (%s) is well again", (status) => {
    expect(decide(ill("consent_wall"), status, "stored")).toMatchObject({
      act: "note",
      health: { status: "ok", since: now },
      pending: null,
    });
  });
});

describe("a text that has collapsed", () => {
  const pending = (minutes: number, fingerprint = "short"): Known => ({
    ...ill("truncated"),
    pending: { status: "truncated", fingerprint, since: minutesAgo(minutes) },
  });

  it("is not believed at first", () => {
    expect(decide(well, "truncated", "short")).toMatchObject({
      act: "note",
      pending: { status: "truncated", fingerprint: "short", since: now },
    });
  });

  it("is believed when it is the same at the next interval", () => {
    expect(decide(pending(10), "truncated", "short")).toEqual({ act: "store" });
  });

  it("is not believed by a second run of the same check", () => {
    expect(decide(pending(0), "truncated", "short")).toEqual({ act: "nothing" });
  });

  it("is not believed when it is short in another way, until a day has passed", () => {
    expect(decide(pending(60, "shorter"), "truncated", "short")).toMatchObject({
      act: "note",
      pending: { since: minutesAgo(60), fingerprint: "short" },
    });
    expect(decide(pending(24 * 60, "shorter"), "truncated", "short")).toEqual({ act: "store" });
  });

  it("is forgotten when the whole text is back", () => {
    expect(decide(pending(10), "ok", "stored")).toMatchObject({ act: "note", health: { status: "ok" }, pending: null });
  });
});

describe("an article that is gone", () => {
  const missing = (hours: number): Known => ({
    ...ill("gone"),
    pending: { status: "gone", fingerprint: null, since: minutesAgo(hours * 60) },
  });

  it("is noted and waited for", () => {
    expect(decide(well, "gone")).toMatchObject({ act: "note", pending: { status: "gone", since: now } });
    expect(decide(missing(23), "gone")).toEqual({ act: "nothing" });
  });

  it("is removed when it is still gone a day later", () => {
    expect(decide(missing(24), "gone")).toMatchObject({ act: "remove" });
  });

  it("is well when it comes back within the day", () => {
    expect(decide(missing(5), "ok", "stored")).toMatchObject({ act: "note", health: { status: "ok" }, pending: null });
  });

  it("of which nothing was ever stored is given up without a word", () => {
    expect(decide({ ...missing(24), snapshots: 0, fingerprint: null }, "gone")).toMatchObject({ act: "note", pending: null });
  });

  it("stays pending through an error in between", () => {
    expect(decide(missing(10), "error")).toMatchObject({ act: "note", health: { status: "error" }, pending: { status: "gone" } });
  });
});

describe("a URL that is new", () => {
  it("is stored when it is well", () => {
    expect(decide(null, "ok", "new")).toEqual({ act: "store" });
  });

  it.each<[HealthStatus, number]>([
    ["not_an_article", 1],
    ["redirected_home", 1],
    ["gone", 1],
    ["other_language", 30],
  ])("that is %s is passed over for %i days", (status, days) => {
    expect(decide(null, status)).toEqual({ act: "pass_over", days });
  });

  it.each<HealthStatus>(["consent_wall", "paywall", "blocked", "truncated", "error"])(
    "that shows %s is followed, for it may get well",
    (status) => {
      expect(decide(null, status)).toMatchObject({ act: "note", health: { status } });
    },
  );
});
