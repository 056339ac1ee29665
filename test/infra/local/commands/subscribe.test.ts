import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import PostalMime from "postal-mime";
import { afterEach, beforeEach, expect, test } from "vitest";
import { alertDossier } from "../../../../functions/alert/alertDossier.ts";
import { parseDossier } from "../../../../functions/position/dossier.ts";
import { commitChanges } from "../../../../functions/store/feed.ts";
import type { Table } from "../../../../functions/store/table.ts";
import { receiver, worldOf } from "../../../alert/world.ts";
import { freshTable } from "../../../store/emulator.ts";
import { claim, headlineChange } from "../../../store/examples.ts";
import { redline } from "./redline.ts";

let folder: string;
let table: Table;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "redline-subscribe-"));
  table = await freshTable();
});
afterEach(() => rmSync(folder, { recursive: true }));

const run = (...args: string[]) => redline(table, [...args, "--folder", folder]);
const subscribe = (...args: string[]) => run("subscribe", ...args);

const publish = (...headlines: string[]) =>
  commitChanges(table, {
    dossier: "ukraine-2025",
    now: new Date().toISOString(),
    cause: "article_edit",
    changes: headlines.map(headlineChange),
    writes: [claim(headlines.join())],
  });

test("a webhook is subscribed with its secret shown once, listed without it, tested, and removed", async () => {
  const hook = await receiver();
  const added = await subscribe("add", "webhook", hook.url, "--min-severity", "0.4", "--allow-loopback");
  const id = /as (\S+)\./.exec(added.err)?.[1] ?? "";
  expect([added.code, added.out.startsWith("whsec_")]).toEqual([0, true]);
  const listed = await subscribe("list");
  expect(listed.out).toContain(`${id}  active  webhook 127.0.0.1`);
  expect(listed.out).not.toContain("whsec_");
  expect((await subscribe("test", id, "--allow-loopback")).out).toMatch(/^Taken with 204/);
  expect(hook.received[0]?.headers["webhook-id"]).toContain(id);
  expect((await subscribe("remove", id)).code).toBe(0);
  expect((await subscribe("list")).out).toBe("");
}, 60_000);

test("why a change did not come, in a sentence", async () => {
  await subscribe("add", "slack", "https://hooks.slack.com/services/T/B/x", "--party", "russia");
  await publish("Talks stall");
  const file = "fixtures/ukraine-2025/dossier.yaml";
  const followed = parseDossier(readFileSync(file, "utf8"), file);
  await alertDossier(worldOf(table, { dossiers: new Map([[followed.id, followed]]) }), followed.id);
  const { out } = await subscribe("why", "ukraine-2025.1");
  expect(out).toContain("filtered  Filtered by party: the filter takes russia.");
}, 60_000);

test.each([
  [["webhook", "https://example.org/", "--party", "atlantis"], 1, '"atlantis" is not in the dossier'],
  [["slack", "https://example.org/", "--quiet", "late"], 2, "a time of day such as 22:30"],
])(
  "add %j: exit code %i, one reason",
  async (args, code, reason) => {
    const ran = await subscribe("add", ...args);
    expect([ran.code, ran.out]).toEqual([code, ""]);
    expect(ran.err).toContain(reason);
  },
  60_000,
);

test("an address is mailed its link into the outbox, and the next digest can be looked at before anybody gets it", async () => {
  await publish("Talks stall");
  await subscribe("add", "email", "reader@example.org", "--hour", "7", "--zone", "Europe/Kyiv");
  const [mail = ""] = readdirSync(join(folder, "outbox"));
  const parsed = await PostalMime.parse(readFileSync(join(folder, "outbox", mail)));
  expect([parsed.to?.[0]?.address, parsed.subject]).toEqual([
    "reader@example.org",
    "Confirm your digest: Ending Russia's war against Ukraine",
  ]);
  const shown = await run("digest", "--preview", "--no-open");
  const page = fileURLToPath(shown.out.trim().split("\n").at(-1) ?? "");
  expect(readFileSync(page, "utf8")).toContain("Talks stall");
  expect((await run("digest")).out).toBe("0 sent, 0 with nothing to say, 0 failed.\n");
}, 60_000);
