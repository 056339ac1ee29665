import { describe, expect, it } from "vitest";
import {
  crawlDelay,
  type HostRules,
  robotsRefusal,
  robotsVerdict,
  rulesHoldUntil,
  tdmReservations,
} from "../../functions/article/robots.ts";

const at = "2025-04-17T08:00:00.000Z";
const answer = (status: number, body = "") => ({ status, body: Buffer.from(body) });
const rules = (text: string, reserved = ""): HostRules => ({ fetchedAt: at, robots: { verdict: "rules", text }, reserved });
const refusal = (text: string, path: string) => robotsRefusal(rules(text), new URL(path, "https://news.example"), "Redline");

describe("RFC 9309: what the answer for robots.txt means", () => {
  it.each([
    [404, "allow_all"],
    [401, "allow_all"],
    [410, "allow_all"],
    [500, "disallow_all"],
    [503, "disallow_all"],
    [304, "disallow_all"],
    [200, "rules"],
  ])("%i: %s", (status, verdict) => {
    expect(robotsVerdict(answer(status)).verdict).toBe(verdict);
  });

  it("a host that cannot be reached allows nothing", () => {
    expect(robotsVerdict(null).verdict).toBe("disallow_all");
  });

  it("500 KiB are read, and rules within them obeyed", () => {
    const long = `${"# filler\n".repeat(56_000)}User-agent: *\nDisallow: /private\n`;
    const verdict = robotsVerdict(answer(200, long));
    expect(
      robotsRefusal({ fetchedAt: at, robots: verdict, reserved: "" }, new URL("https://news.example/private/a"), "Redline"),
    ).not.toBeNull();
  });

  it("a file of nothing but wildcards closes the host instead of costing minutes", () => {
    const hostile = `User-agent: *\n${`Disallow: /${"*a".repeat(200)}$\n`.repeat(1_000)}`;
    expect(robotsVerdict(answer(200, hostile)).verdict).toBe("disallow_all");
  });
});

describe("which rule counts", () => {
  it.each([
    ["User-agent: *\nDisallow: /", "/a", true],
    ["User-agent: *\nDisallow:", "/a", false],
    ["User-agent: *\nDisallow: /news\nAllow: /news/open", "/news/open/1", false],
    ["User-agent: *\nDisallow: /news\nAllow: /news/open", "/news/1", true],
    ["User-agent: *\nDisallow: /*.pdf$", "/a.pdf", true],
    ["User-agent: *\nDisallow: /*.pdf$", "/a.pdf?b", false],
    ["User-agent: *\nDisallow: /\n\nUser-agent: redline\nAllow: /", "/a", false],
    ["User-agent: Redline\nDisallow: /\n\nUser-agent: *\nAllow: /", "/a", true],
    ["User-agent: redline/1.0\nDisallow: /x", "/x", true],
    ["User-agent: otherbot\nUser-agent: redline\nDisallow: /x", "/x", true],
    ["User-agent: otherbot\nDisallow: /", "/a", false],
    ["\ufeffUser-agent: *\r\nDisallow: /x\r\n", "/x", true],
    ["User-agent: *\nDisallow: /caf%C3%A9", "/caf%c3%a9", true],
    ["nonsense\n:::\nUser-agent: *\nDisallow: /x # a comment", "/x", true],
    ["User-agent: *\nDisallow: /", "/robots.txt", false],
  ])("%j for %s: refused %s", (text, path, refused) => {
    const verdict = robotsVerdict(answer(200, text));
    expect(robotsRefusal({ fetchedAt: at, robots: verdict, reserved: "" }, new URL(path, "https://news.example"), "Redline") !== null).toBe(
      refused,
    );
  });

  it("an address too long to be judged is left alone", () => {
    expect(refusal("User-agent: *\nAllow: /", `/${"a".repeat(3_000)}`)).toMatch(/too long/);
  });
});

it.each([
  ["User-agent: *\nCrawl-delay: 7", 7],
  ["User-agent: *\nCrawl-delay: 0.5", 0.5],
  ["User-agent: *\nCrawl-delay: -3", null],
  ["User-agent: *\nCrawl-delay: soon", null],
  ["User-agent: *\nCrawl-delay: 9\n\nUser-agent: Redline\nCrawl-delay: 2", 2],
])("%j asks for a delay of %s seconds", (text, seconds) => {
  expect(crawlDelay(rules(text), "https://news.example", "Redline")).toBe(seconds);
});

describe("TDMRep", () => {
  const reserved = tdmReservations(
    answer(200, '[{"location":"/premium/*","tdm-reservation":1},{"location":"/premium/free","tdm-reservation":0}]'),
  );
  const refused = (path: string) => robotsRefusal(rules("", reserved), new URL(path, "https://news.example"), "Redline");

  it("reserves the paths that it names", () => {
    expect([refused("/premium/a"), refused("/premium/free"), refused("/open")]).toEqual([expect.stringMatching(/tdmrep/), null, null]);
  });

  it.each([
    "",
    "<html>",
    "{}",
    '[{"location":"nowhere","tdm-reservation":1}]',
    '[{"location":"/a\\nAllow: /","tdm-reservation":1}]',
    "[null, 3]",
  ])("%j reserves nothing", (body) => {
    expect(tdmReservations(answer(200, body))).toBe("");
  });
});

it("rules are good for a day, and a closed host is asked again after an hour", () => {
  const closed: HostRules = { fetchedAt: at, robots: { verdict: "disallow_all", why: "down" }, reserved: "" };
  const until = [rulesHoldUntil(rules("")), rulesHoldUntil(closed)].map((time) => new Date(time).toISOString());
  expect(until).toEqual(["2025-04-18T08:00:00.000Z", "2025-04-17T09:00:00.000Z"]);
});
