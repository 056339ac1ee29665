import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

const folder = mkdtempSync(join(tmpdir(), "redline-diff-"));
function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** `redline diff` as a shell runs it, without colours. */
function diff(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, ["infra/local/redline.js", "diff", ...args], { env: { ...process.env, NO_COLOR: "1" } }, (error, out, err) =>
      resolve({ code: typeof error?.code === "number" ? error.code : 0, out, err }),
    );
  });
}

const weather = "It rained in the capital all day.";
const refuses = file("old.txt", `Ukraine rejects any recognition of Crimea as Russian, President Volodymyr Zelensky said.\n${weather}\n`);
const open = file("new.txt", `Ukraine is open to recognising Crimea as Russian, President Volodymyr Zelensky said.\n${weather}\n`);
const sameInOtherQuotes = file(
  "same.txt",
  `Ukraine rejects any recognition of Crimea as Russian, President Volodymyr Zelenskyy  said.\n${weather}\n\nSign up to our newsletter today.\n`,
);

describe("redline diff", () => {
  test("notes what changed with its sentence, why it is that grave, and what was held back", async () => {
    const { code, out } = await diff(refuses, open);

    expect(code).toBe(0);
    expect(out).toContain("1 change, gravest first.");
    expect(out).toContain("opposes → open (softened)");
    expect(out).toMatch(/Ukraine \[-rejects any recognition of-\]\{\+is open to recognising\+\} Crimea/);
    expect(out).toContain("rests on: named official");
  });

  test("--json gives the fields that other programs read, and nothing for cosmetic edits", async () => {
    const [changed, same] = await Promise.all([diff(refuses, open, "--json"), diff(refuses, sameInOtherQuotes, "--json")]);

    expect(JSON.parse(changed.out)).toMatchObject([
      {
        kind: "stance_changed",
        party: "ukraine",
        provision: "territory.crimea_recognition",
        from: "opposes",
        to: "open",
        before: {},
        after: {},
      },
    ]);
    expect(JSON.parse(same.out)).toEqual([]);
  });

  test("--html writes one page that loads nothing and shows text from outside as text", async () => {
    const page = join(folder, "diff.html");
    const nasty = file("nasty.txt", `${readFileSync(open, "utf8")}<script>alert(1)</script> <img src=x onerror=alert(2)>\n`);

    expect((await diff(refuses, nasty, "--html", page)).code).toBe(0);

    const html = readFileSync(page, "utf8");
    expect(html).toContain("default-src 'none'");
    expect(html).toContain("&lt;script&gt;alert(1)&lt;/script&gt;");
    expect(html).not.toMatch(/<(?:script|img|link)|url\(/i);
  });

  test("what one sentence changes for several parties is one note, on a terminal and on the page", async () => {
    const page = join(folder, "parties.html");
    const agree = (verb: string) =>
      `Ukraine and Russia ${verb} a full exchange of prisoners, all for all, Turkish President Recep Tayyip Erdogan said.\n${weather}\n`;
    const { out } = await diff(file("agree.txt", agree("back")), file("reject.txt", agree("reject")), "--html", page);

    expect(out.match(/^0\.\d\d {2}/gm)).toHaveLength(1);
    const html = readFileSync(page, "utf8");
    expect(html.match(/severity 0/g)).toHaveLength(1);
    for (const text of [out, html]) expect(text).toMatch(/Russia and Ukraine on|Ukraine and Russia on/);
    expect(html).toMatch(/soft small">on /);
  });

  test("the page marks what was held back as a redline", async () => {
    const page = join(folder, "held.html");
    await diff(refuses, file("dry.txt", readFileSync(refuses, "utf8").replace("rained", "snowed")), "--html", page);

    const held = readFileSync(page, "utf8").split("Held back as no change")[1];
    expect(held).toMatch(/text without a position[\s\S]*<del[^>]*>rained<\/del>.*<ins[^>]*>snowed<\/ins>/);
  });

  test("control characters in a text do not reach the terminal", async () => {
    const { out } = await diff(
      refuses,
      file("bell.txt", `Ukraine is open to \u001b[31mrecognising\u0007 Crimea as Russian, President Volodymyr Zelensky said.\n`),
    );

    expect(["\u001b", "\u0007"].filter((control) => out.includes(control))).toEqual([]);
  });

  test.each([
    ["a file that is not there", [join(folder, "none.txt"), open], 1, /none\.txt/],
    ["a file that is empty", [file("empty.txt", ""), open], 1, /empty\.txt is empty/],
    ["a file that is not UTF-8", [file("latin.txt", Uint8Array.of(0x55, 0xe9, 0x20, 0xff)), open], 1, /not UTF-8/],
    ["a dossier that is not there", [refuses, open, "--dossier", "none.yaml"], 1, /none\.yaml/],
    ["a page that cannot be written", [refuses, open, "--html", join(folder, "no", "such", "folder.html")], 1, /cannot be written/],
    ["one version alone", [refuses], 2, /new/],
    ["an option that there is not", [refuses, open, "--loud"], 2, /--loud/],
  ])("%s is told in one line", async (_, args, code, line) => {
    const result = await diff(...args);

    expect(result.code).toBe(code);
    expect(result.err).toMatch(line);
    expect(result.err).not.toMatch(/\n\s+at /);
  });
});
