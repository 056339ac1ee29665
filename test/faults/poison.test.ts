import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { eachMessage } from "../../functions/runtime/batch.ts";
import { readMessage, sendRedriven } from "../../functions/runtime/checksThatFail.ts";
import type { Message } from "../../functions/runtime/queue.ts";
import { listFailedWork, noDossier } from "../../functions/store/failedWork.ts";
import { readSource } from "../../functions/store/sources.ts";
import type { Table } from "../../functions/store/table.ts";
import { allHeads } from "../../functions/watch/allHeads.ts";
import type { FollowedDossier } from "../../functions/watch/followed.ts";
import { dossier, wordCoder } from "../change/wordCoder.ts";
import { redline } from "../infra/local/commands/redline.ts";
import { freshTable } from "../store/emulator.ts";
import { type Monitor, monitorOf, oneRound, startOutlet } from "./liveMonitor.ts";

const outlet = await startOutlet();
const folder = mkdtempSync(join(tmpdir(), "redline-poison-"));
afterAll(() => rmSync(folder, { recursive: true }));
/** The dossier as a file for the commands: JSON is YAML. */
const dossierFile = join(folder, "talks.yaml");
const { id, title, parties, provisions } = dossier;
writeFileSync(dossierFile, JSON.stringify({ id, title, parties, provisions }));
outlet.pages.set("/good", "Arland wants the dam, said Ana Weiss on Monday.");
outlet.pages.set("/bad", "Arland wants the dam, but this is poison.");
const rss = (path: string) =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>News</title><item><title>The dam</title><link>${outlet.origin}${path}</link></item></channel></rss>`;

const hour = 3_600_000;
async function rounds(monitor: Monitor, count: number) {
  for (let i = 0; i < count; i++) {
    await oneRound(monitor);
    monitor.world.clock += hour;
  }
}

/** What `redline dead-letters` lists, each as its kind and its reason. */
async function listed(table: Table): Promise<string[]> {
  const { out } = await redline(table, ["dead-letters", "list", "--json", "--dossier", dossierFile]);
  const letters = out.split("\n").flatMap((line) => (line === "" ? [] : [JSON.parse(line)]));
  return letters.map(({ work, reason }) => `${work.kind}: ${reason}`);
}

/** Shows every dead letter and redrives it, as a person would; returns what was shown. */
async function redriven(table: Table): Promise<string> {
  const shown = await redline(table, ["dead-letters", "show", "all", "--dossier", dossierFile]);
  await redline(table, ["dead-letters", "redrive", JSON.parse(shown.out).id, "--dossier", dossierFile]);
  return shown.out;
}

const withFollowed = (monitor: Monitor, ...followed: FollowedDossier[]): Monitor => ({
  ...monitor,
  followed: new Map(followed.map((each) => [each.dossier.id, each])),
  dossiers: new Map(followed.map((each) => [each.dossier.id, each.dossier])),
});
const followedOf = (monitor: Monitor): FollowedDossier => {
  const [followed] = monitor.followed.values();
  if (followed === undefined) throw new Error("The monitor follows nothing.");
  return followed;
};

describe("poison", () => {
  test("a page that always fails: the next is stored in the same round; it is listed, shown, redriven and, mended, stored", async () => {
    const table = await freshTable();
    const monitor = monitorOf(table, outlet, ["/bad", "/good"]);
    const coder = wordCoder();
    const code: typeof coder.code = (article) => {
      if (article.body.includes("poison")) throw new TypeError("the rule has no party");
      return coder.code(article);
    };
    const broken = withFollowed(monitor, { ...followedOf(monitor), coder: { version: coder.version, codebook: coder.codebook, code } });

    await oneRound(broken);
    expect(await heads(table)).toEqual(["/good"]);
    await rounds(broken, 4);
    expect(await listed(table)).toEqual(["check: the rule has no party"]);

    expect(await redriven(table)).toContain(`${outlet.origin}/bad`);
    await oneRound(monitor);
    expect(await heads(table)).toEqual(["/bad", "/good"]);
    expect(await listFailedWork(table, dossier.id)).toEqual([]);
  });

  test("a feed that always fails: the others have their turn; it is listed, shown and, mended, read again", async () => {
    const table = await freshTable();
    outlet.pages.set("/sick.xml", rss("/bad"));
    const monitor = monitorOf(table, outlet, ["/sick.xml", "/good"]);
    const followed = followedOf(monitor);
    const [sick, good] = followed.dossier.sources;
    if (sick === undefined || good === undefined) throw new Error("There are two sources.");
    const include = {
      get words(): string[] {
        throw new TypeError("the include rule has no words");
      },
    };
    const broken = withFollowed(monitor, { ...followed, dossier: { ...followed.dossier, sources: [{ ...sick, include }, good] } });

    await oneRound(broken);
    expect(await heads(table)).toEqual(["/good"]);
    broken.world.clock += hour;
    await rounds(broken, 3);
    expect(await listed(table)).toEqual(["feed: the include rule has no words"]);
    expect(await readSource(table, dossier.id, sick.id)).toMatchObject({ health: { status: "error" } });

    expect(await redriven(table)).toContain(`${outlet.origin}/sick.xml`);
    await oneRound(monitor);
    expect(await heads(table)).toEqual(["/bad", "/good"]);
    expect(await listFailedWork(table, dossier.id)).toEqual([]);
    expect(await readSource(table, dossier.id, sick.id)).toMatchObject({ health: { status: "ok" } });
  });

  test("a dossier that always fails: the next dossier has its turn; it is listed with the step, and gone when it is mended", async () => {
    const table = await freshTable();
    const good = monitorOf(table, outlet, ["/good"]);
    const sick: FollowedDossier = {
      ...followedOf(good),
      dossier: {
        ...dossier,
        get watch(): typeof dossier.watch {
          throw new TypeError("the dossier has no intervals");
        },
      },
    };
    const mended = followedOf(good);
    const other = { ...mended, dossier: { ...mended.dossier, id: "other" } };
    const both = withFollowed(good, sick, other);

    await oneRound(both);
    expect(await heads(table, "other")).toEqual(["/good"]);
    await rounds(both, 3);
    expect(await listed(table)).toEqual(["dossier: the dossier has no intervals"]);

    expect(await redriven(table)).toContain('"step": "poll"');
    await oneRound(withFollowed(good, mended, other));
    expect(await listFailedWork(table, dossier.id)).toEqual([]);
    expect(await heads(table)).toEqual(["/good"]);
  });

  test("a message that cannot be read: the good one beside it is done; after the queue's tries it is listed, shown, and redriven sent again", async () => {
    const table = await freshTable();
    const done: string[] = [];
    const records = ["not JSON", JSON.stringify({ dossier: dossier.id, targets: [{ url: `${outlet.origin}/good`, source: null }] })].map(
      (body, i) => ({
        eventSource: "aws:sqs" as const,
        messageId: `message-${i + 1}`,
        body,
        eventSourceARN: "arn:aws:sqs:eu-central-1:000000000000:checks.fifo",
      }),
    );
    const now = "2025-04-17T08:00:00.000Z";
    const log = monitorOf(table, outlet, []).log;
    const take = () =>
      eachMessage(records, log, async (record) => {
        done.push(...(await readMessage(table, record, now)).targets.map(({ url }) => url));
      });

    expect(await take()).toEqual({ batchItemFailures: [{ itemIdentifier: "message-1" }] });
    expect(done).toEqual([`${outlet.origin}/good`]);
    expect(await listed(table)).toEqual([]);
    for (let i = 0; i < 3; i++) await take();
    expect(await listed(table)).toEqual([expect.stringMatching(/^message: .*JSON/)]);

    expect(await redriven(table)).toContain('"body": "not JSON"');
    const sent: Message[] = [];
    const send = async (messages: readonly Message[]) => void sent.push(...messages);
    await sendRedriven(table, send);
    await sendRedriven(table, send);
    expect(sent.map(({ body }) => body)).toEqual(["not JSON"]);
    expect(await listFailedWork(table, noDossier)).toEqual([]);
  });
});

async function heads(table: Table, of = dossier.id): Promise<string[]> {
  const found: string[] = [];
  for await (const { url, snapshots } of allHeads({ table, dossier: { ...dossier, id: of } }))
    if (snapshots > 0) found.push(new URL(url).pathname);
  return found.sort();
}
