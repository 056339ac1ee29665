import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import process from "node:process";
import { text } from "node:stream/consumers";
import { coding } from "./againstCoding.ts";
import { comparing } from "./againstComparing.ts";
import { extraction } from "./againstExtraction.ts";
import { checks } from "./checks.ts";
import { inOwnProcess } from "./inOwnProcess.ts";
import { load } from "./load.ts";
import { type Part, type Row, round, tableOf } from "./report.ts";
import { type Cost, measureStore } from "./store.ts";

/**
 * `npm run bench`: every part side by side with what one would use instead, in one run on this machine. Writes BENCHMARKS.md and a JSON file under
 * bench-results/. `npm run bench -- checks coding` runs some parts alone and writes nothing. REDLINE_BENCH_CHANGES is the largest feed beside which
 * the store is measured; filling one of a million takes about a minute of processor time. REDLINE_BENCH_ARTICLES is the size of the week.
 */
const largest = Number(process.env.REDLINE_BENCH_CHANGES ?? 1_000_000);
const sizes = [1_000, 10_000, 100_000, 1_000_000].filter((size) => size <= largest);

/** Costs beside feeds of growing size: flat within a tenth. */
const store: Part = async () => {
  const figures = await measureStore(sizes, () => {});
  const what: [string, (figure: (typeof figures)[number]) => Cost, "readUnits" | "writeUnits", number][] = [
    ["a check of an unchanged article", (f) => f.check, "readUnits", 1],
    ["a version with three changes", (f) => f.versionWith3Changes, "writeUnits", 1],
    ["a page of 100 in the middle of the feed", (f) => f.middlePage, "readUnits", 1],
  ];
  return what.flatMap(([name, pick, unit, least]) => {
    const costs = figures.map((f) => pick(f)[unit]);
    const spread = Math.max(...costs) / Math.max(0.001, Math.min(...costs));
    return figures.map((f, i): Row => {
      const isLast = i === figures.length - 1;
      const row = {
        part: "store",
        what: `${name}, ${f.changes.toLocaleString("en")} changes`,
        unit: unit === "readUnits" ? "read units" : "write units",
      };
      const goal = isLast ? { goal: `flat within 10% (spread ${round((spread - 1) * 100)}%)`, met: spread <= 1.1 } : {};
      return { ...row, redline: pick(f)[unit], other: "one item", theirs: least, ...goal };
    });
  });
};

const parts: Record<string, Part> = {
  checks,
  extraction,
  coding,
  comparing,
  store,
  load,
  memory: inOwnProcess("memory.ts"),
  week: inOwnProcess("week.ts"),
};
/** Parts that print their own tables. */
const scripts = { "feed pages": ["bench/feedPage.ts"], "start of the functions": ["bench/start.ts"] };

const asked = process.argv.slice(2);
const wanted = (name: string) => asked.length === 0 || asked.includes(name);
const note = (line: string) => process.stderr.write(`${line}\n`);
const sections: { name: string; rows: Row[]; printed: string }[] = [];
const names = [...Object.keys(parts), ...Object.keys(scripts)].filter(wanted);
for (const [name, part] of Object.entries(parts)) {
  if (!wanted(name)) continue;
  note(`── ${name} (${names.indexOf(name) + 1} of ${names.length})`);
  const rows = await part(note);
  const printed = tableOf(rows);
  // At once, so that a part that fails later takes nothing with it.
  note(printed);
  sections.push({ name, rows, printed });
}
for (const [name, args] of Object.entries(scripts)) {
  if (!wanted(name)) continue;
  note(`── ${name} (${names.indexOf(name) + 1} of ${names.length})`);
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
  const [printed, [code]] = await Promise.all([text(child.stdout), once(child, "exit")]);
  if (code !== 0) throw new Error(`${args.join(" ")} ended with ${code}`);
  sections.push({ name, rows: [], printed: `\`\`\`\n${printed.trim()}\n\`\`\`` });
}
for (const { name, printed } of sections) process.stdout.write(`\n${name}\n${printed}\n`);
if (asked.length === 0) write();

function write(): void {
  const git = (...args: string[]) => execFileSync("git", args, { encoding: "utf8" }).trim();
  const day = new Date().toISOString().slice(0, 10);
  const machine = `${cpus().length} cores of ${cpus()[0]?.model ?? "an unknown processor"}, Node ${process.versions.node}, ${process.platform}`;
  const head = `# Benchmarks\n\nWritten by \`npm run bench\` on ${day}, at commit ${git("rev-parse", "--short", "HEAD")}, on ${machine}.\nRead the ratios: both sides of a row ran one after the other on the same machine.\n`;
  const body = sections.map(({ name, printed }) => `## ${name[0]?.toUpperCase()}${name.slice(1)}\n\n${printed}\n`);
  writeFileSync("BENCHMARKS.md", `${head}\n${body.join("\n")}`);
  mkdirSync("bench-results", { recursive: true });
  writeFileSync(
    `bench-results/${day}.json`,
    `${JSON.stringify(
      sections.map(({ name, rows }) => ({ name, rows })),
      null,
      1,
    )}\n`,
  );
}
