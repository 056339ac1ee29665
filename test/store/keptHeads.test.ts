import { beforeEach, expect, it } from "vitest";
import { updateHead } from "../../functions/store/heads.ts";
import { keptHead } from "../../functions/store/keptHeads.ts";
import type { Table } from "../../functions/store/table.ts";
import { heapGrowth } from "../heapGrowth.ts";
import { freshTable } from "./emulator.ts";
import { headOf, snapshot } from "./examples.ts";

let table: Table;
beforeEach(async () => {
  table = await freshTable();
});

it("a head that is kept does not hold the page that its address and headline were cut from", async () => {
  const facts = headOf(snapshot(1, "first"));
  const idOf = (n: number) => `${n}`.padStart(20, "0");
  const write = async (n: number): Promise<void> => {
    const page = `<link rel="canonical" href="https://outlet.example/news/${n}"><title>Envoys visit the harbour</title>${" ".repeat(1_000_000)}`;
    const url = page.slice(page.indexOf("https"), page.indexOf('">'));
    const headline = page.slice(page.indexOf("<title>") + 7, page.indexOf("</title>"));
    await updateHead(table, null, { ...facts, id: idOf(n), url, headline });
  };
  await write(0);
  const held = await heapGrowth(async () => {
    for (let n = 1; n <= 40; n++) await write(n);
  });

  expect(keptHead(table, facts.dossier, idOf(40))?.url).toBe("https://outlet.example/news/40");
  expect(held).toBeLessThan(10);
});
