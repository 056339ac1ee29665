import { describe, expect, test } from "vitest";
import { foldStanding } from "../../functions/change/foldStanding.ts";
import { outletNames } from "../../functions/change/origins.ts";
import type { Report } from "../../functions/change/standing.ts";
import { standingChanges } from "../../functions/change/standingChanges.ts";
import { april, position, report } from "./reportExamples.ts";
import { dossier } from "./wordCoder.ts";

const fold = (reports: readonly Report[], asOf: string) =>
  foldStanding(reports, { asOf, windowDays: 14, outletName: outletNames(dossier) });

/** What the last report changed, the others being known. */
function effect(others: readonly Report[], last: Report) {
  const before = others.length > 0 ? fold(others, last.at) : null;
  const mover = { trigger: { article: last.article, snapshot: last.snapshot }, weight: 1 };
  return standingChanges(before, fold([...others, last], last.at), mover);
}
const kinds = (others: readonly Report[], last: Report) => effect(others, last).map((c) => `${c.kind} ${c.from} → ${c.to} (${c.origins})`);

const opposes = (article: string, day: number) => report(article, april(day), [position("opposes")]);
const open = (article: string, day: number) => report(article, april(day), [position("open")]);

describe("what one report does to a standing", () => {
  test("the first one", () => {
    expect(kinds([], opposes("a", 1))).toEqual(["first_reported null → opposes (1)"]);
  });

  test("a second independent origin corroborates, a third and a fifth do, a fourth does not", () => {
    const all = ["a", "b", "c", "d", "e"].map((name, i) => opposes(name, 1 + i));
    const told = all.map((last, i) => kinds(all.slice(0, i), last).map((k) => k.split(" ")[0] ?? ""));
    expect(told).toEqual([["first_reported"], ["corroborated"], ["corroborated"], [], ["corroborated"]]);
  });

  test("twenty copies of one wire report cause one change", () => {
    const wire = opposes("wire", 1);
    const copies = Array.from({ length: 20 }, (_, i) => ({ ...opposes(`copy${i}`, 2), copies: [{ article: "wire", share: 0.97 }] }));
    const all = [wire, ...copies];
    expect(all.flatMap((last, i) => kinds(all.slice(0, i), last))).toEqual(["first_reported null → opposes (1)"]);
  });

  test("more origins for another stance shift it", () => {
    const [change] = effect(
      [opposes("a", 1), report("b", april(2), [position("conditional")])],
      report("c", april(3), [position("conditional")]),
    );
    expect(change).toMatchObject({ kind: "corroborated" });
    expect(effect([opposes("a", 1)], report("a", april(2), [position("conditional")], { snapshot: 2 }))).toMatchObject([
      { kind: "shifted", from: "opposes", to: "conditional", direction: "softened" },
    ]);
  });

  test("for beside against makes it contested", () => {
    const strong = report("a", april(1), [position("opposes", { basis: "document" })]);
    expect(kinds([strong], open("b", 2))).toEqual(["contested opposes → opposes (1)"]);
  });

  test("when the one who differed comes round, it is settled", () => {
    const others = [opposes("a", 1), report("b", april(1), [position("opposes")]), open("c", 2)];
    expect(kinds(others, report("c", april(3), [position("opposes")], { snapshot: 2 }))).toEqual([
      "corroborated opposes → opposes (3)",
      "settled opposes → opposes (3)",
    ]);
  });

  test("a denial beside a report", () => {
    expect(kinds([open("a", 1)], report("b", april(2), [position("denies")]))).toEqual(["denied open → denies (1)"]);
  });

  test("a second denial is no news", () => {
    const known = [open("a", 1), report("b", april(2), [position("denies")])];
    expect(kinds(known, report("c", april(3), [position("denies")]))).toEqual([]);
  });

  test("an article that drops a position moves nothing", () => {
    expect(kinds([opposes("a", 1)], report("a", april(2), [], { snapshot: 2 }))).toEqual([]);
  });

  test("what aged out in between is told nobody", () => {
    const contested = [open("a", 1), opposes("b", 10)];
    expect(kinds(contested, opposes("c", 20))).toEqual(["corroborated opposes → opposes (2)"]);
  });

  test("the same stance after a silence is no news, another one is a shift", () => {
    expect(kinds([opposes("a", 1)], opposes("b", 25))).toEqual([]);
    expect(kinds([opposes("a", 1)], open("b", 25))).toEqual(["shifted opposes → open (1)"]);
  });

  test("it shows the evidence on both sides and what set it off", () => {
    const [change] = effect([opposes("a", 1)], report("a", april(2), [position("supports")], { snapshot: 2 }));
    expect(change).toMatchObject({
      before: [{ position: { stance: "opposes" } }],
      after: [{ position: { stance: "supports" } }],
      trigger: { snapshot: 2 },
    });
  });

  test("the report that moved the picture is among the three that are shown, however weak", () => {
    const strong = ["a", "b", "c", "d"].map((name) => report(name, april(1), [position("opposes", { basis: "document" })]));
    const [change] = effect(strong, opposes("weak", 2));
    expect(change).toMatchObject({ kind: "corroborated", origins: 5 });
    expect(change?.after.map((r) => r.article.id)).toEqual(["a", "b", "weak"]);
  });
});
