import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import * as z from "zod/mini";

const entry = z.object({ optionalDependencies: z._default(z.record(z.string(), z.string()), {}) });
const lockFile = z.object({ packages: z.record(z.string(), entry) });
const { packages } = lockFile.parse(JSON.parse(readFileSync(new URL("../../package-lock.json", import.meta.url), "utf8")));

/** Where npm looks for a package that `from` depends on: beside it, then one level up after the other. */
function placesFor(name: string, from: string): string[] {
  const parents = from.split("/node_modules/").map((_, i, all) => all.slice(0, i + 1).join("/node_modules/"));
  return [...(from === "" ? [] : parents), ""].map((parent) => `${parent}${parent === "" ? "" : "/"}node_modules/${name}`);
}

// An install writes down only what it could fetch on its own platform; `npm ci` then refuses the file ("Missing: … from lock file").
it("the lock file knows the optional packages of every platform, so that npm ci takes it everywhere", () => {
  const missing = Object.entries(packages).flatMap(([from, { optionalDependencies }]) =>
    Object.keys(optionalDependencies).filter((name) => !placesFor(name, from).some((place) => place in packages)),
  );
  expect(missing).toEqual([]);
});
