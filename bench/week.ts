import { randomBytes } from "node:crypto";
import process from "node:process";
import { alertDossier } from "../functions/alert/alertDossier.ts";
import { deliverDue } from "../functions/alert/deliverDue.ts";
import type { AlertDeps } from "../functions/alert/deps.ts";
import { createSubscription } from "../functions/alert/subscribing.ts";
import { subscriptionWish } from "../functions/alert/subscriptionWish.ts";
import { guardedFetch } from "../functions/article/guardedFetch.ts";
import { createNetworkGuard } from "../functions/article/networkGuard.ts";
import { readAlertCursor } from "../functions/store/decisions.ts";
import { feedHead } from "../functions/store/feed.ts";
import { pendingAssessments } from "../functions/store/outbox.ts";
import { storedSiteMemories } from "../functions/store/siteMemories.ts";
import { closeTable, createTable, openTable } from "../functions/store/table.ts";
import { assessPending } from "../functions/watch/assess.ts";
import { createKnownPages } from "../functions/watch/knownPages.ts";
import { startEmulator } from "../infra/local/emulator.ts";
import { readFollowed } from "../infra/local/machine.ts";
import { poll } from "../infra/local/poll.ts";
import { growthOf, type HeldMemory, heldMemory } from "./heldMemory.ts";
import { inventWeek, outletsOf, type WeekSize } from "./inventedWeek.ts";
import { seededRandom } from "./inventedWords.ts";
import { type Part, type Row, round, runAlone } from "./report.ts";
import { inventReaders, startReceiver } from "./weekReaders.ts";
import { wrongIn } from "./wrongInWeek.ts";

const [articles = Number(process.env.REDLINE_BENCH_ARTICLES ?? 10_000), sources = 20, days = 7, subscriptions = 1_000] = import.meta.main
  ? process.argv.slice(2).map(Number)
  : [];
const size: WeekSize = { articles, sources, days, subscriptions };
const begin = Date.parse("2031-03-03T00:00:00.000Z");
const [minute, day] = [60_000, 86_400_000];
/** A look every half hour, and every article at these times: the dossier's own are closer, and a week of them would be a million checks. */
const lookEvery = 30 * minute;
const intervals = [
  { withinHours: 24, everyMinutes: 180 },
  { withinHours: 720, everyMinutes: 1_440 },
];
const samples = 20;

/**
 * A week of news on this machine: `node bench/week.ts [articles] [sources] [days] [subscriptions]`, by default 10,000 articles of 20 sources in seven
 * days and 1,000 subscriptions. Polls, checks, assesses, alerts and delivers on a simulated clock, then goes on for two days without news until
 * nothing waits. The outlets are behind the visitor's seam: the HTTP of so many checks is measured by `checks`; webhooks go over loopback.
 * What should have been told follows from what was invented: every edit once in the feed, and once to every reader whose filter it meets.
 */
const week: Part = async (note) => {
  const emulator = await startEmulator();
  const used = { calls: 0, read: 0, write: 0 };
  const table = openTable({
    name: "redline-week",
    endpoint: emulator.endpoint,
    onCapacity({ kind, units }) {
      used.calls += 1;
      used[kind] += units;
    },
  });
  await createTable(table, { stream: false });
  const news = inventWeek(size, begin, seededRandom(9));
  const receiver = await startReceiver();
  let clock = begin;
  const outlets = outletsOf(news, () => clock);
  const harbour = readFollowed("fixtures/port-2031/dossier.yaml");
  const feeds = Array.from({ length: sources }, (_, i) => source(i));
  const followed = { ...harbour, dossier: { ...harbour.dossier, sources: feeds, watch: { intervals } } };
  const { dossier } = followed;
  const errors: string[] = [];
  const guard = createNetworkGuard({ httpsOnly: true, allowLoopback: true });
  const deps: AlertDeps = {
    table,
    dossiers: new Map([[dossier.id, dossier]]),
    now: () => new Date(clock).toISOString(),
    random: (bytes) => randomBytes(bytes),
    guard,
    send: (url, request) => guardedFetch(url, request, guard),
    mailer: { send: async (mail) => ({ sent: true, id: mail.messageId }) },
    key: new Uint8Array(32).fill(7),
    publicUrl: "https://redline.example",
    wake: async () => {},
    log: { info() {}, error: (event, fields) => void errors.push(`${event} ${JSON.stringify(fields)}`) },
  };
  const readers = inventReaders(subscriptions, news);
  for (const [i, { filter }] of readers.entries()) {
    const quietHours = i % 10 === 3 ? { timeZone: "UTC", from: "22:00", to: "06:00" } : null;
    await createSubscription(
      deps,
      "desk",
      subscriptionWish.parse({ dossier: dossier.id, target: { kind: "webhook", url: receiver.url(i), quietHours }, filter }),
    );
  }
  const sites = storedSiteMemories(table, () => clock);
  const pages = createKnownPages();
  const held: HeldMemory[] = [];
  const step = () => ({ seconds: 0, cpu: 0, calls: 0 });
  const spent = { poll: step(), assess: step(), alert: step(), deliver: step() };
  const timed = async (what: keyof typeof spent, work: () => Promise<unknown>) => {
    const before = { wall: performance.now(), cpu: process.cpuUsage(), calls: used.calls };
    await work();
    const { user, system } = process.cpuUsage(before.cpu);
    spent[what].seconds += (performance.now() - before.wall) / 1_000;
    spent[what].cpu += (user + system) / 1e6;
    spent[what].calls += used.calls - before.calls;
  };
  const [cpu, wall] = [process.cpuUsage(), performance.now()];
  const rounds = Math.round(((days + 2) * day) / lookEvery);
  for (let i = 1; i <= rounds; i++) {
    clock = begin + i * lookEvery;
    await timed("poll", () => poll({ ...deps, followed, visitor: outlets, sites, pages, agent: "Redline" }));
    await timed("assess", () => assessPending({ table, followed, now: deps.now }));
    await timed("alert", () => alertDossier(deps, dossier.id));
    await timed("deliver", () => deliverDue(deps, clock + minute));
    if (Math.floor((i * samples) / rounds) === Math.floor(((i - 1) * samples) / rounds)) continue;
    const now = heldMemory();
    held.push(now);
    const steps = Object.entries(spent).map(
      ([what, { seconds, cpu, calls }]) => `${what} ${round(seconds)} s (CPU ${round(cpu)}, ${calls} calls)`,
    );
    note(
      `week: ${deps.now().slice(0, 16)}, ${outlets.seen.visits} visits, ${receiver.counts.taken} messages, heap ${round(now.heap)} MB, rss ${round(now.rss)} MB; ${steps.join(", ")}`,
    );
  }
  const wallSeconds = (performance.now() - wall) / 1_000;
  const { user, system } = process.cpuUsage(cpu);
  const cursor = await readAlertCursor(table, dossier.id);
  const waiting = await pendingAssessments(table, dossier.id);
  const { seq } = await feedHead(table, dossier.id);
  const taken = receiver.taken();
  const told = await wrongIn(table, dossier.id, news, readers, taken.told);
  closeTable(table);
  await emulator.stop();
  receiver.close();
  for (const line of [...told.examples, ...errors.slice(0, 5)]) note(`week: ${line}`);
  const row = { part: "week" };
  const none = (what: string, count: number): Row => ({ ...row, what, unit: "", redline: count, goal: "none", met: count === 0 });
  const scale = `${articles.toLocaleString("en")} articles in ${days} days, ${subscriptions.toLocaleString("en")} subscriptions`;
  return [
    { ...row, what: `${scale}: wall time`, unit: "s", redline: wallSeconds },
    { ...row, what: "CPU of the monitor, without the emulator's", unit: "s", redline: (user + system) / 1e6 },
    {
      ...row,
      what: `checks and listings, ${outlets.seen.unmodified.toLocaleString("en")} answered by 304`,
      unit: "",
      redline: outlets.seen.visits,
    },
    { ...row, what: `changes in the feed, ${told.edits.toLocaleString("en")} edits among them`, unit: "", redline: seq },
    {
      ...row,
      what: `messages, ${receiver.counts.refused.toLocaleString("en")} more refused once`,
      unit: "",
      redline: receiver.counts.taken,
    },
    none("edits that are not in the feed exactly once, and changes of articles that nobody made", told.wrongChanges),
    { ...row, what: "messages that came again under their id, for their answer came too late", unit: "", redline: taken.again },
    none("messages that did not come exactly once, or to nobody who wanted them", told.wrongMessages),
    none("left at the end: changes not alerted, snapshots not assessed, errors", seq - cursor + waiting.length + errors.length),
    ...(["heap", "rss"] as const).map((which): Row => {
      // The first fifth, two days, warms the code and fills what a process remembers: 2,000 heads and 4,096 sentences by the second day of 10,000
      // articles. The 1,000 pages take until the third, but those of the week weigh 2 kB each.
      const growth = growthOf(held.slice(samples / 5), which);
      const goal = `second half within 10% of the first (${round(growth * 100)}%)`;
      return { ...row, what: `${which} at the end`, unit: "MB", redline: held.at(-1)?.[which] ?? 0, goal, met: growth <= 0.1 };
    }),
  ];
};

const source = (i: number) => ({
  id: `outlet-${i}`,
  kind: "feed" as const,
  url: `https://outlet-${i}.example/feed.xml`,
  outlet: `Outlet ${i}`,
  include: {},
});

await runAlone(import.meta, week);
