import process from "node:process";

/** One measured figure beside what one would use instead, in one run. */
export interface Row {
  part: string;
  what: string;
  unit: string;
  redline: number;
  /** What it is compared with, and its figure; absent where the figure stands for itself. */
  other?: string | undefined;
  theirs?: number | undefined;
  /** What the figure should be, and whether it is. */
  goal?: string | undefined;
  met?: boolean | undefined;
}

/** A part of `npm run bench`: measures and returns its rows; `note` says what was skipped and why. */
export type Part = (note: (line: string) => void) => Promise<Row[]>;

export const round = (value: number): number => (value >= 100 ? Math.round(value) : Number(value.toPrecision(3)));

/** How many times better: more for rates, less for costs. */
export function ratioOf({ unit, redline, theirs }: Row): string {
  if (theirs === undefined || theirs === 0 || redline === 0) return "";
  const isRate = unit.includes("/s") || unit === "F1";
  const ratio = isRate ? redline / theirs : theirs / redline;
  return unit === "F1" ? "" : `${round(ratio)}×`;
}

export function tableOf(rows: readonly Row[]): string {
  const lines = rows.map((row) => {
    const goal = row.goal === undefined ? "" : `${row.goal} ${row.met ? "met" : "**missed**"}`;
    const other = row.other === undefined ? "" : `${row.other}: ${round(row.theirs ?? 0)}`;
    return `| ${row.what} | ${round(row.redline)} ${row.unit} | ${other} | ${ratioOf(row)} | ${goal} |`;
  });
  return ["| measure | Redline | instead | times better | goal |", "| --- | --- | --- | --- | --- |", ...lines].join("\n");
}

/** Runs a part by itself when its file is the one that was started: a table, and the same rows as one line of JSON. */
export async function runAlone(meta: { main: boolean }, part: Part): Promise<void> {
  if (!meta.main) return;
  const rows = await part((line) => process.stderr.write(`${line}\n`));
  process.stdout.write(`${tableOf(rows)}\n${JSON.stringify(rows)}\n`);
}

/** CPU milliseconds and wall milliseconds of some work in this process. */
export async function timed(work: () => unknown): Promise<{ cpu: number; wall: number }> {
  const [cpu, wall] = [process.cpuUsage(), performance.now()];
  await work();
  const { user, system } = process.cpuUsage(cpu);
  return { cpu: (user + system) / 1_000, wall: performance.now() - wall };
}

export const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
