import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { migrate } from "../../../../functions/store/migrations.ts";
import { freshTable } from "../../../store/emulator.ts";
import { publish } from "../../../store/examples.ts";
import { dump } from "../../../store/faults.ts";
import { redline } from "./redline.ts";

const folder = mkdtempSync(join(tmpdir(), "redline-backup-"));
afterAll(() => rmSync(folder, { recursive: true }));

async function filled() {
  const table = await freshTable();
  await migrate(table);
  for (let i = 0; i < 40; i++) await publish(table, [`change ${i}`]);
  return table;
}

test("what was exported is restored", async () => {
  const [source, target] = [await filled(), await freshTable()];
  const file = join(folder, "moved.gz");

  expect(await redline(source, ["backup", "export", file])).toMatchObject({ code: 0, out: `82 items exported to ${file}.\n` });
  expect(await redline(target, ["backup", "restore", file, "--same-feed"])).toMatchObject({ code: 0, out: "82 items restored.\n" });

  expect(await dump(target)).toEqual(await dump(source));
});

test("a file that was cut off is told, and the whole file can be restored after it", async () => {
  const [source, target] = [await filled(), await freshTable()];
  const [file, cut] = [join(folder, "whole.gz"), join(folder, "cut.gz")];
  await redline(source, ["backup", "export", file]);
  const bytes = readFileSync(file);
  writeFileSync(cut, bytes.subarray(0, bytes.length - 20));

  const broken = await redline(target, ["backup", "restore", cut]);

  expect(broken.code).toBe(1);
  expect(broken.err).toMatch(/^redline: .*cut\.gz is cut off or no gzip file .*\n$/);
  expect(await redline(target, ["backup", "restore", file])).toMatchObject({ code: 0 });
});

test("an existing file is not written over, and a failed export leaves none behind", async () => {
  const [file, nowhere] = [join(folder, "letter.txt"), join(folder, "no", "folder", "x.gz")];
  writeFileSync(file, "Dear reader");
  const table = await freshTable();

  expect(await redline(table, ["backup", "export", file])).toMatchObject({
    code: 2,
    err: `redline: ${file} is there already: name a new file.\n`,
  });
  expect(await redline(table, ["backup", "export", nowhere])).toMatchObject({
    code: 1,
    err: expect.stringMatching(/^redline: .*ENOENT.*\n$/),
  });
  expect(readFileSync(file, "utf8")).toBe("Dear reader");
  expect(readdirSync(folder).filter((name) => name.endsWith(".part"))).toEqual([]);
});

test("a text is no backup", async () => {
  const file = join(folder, "text.gz");
  writeFileSync(file, "Dear reader");

  expect(await redline(await freshTable(), ["backup", "restore", file])).toMatchObject({
    code: 1,
    err: expect.stringContaining("no gzip file"),
  });
});
