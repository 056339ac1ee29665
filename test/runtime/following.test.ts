import { PutCommand } from "@aws-sdk/lib-dynamodb";
import { beforeAll, describe, expect, it } from "vitest";
import { articleId } from "../../functions/article/canonicalUrl.ts";
import { listFailedWork, noDossier, redrive } from "../../functions/store/failedWork.ts";
import { readFeed } from "../../functions/store/feed.ts";
import { headKey, outboxKey } from "../../functions/store/keys.ts";
import { readLastLook } from "../../functions/store/lastLook.ts";
import { pendingAssessments } from "../../functions/store/outbox.ts";
import { latestSnapshot } from "../../functions/store/snapshots.ts";
import type { Table } from "../../functions/store/table.ts";
import { queue, schedule, stream, streamRecord } from "./awsEvents.ts";
import { type Deployment, deploy } from "./deployed.ts";
import { articlePage, feedOf, harbourDossier, longStory, type Site, startSite, tableThatKnows } from "./site.ts";

/** The functions that follow articles, each run from its bundle with the events that AWS sends. */
let site: Site;
let aws: Deployment;
const loopback = { REDLINE_ALLOW_LOOPBACK: "yes" };

beforeAll(async () => {
  site = await startSite();
  aws = await deploy(`${harbourDossier}sources:
  - { id: wire, kind: rss, url: "${site.url}/feed.xml", outlet: Wire }
`);
}, 120_000);

describe("poll", () => {
  it("hands over what the sources list, each host in one lane, and notes until when it has looked", async () => {
    const table = await tableThatKnows(site);
    site.pages.set(
      "/feed.xml",
      feedOf([
        { url: `${site.url}/a`, title: "Harbour talks" },
        { url: `${site.url}/b`, title: "North and South" },
      ]),
    );
    const poll = await aws.start("poll", table, loopback);
    const before = aws.standIns.messages.length;

    await poll.invoke(schedule("2025-04-17T08:00:00Z"));

    const sent = aws.standIns.messages.slice(before);
    expect(sent.flatMap((m) => JSON.parse(m.body).targets.map((t: { url: string }) => t.url))).toEqual([`${site.url}/a`, `${site.url}/b`]);
    expect(new Set(sent.map((m) => m.group)).size).toBe(1);
    expect(await readLastLook(table, "harbour")).toBe("2025-04-17T08:00:00.000Z");
  });

  it("run twice for one time hands over once", async () => {
    const table = await tableThatKnows(site);
    site.pages.set("/feed.xml", feedOf([{ url: `${site.url}/a`, title: "Harbour talks" }]));
    const poll = await aws.start("poll", table, loopback);
    await poll.invoke(schedule());
    const before = aws.standIns.messages.length;

    await poll.invoke(schedule());

    expect(aws.standIns.messages.slice(before)).toEqual([]);
  });

  it("hands over again what the queue did not take", async () => {
    const table = await tableThatKnows(site);
    site.pages.set("/feed.xml", feedOf([{ url: `${site.url}/late`, title: "Harbour talks" }]));
    const poll = await aws.start("poll", table, { ...loopback, AWS_MAX_ATTEMPTS: "1" });
    aws.standIns.failNext("sqs", 503, "ServiceUnavailable");
    await expect(poll.invoke(schedule())).rejects.toThrow();
    const before = aws.standIns.messages.length;

    await poll.invoke(schedule());

    expect(aws.standIns.messages.slice(before).map((m) => JSON.parse(m.body).targets[0].url)).toEqual([`${site.url}/late`]);
  });

  it("hands over again what the queue took without saying so, as the same message, which a queue takes once", async () => {
    const table = await tableThatKnows(site);
    site.pages.set("/feed.xml", feedOf([{ url: `${site.url}/taken`, title: "Harbour talks" }]));
    const poll = await aws.start("poll", table, { ...loopback, AWS_MAX_ATTEMPTS: "1" });
    const before = aws.standIns.messages.length;
    aws.standIns.failNext("sqs", 503, "ServiceUnavailable", "after");
    await expect(poll.invoke(schedule())).rejects.toThrow();

    await poll.invoke(schedule());

    const sent = aws.standIns.messages.slice(before);
    expect(sent).toHaveLength(2);
    expect(new Set(sent.map(({ once }) => once)).size).toBe(1);
  });

  it("sends an unreadable message again when a person has redriven it, once", async () => {
    const table = await tableThatKnows(site);
    const ingest = await aws.start("ingest", table, loopback);
    for (let i = 0; i < 4; i++) await ingest.invoke(queue("checks.fifo", ["not JSON"]));
    const [letter] = await listFailedWork(table, noDossier);
    if (letter === undefined) throw new Error("no failed work was noted");
    expect(letter).toMatchObject({ tries: 4, reason: expect.stringContaining("JSON"), work: { kind: "message" } });
    const poll = await aws.start("poll", table, loopback);
    const before = aws.standIns.messages.length;

    await redrive(table, letter);
    for (const time of ["2025-04-17T08:00:00Z", "2025-04-17T08:05:00Z"]) await poll.invoke(schedule(time));

    expect(aws.standIns.messages.slice(before).filter(({ body }) => body === "not JSON")).toHaveLength(1);
  });

  it("refuses an event that is not of the clock", async () => {
    const poll = await aws.start("poll", await tableThatKnows(site), loopback);

    await expect(poll.invoke(queue("checks.fifo", ["{}"]))).rejects.toThrow("poll was called with an event that it does not know");
  });
});

describe("ingest", () => {
  it("stores the good articles of a batch and gives back the poisoned message alone", async () => {
    const table = await tableThatKnows(site);
    site.pages.set("/good", articlePage("Harbour talks go on", longStory));
    const ingest = await aws.start("ingest", table, loopback);
    const good = { dossier: "harbour", targets: [{ url: `${site.url}/good`, source: "wire" }] };

    const answer = await ingest.invoke(queue("checks.fifo", ["not JSON", good]));

    expect(answer).toEqual({ batchItemFailures: [{ itemIdentifier: "message-1" }] });
    expect((await latestSnapshot(table, "harbour", articleId(`${site.url}/good`)))?.headline).toBe("Harbour talks go on");
  });

  it("tries an article that fails again alone, so that the others of its message do not wait", async () => {
    const table = await tableThatKnows(site);
    site.pages.set("/fine", articlePage("A fine article", longStory));
    await corruptHead(table, `${site.url}/broken`);
    const ingest = await aws.start("ingest", table, loopback);
    const before = aws.standIns.messages.length;
    const targets = ["broken", "fine"].map((path) => ({ url: `${site.url}/${path}`, source: "wire" }));

    const answer = await ingest.invoke(queue("checks.fifo", [{ dossier: "harbour", targets }]));

    expect(answer).toEqual({ batchItemFailures: [] });
    const [again] = aws.standIns.messages.slice(before);
    expect([JSON.parse(again?.body ?? "{}").targets, again?.group]).toEqual([[targets[0]], `alone-${articleId(`${site.url}/broken`)}`]);
  });

  it("gives back a message whose only article fails, so that it ends with the dead letters", async () => {
    const table = await tableThatKnows(site);
    await corruptHead(table, `${site.url}/broken`);
    const ingest = await aws.start("ingest", table, loopback);

    const answer = await ingest.invoke(
      queue("checks.fifo", [{ dossier: "harbour", targets: [{ url: `${site.url}/broken`, source: null }] }]),
    );

    expect(answer).toEqual({ batchItemFailures: [{ itemIdentifier: "message-1" }] });
  });

  it("drops what belongs to a dossier that is followed no more", async () => {
    const ingest = await aws.start("ingest", await tableThatKnows(site), loopback);

    const answer = await ingest.invoke(queue("checks.fifo", [{ dossier: "gone", targets: [{ url: `${site.url}/good`, source: null }] }]));

    expect(answer).toEqual({ batchItemFailures: [] });
    expect(ingest.log().map((line) => line.message)).toContain("dossier_not_followed");
  });

  it("does not reach this machine unless a switch allows it", async () => {
    const table = await tableThatKnows(site);
    const ingest = await aws.start("ingest", table);
    const before = site.requests.length;

    await ingest.invoke(queue("checks.fifo", [{ dossier: "harbour", targets: [{ url: `${site.url}/good`, source: "wire" }] }]));

    expect(site.requests.slice(before)).toEqual([]);
  });
});

describe("assess", () => {
  it("woken by a new item takes in what waits, and only by a new one", async () => {
    const table = await tableThatKnows(site);
    site.pages.set("/story", articlePage("Harbour talks go on", longStory));
    const ingest = await aws.start("ingest", table, loopback);
    await ingest.invoke(queue("checks.fifo", [{ dossier: "harbour", targets: [{ url: `${site.url}/story`, source: "wire" }] }]));
    const [waiting] = await pendingAssessments(table, "harbour");
    const key = outboxKey("harbour", waiting?.at ?? "", waiting?.article ?? "", waiting?.n ?? 0);
    const assess = await aws.start("assess", table);

    await assess.invoke(stream(streamRecord("modify", key), streamRecord("expired", key)));
    const afterOthers = await pendingAssessments(table, "harbour");
    const answer = await assess.invoke(stream(streamRecord("insert", key)));

    expect(afterOthers).toHaveLength(1);
    expect(answer).toEqual({ batchItemFailures: [] });
    expect(await pendingAssessments(table, "harbour")).toEqual([]);
  });

  it("woken by the clock sweeps up what a lost event left", async () => {
    const table = await tableThatKnows(site);
    site.pages.set("/story", articlePage("Harbour talks go on", longStory));
    const ingest = await aws.start("ingest", table, loopback);
    await ingest.invoke(queue("checks.fifo", [{ dossier: "harbour", targets: [{ url: `${site.url}/story`, source: "wire" }] }]));
    const assess = await aws.start("assess", table);

    await assess.invoke(schedule());

    expect(await pendingAssessments(table, "harbour")).toEqual([]);
  });

  it("passes over records of a dossier that is followed no more", async () => {
    const assess = await aws.start("assess", await tableThatKnows(site));

    const answer = await assess.invoke(
      stream(streamRecord("insert", outboxKey("gone", "2025-04-17T08:00:00.000Z", "0123456789abcdef0123", 1))),
    );

    expect(answer).toEqual({ batchItemFailures: [] });
  });
});

it("an edited headline becomes a change of the feed", async () => {
  const table = await tableThatKnows(site);
  const ingest = await aws.start("ingest", table, loopback);
  const check = () =>
    ingest.invoke(queue("checks.fifo", [{ dossier: "harbour", targets: [{ url: `${site.url}/edited`, source: "wire" }] }]));
  site.pages.set("/edited", articlePage("North will open the harbour", longStory));
  await check();
  site.pages.set("/edited", articlePage("North may open the harbour", longStory));

  await check();

  const { changes } = await readFeed(table, "harbour", { after: 0, limit: 10 });
  expect(changes.map((c) => [c.kind, c.cause])).toContainEqual(["headline_changed", "article_edit"]);
});

/** A head that no version of the code has written: every check of this article fails in the store. */
async function corruptHead(table: Table, url: string): Promise<void> {
  await table.client.send(new PutCommand({ TableName: table.name, Item: { ...headKey("harbour", articleId(url)), snapshots: "many" } }));
}
