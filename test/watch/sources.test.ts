import { describe, expect, it } from "vitest";
import type { HealthStatus } from "../../functions/article/health.ts";
import type { ArticleHead } from "../../functions/store/heads.ts";
import type { SourceState } from "../../functions/store/sources.ts";
import { reportSource } from "../../functions/watch/sources.ts";

const now = "2025-04-17T08:00:00.000Z";
const hoursAgo = (hours: number) => new Date(Date.parse(now) - hours * 3_600_000).toISOString();
const source = { id: "echo", kind: "feed" as const, url: "https://echo.example/feed", outlet: "Echo", include: {} };

const state = (status: SourceState["health"]["status"], hours: number): SourceState => ({
  dossier: "talks",
  id: "echo",
  etag: null,
  lastModified: null,
  health: { status, reason: "the outlet answers with 500", since: hoursAgo(hours) },
  lastNewAt: null,
  version: 1,
});

function head(id: number, status: HealthStatus): ArticleHead {
  const health = { status, reason: "", since: hoursAgo(2) };
  const text = { headline: "Ships", fingerprint: "f", etag: null, lastModified: null, snapshots: 1 };
  const times = { firstSeen: hoursAgo(9), lastChangedAt: hoursAgo(9), pending: null, version: 1 };
  return { dossier: "talks", id: String(id), url: `https://echo.example/${id}`, outlet: "Echo", health, ...text, ...times };
}

const report = (heads: HealthStatus[], listing: SourceState | null = state("ok", 100)) =>
  reportSource(
    source,
    listing,
    heads.map((status, i) => head(i, status)),
    now,
  );

describe("a source that a person should look into", () => {
  it("has been ill for a day", () => {
    expect(report([], state("error", 25)).warnings).toEqual(["error for 1 days: the outlet answers with 500"]);
  });

  it("was never asked", () => {
    expect(report([], null).warnings).toEqual(["never asked yet"]);
  });

  it("suddenly yields teasers or walls", () => {
    expect(report(["truncated", "paywall", "consent_wall", "ok", "ok"]).warnings).toEqual([
      "3 of 5 articles yield teasers or walls: the outlet's pages or what we read of them have changed",
    ]);
  });
});

describe("a source that is left in peace", () => {
  it("has been ill for some hours", () => {
    expect(report([], state("error", 23)).warnings).toEqual([]);
  });

  it("has an article behind a wall among many", () => {
    expect(report(["paywall", "truncated", "ok", "ok", "ok", "ok"]).warnings).toEqual([]);
  });

  it("has been well for long, with articles that are gone", () => {
    expect(report(["gone", "gone", "gone", "ok"])).toMatchObject({ warnings: [], followed: 4, ailing: new Map([["gone", 3]]) });
  });
});
