import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { foldStanding } from "../../functions/change/foldStanding.ts";
import { outletNames } from "../../functions/change/origins.ts";
import type { Report } from "../../functions/change/standing.ts";
import { basis, stance } from "../../functions/position/position.ts";
import { april, position, report } from "./reportExamples.ts";
import { dossier } from "./wordCoder.ts";

const fold = (reports: readonly Report[], asOf = april(10)) =>
  foldStanding(reports, { asOf, windowDays: 14, outletName: outletNames(dossier) });

describe("which stance leads", () => {
  test("the one that most origins report", () => {
    const reports = [
      report("a", april(1), [position("opposes")]),
      report("b", april(2), [position("open")]),
      report("c", april(3), [position("open")]),
    ];
    expect(fold(reports)).toMatchObject({ stance: "open", origins: 2 });
  });

  test("among equals the one on the stronger basis", () => {
    const reports = [report("a", april(2), [position("opposes")]), report("b", april(1), [position("open", { basis: "document" })])];
    expect(fold(reports)).toMatchObject({ stance: "open", origins: 1 });
  });

  test("then the latest", () => {
    const reports = [report("a", april(1), [position("opposes")]), report("b", april(2), [position("open")])];
    expect(fold(reports).stance).toBe("open");
  });

  test("an edit elsewhere in an article does not make its report the latest", () => {
    const first = [report("a", april(1), [position("opposes")]), report("b", april(2), [position("open")])];
    const edited = report("a", april(3), [position("opposes")], { snapshot: 2 });
    expect(fold([...first, edited]).stance).toBe("open");
  });

  test("what an article had dropped and says again is a later report", () => {
    const first = [report("a", april(1), [position("opposes")]), report("b", april(2), [position("open")])];
    const again = [report("a", april(3), [], { snapshot: 2 }), report("a", april(4), [position("opposes")], { snapshot: 3 })];
    expect(fold([...first, ...again]).stance).toBe("opposes");
  });

  test("a denial leads only where nothing else is reported", () => {
    const denials = [report("a", april(1), [position("denies")]), report("b", april(1), [position("denies")])];
    expect(fold(denials).stance).toBe("denies");
    expect(fold([...denials, report("c", april(1), [position("open")])])).toMatchObject({ stance: "open", deniedBy: ["A", "B"] });
  });

  test("for and against make it contested, for and conditional do not", () => {
    const against = report("a", april(1), [position("opposes")]);
    expect(fold([against, report("b", april(1), [position("open")])]).contested).toBe(true);
    expect(fold([against, report("b", april(1), [position("conditional")])]).contested).toBe(false);
  });

  test("the evidence of every report is one step away, strongest first", () => {
    const reports = [report("a", april(1), [position("open")]), report("b", april(1), [position("open", { basis: "named_official" })])];
    expect(fold(reports).tallies[0]?.reports.map((r) => r.article.id)).toEqual(["b", "a"]);
  });
});

describe("origins", () => {
  const credits = (source: string) => [position("open", { source, basis: "media_report" })];

  test("articles that credit one source share it, however it is spelled", () => {
    const reports = [
      report("a", april(1), credits("Daily Lake")),
      report("b", april(1), credits("The Daily Lake")),
      report("c", april(1), credits("DL")),
    ];
    expect(fold(reports)).toMatchObject({ origins: 1, tallies: [{ reports: [{ origin: "Daily Lake" }, {}, {}] }] });
  });

  test("the outlet's own report and those that credit it share an origin", () => {
    const own = report("lake", april(1), [position("open")], { article: { id: "lake", url: "", outlet: "Daily Lake", headline: "" } });
    expect(fold([own, report("b", april(2), credits("DL"))]).origins).toBe(1);
  });

  test("twenty outlets that copy one report are one origin, named by who had it first", () => {
    const first = report("first", april(1), [position("open")]);
    const copies = Array.from({ length: 20 }, (_, i) =>
      report(`copy${i}`, april(2), [position("open")], { copies: [{ article: "first", share: 0.95 }] }),
    );
    expect(fold([...copies, first])).toMatchObject({
      origins: 1,
      tallies: [{ reports: expect.arrayContaining([expect.objectContaining({ origin: "First" })]) }],
    });
  });

  test("what an outlet writes beside a copy stays an origin of its own", () => {
    const reports = [
      report("first", april(1), [position("open")]),
      report("second", april(1), [position("open")]),
      report("copy", april(2), [position("open")], {
        copies: [{ article: "first", share: 0.9 }],
        article: { id: "copy", url: "", outlet: "Second", headline: "" },
      }),
    ];
    expect(fold(reports).origins).toBe(2);
  });
});

describe("time", () => {
  test("reports later than the moment asked for are not looked at", () => {
    const reports = [report("a", april(1), [position("opposes")]), report("a", april(5), [position("open")], { snapshot: 2 })];
    expect([fold(reports, april(4)).stance, fold(reports, april(5)).stance]).toEqual(["opposes", "open"]);
  });

  test("a report ages out after the window, and what led last is still known", () => {
    const reports = [report("a", april(1), [position("opposes")])];
    expect(fold(reports, april(14))).toMatchObject({ stance: "opposes", holdsUntil: april(15) });
    expect(fold(reports, april(15))).toMatchObject({ stance: null, lapsed: "opposes", holdsUntil: null });
  });

  test("since tells when the stance came to lead", () => {
    const reports = [
      report("a", april(1), [position("opposes")]),
      report("b", april(3), [position("open")]),
      report("c", april(6), [position("open")]),
    ];
    expect(fold(reports).since).toBe(april(3));
  });

  test("what an article drops stays in force; what it turns into another stance does not", () => {
    const said = report("a", april(1), [position("opposes")]);
    expect(fold([said, report("a", april(2), [], { snapshot: 2 })])).toMatchObject({ stance: "opposes", origins: 1 });
    expect(fold([said, report("a", april(2), [position("open")], { snapshot: 2 })]).tallies.map((t) => t.stance)).toEqual(["open"]);
  });

  test("a correction of the reading takes away what it lacks", () => {
    const reports = [report("a", april(1), [position("opposes")]), report("a", april(1), [], { snapshot: 2, corrected: true })];
    expect(fold(reports).stance).toBeNull();
  });
});

describe("in whatever order", () => {
  const anyReport = fc
    .record({
      article: fc.constantFrom("a", "b", "c", "d"),
      snapshot: fc.integer({ min: 1, max: 4 }),
      stances: fc.uniqueArray(fc.constantFrom(...stance.options), { maxLength: 2 }),
      basis: fc.constantFrom(...basis.options),
      source: fc.constantFrom(null, "DL", "Daily Lake", "Elsewhere"),
      copies: fc.constantFrom("a", "b", null),
    })
    .map(({ article, snapshot, stances, basis, source, copies }) =>
      report(
        article,
        april(2 * snapshot, article.charCodeAt(0) % 24),
        stances.map((s) => position(s, { basis, source })),
        {
          snapshot,
          copies: copies === null || copies === article ? [] : [{ article: copies, share: 0.9 }],
        },
      ),
    );
  const history = fc.uniqueArray(anyReport, { selector: (r) => `${r.article.id} ${r.snapshot}`, minLength: 1, maxLength: 12 });

  test("and however often, the same reports give the same standing", () => {
    const shuffledWithRepeats = history.chain((reports) =>
      fc.tuple(fc.constant(reports), fc.shuffledSubarray([...reports, ...reports], { minLength: reports.length })),
    );
    fc.assert(
      fc.property(shuffledWithRepeats, fc.integer({ min: 1, max: 30 }), ([reports, again], day) => {
        const missing = reports.filter((r) => !again.includes(r));
        expect(fold([...again, ...missing], april(day))).toEqual(fold(reports, april(day)));
      }),
      { numRuns: 300 },
    );
  });

  test("the standing of a past moment does not depend on what came later", () => {
    fc.assert(
      fc.property(history, fc.integer({ min: 2, max: 20 }), (reports, day) => {
        const upTo = reports.filter((r) => r.at <= april(day));
        if (upTo.length > 0) expect(fold(reports, april(day))).toEqual(fold(upTo, april(day)));
      }),
    );
  });

  test("a further version of an article that says the same of them moves nothing", () => {
    fc.assert(
      fc.property(history, fc.nat(), (reports, which) => {
        const { article } = reports[which % reports.length] ?? { article: { id: "" } };
        const own = reports.filter((r) => r.article.id === article.id).sort((a, b) => b.snapshot - a.snapshot);
        const again = own.slice(0, 1).map((latest) => ({ ...latest, snapshot: 5, at: april(9) }));
        const { stance, origins, contested, deniedBy, since } = fold(reports, april(9));
        expect(fold([...reports, ...again], april(9))).toMatchObject({ stance, origins, contested, deniedBy, since });
      }),
      { numRuns: 500 },
    );
  });

  test("it holds as it is until it says, and no report comes", () => {
    fc.assert(
      fc.property(history, (reports) => {
        const now = fold(reports, april(9));
        if (now.holdsUntil === null) return;
        const last = new Date(Date.parse(now.holdsUntil) - 1).toISOString();
        const upTo = reports.filter((r) => r.at <= april(9));
        expect({ ...fold(upTo, last), asOf: now.asOf }).toEqual(now);
      }),
    );
  });
});
