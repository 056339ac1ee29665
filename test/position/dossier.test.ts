import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { Failure } from "../../functions/article/failure.ts";
import { dossierJsonSchema, parseDossier, readDossier } from "../../functions/position/dossier.ts";

const harbour = `id: harbour
title: Harbour
parties:
  - { id: union, name: Dockers' Union }
provisions:
  - id: wages.rise
    issue: Wages
    title: Rise
    proposition: Wages rise
    weight: 0.5
    for: [wage rise]
`;

const mistakes = (yaml: string): string[] => {
  const read = readDossier(yaml);
  return "mistakes" in read ? read.mistakes.map((m) => `${m.line}:${m.column} ${m.message}`) : [];
};

describe("a dossier in order", () => {
  it("has its defaults filled in", () => {
    const dossier = parseDossier(harbour, "harbour.yaml");
    expect(dossier.standings.windowDays).toBe(14);
    expect(dossier.watch.intervals[0]).toEqual({ withinHours: 3, everyMinutes: 10 });
    expect(dossier.provisions[0]?.against).toEqual([]);
  });

  it("codes all 38 provisions of the Ukraine codebook", () => {
    const file = "fixtures/ukraine-2025/dossier.yaml";
    expect(parseDossier(readFileSync(file, "utf8"), file).provisions).toHaveLength(38);
  });

  it("is described by the schema that editors read", () => {
    expect(JSON.parse(readFileSync("fixtures/dossier.schema.json", "utf8"))).toEqual(dossierJsonSchema());
  });
});

describe("every mistake has its place", () => {
  it.each<[string, string, RegExp]>([
    ["a missing field", harbour.replace("    weight: 0.5\n", ""), /^6:5 .*weight/],
    ["a field that does not exist", harbour.replace("title: Rise", "titel: Rise"), /titel: is no field/],
    ["a weight beyond 1", harbour.replace("0.5", "5"), /^10:13 .*weight/],
    ["an id used twice", `${harbour}${harbour.slice(harbour.indexOf("  - id: wages"))}`, /^12:9 .*already taken by number 1/],
    [
      "an unknown party",
      harbour.replace("for: [wage rise]", "for: [wage rise]\n    exceptFor: [nobody]"),
      /no party has the id "nobody".*union/,
    ],
    [
      "a condition that is no provision",
      harbour.replace("for: [wage rise]", "for: [wage rise]\n    condition: wages.fall"),
      /no provision has the id "wages.fall"/,
    ],
    [
      "held by somebody who is no party",
      harbour.replace("for: [wage rise]", "for: [wage rise]\n    heldBy: { nobody: wages.rise }"),
      /no party has the id "nobody"/,
    ],
    [
      "held as something that is no provision",
      harbour.replace("for: [wage rise]", "for: [wage rise]\n    heldBy: { union: wages.fall }"),
      /no provision has the id "wages.fall"/,
    ],
    ["an unknown group of words", harbour.replace("wage rise", '"@pay rise"'), /no group of words is called "pay"/],
    ["a bracket that is not closed", harbour.replace("wage rise", '"(wage rise"'), /is not closed by/],
    ["a cue that can't match anything of its own", harbour.replace("wage rise", '"[wage]"'), /everything in it is optional/],
    ["a gap with nothing behind it", harbour.replace("wage rise", '"wage .."'), /nothing after it/],
    ["a gap too wide", harbour.replace("wage rise", '"wage ..99 rise"'), /too wide/],
    ["YAML that is none", harbour.replace("id: harbour", "id: [harbour"), /^1:|^2:/],
    ["an id in capitals", harbour.replace("id: harbour", "id: Harbour"), /^1:5 id/],
  ])("%s", (_what, yaml, expected) => {
    expect(mistakes(yaml).join("\n")).toMatch(expected);
  });

  it("lists all of them at once, with the file", () => {
    const broken = harbour.replace("0.5", "5").replace("title: Rise", "titel: Rise");
    expect(() => parseDossier(broken, "harbour.yaml")).toThrow(Failure);
    expect(mistakes(broken).length).toBeGreaterThan(1);
  });

  it("groups that name one another in a circle", () => {
    expect(mistakes(`${harbour}words:\n  pay: ["@pay"]\n`).join()).toMatch(/circle/);
  });
});

describe("aliases", () => {
  it.each([
    ["one that leads nowhere", "<<: *nobody\n"],
    ["one that unfolds into too much", `a: &a [x]\n${"b: [*a]\n".replace("*a", Array.from({ length: 200 }, () => "*a").join(", "))}`],
  ])("%s is a mistake, no crash", (_name, yaml) => {
    expect(readDossier(yaml)).toHaveProperty("mistakes");
  });
});
