import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { promisify } from "node:util";
import { afterAll, describe, expect, it } from "vitest";

const folder = mkdtempSync(join(tmpdir(), "redline-code-"));
afterAll(() => rmSync(folder, { recursive: true }));

async function redline(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  try {
    const { stdout, stderr } = await promisify(execFile)(process.execPath, ["infra/local/redline.js", ...args], {
      env: { ...process.env, NO_COLOR: "1" },
    });
    return { code: 0, out: stdout, err: stderr };
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    return { code, out: stdout, err: stderr };
  }
}

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const article = file("042_x.txt", "Zelensky said that Ukraine would not recognise Crimea as Russian. The weather was fine.");

describe("redline code", () => {
  it("writes one file of rows for each article, named by its number", async () => {
    const { code } = await redline("code", article, "--out", join(folder, "rows"));
    expect(code).toBe(0);
    expect(JSON.parse(readFileSync(join(folder, "rows", "042.json"), "utf8"))).toMatchObject([
      { party: "ukraine", provision: "territory.crimea_recognition", stance: "opposes", basis: "named_official", speaker: "Zelensky" },
    ]);
  });

  it("explains a row by what matched", async () => {
    const { out } = await redline("code", article, "--explain");
    expect(out).toContain("provision: “recognise Crimea”");
  });

  it.each([
    ["nothing in it", file("empty.txt", " \n"), /empty/],
    ["bytes that are not UTF-8", file("latin.txt", new Uint8Array([0xe9, 0x74, 0xe9])), /UTF-8/],
    ["50 MB", file("large.txt", new Uint8Array(50_000_000)), /bytes/],
    ["no file", join(folder, "none.txt"), /cannot be read/],
  ])("%s: one line and exit code 1", async (_what, path, message) => {
    const { code, err } = await redline("code", path);
    expect(code).toBe(1);
    expect(err).toMatch(message);
    expect(
      err
        .trim()
        .split("\n")
        .filter((line) => line.startsWith("redline:")),
    ).toHaveLength(1);
  });
});

describe("redline eval", () => {
  it("prints misses and false alarms in full", async () => {
    const { code, out } = await redline(
      "eval",
      "fixtures/port-2031/gold",
      "fixtures/port-2031/articles",
      "--dossier",
      "fixtures/port-2031/dossier.yaml",
    );
    expect(code).toBe(0);
    expect(out).toMatch(/all, strict {4}P \d\.\d{3} {2}R \d\.\d{3} {2}F1 \d\.\d{3}/);
    expect(out).toMatch(/union .*F1/);
  });
});

describe("redline dossier check", () => {
  it("names the place of a mistake and fails", async () => {
    const path = file("broken.yaml", "id: harbour\ntitle: Harbour\nparties: []\nprovisions: []\n");
    const { code, out } = await redline("dossier", "check", path);
    expect(code).toBe(1);
    expect(out).toMatch(/broken\.yaml:3:10 parties/);
  });

  it("is content with the dossiers that come along", async () => {
    expect((await redline("dossier", "check", "fixtures/port-2031/dossier.yaml")).code).toBe(0);
  });
});
