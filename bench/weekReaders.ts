import { once } from "node:events";
import { appendFileSync, closeSync, mkdtempSync, openSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import * as z from "zod/mini";
import type { Change } from "../functions/change/change.ts";
import { lineOfEdit, type WeekArticle } from "./inventedWeek.ts";

/** What a change is about, as far as the filters of the week ask. */
export interface Told {
  /** What the message says, in one line. */
  line: string;
  kind: string;
  party: string;
  provision: string;
  outlet: string;
  direction: string | null;
}

/** A reader: the filter that is asked for, and, in words of its own, what should come of it. */
export interface WeekReader {
  filter: Record<string, readonly string[]>;
  wants(told: Told): boolean;
}

const issueOf = (provision: string): string => {
  const area = provision.split(".")[0] ?? "";
  return `${area[0]?.toUpperCase()}${area.slice(1)}`;
};

/** Readers with varied filters; every twentieth is told of standings too. */
export function inventReaders(count: number, week: readonly WeekArticle[]): WeekReader[] {
  return Array.from({ length: count }, (_, i): WeekReader => {
    const { party = "union", provision = "wages.increase", outlet = "", edit } = week[(i * 7) % week.length] ?? {};
    const direction = edit?.direction ?? "softened";
    const edits = { kinds: ["stance_changed"] };
    const isEdit = ({ kind }: Told) => kind === "stance_changed";
    if (i % 20 === 0)
      return { filter: { parties: [party], provisions: [provision] }, wants: (t) => t.party === party && t.provision === provision };
    switch (i % 5) {
      case 1:
        return { filter: { ...edits, outlets: [outlet] }, wants: (t) => isEdit(t) && t.outlet === outlet };
      case 2:
        return {
          filter: { ...edits, provisions: [provision], directions: [direction] },
          wants: (t) => isEdit(t) && t.provision === provision && t.direction === direction,
        };
      case 3:
        return {
          filter: { ...edits, parties: [party], outlets: [outlet] },
          wants: (t) => isEdit(t) && t.party === party && t.outlet === outlet,
        };
      case 4: {
        const issue = issueOf(provision);
        return {
          filter: { ...edits, issues: [issue], outlets: [outlet] },
          wants: (t) => isEdit(t) && issueOf(t.provision) === issue && t.outlet === outlet,
        };
      }
      default:
        return {
          filter: { ...edits, parties: [party], provisions: [provision] },
          wants: (t) => isEdit(t) && t.party === party && t.provision === provision,
        };
    }
  });
}

export const toldOfEdit = (article: WeekArticle): Told => ({
  line: lineOfEdit(article),
  kind: "stance_changed",
  party: article.party,
  provision: article.provision,
  outlet: article.outlet,
  direction: article.edit.direction,
});

/** A change of a standing cannot be foretold from one article: what is told of it is taken from the feed. */
export const toldOfStanding = (change: Change & { level: "standing" }): Told => ({
  line: `${change.kind} ${change.id}`,
  kind: change.kind,
  party: change.party,
  provision: change.provision,
  outlet: change.trigger.article.outlet,
  direction: "direction" in change ? change.direction : null,
});

const message = z.object({
  data: z.object({
    id: z.string(),
    kind: z.string(),
    party: z.optional(z.string()),
    provision: z.optional(z.string()),
    article: z.optional(z.object({ url: z.string() })),
    from: z.unknown(),
    to: z.unknown(),
  }),
});

/** All readers' webhooks, one server on loopback: every hundredth message is refused once with 500, so that some go the way of retries. */
export async function startReceiver() {
  // In a file: what the week holds in memory is to be the monitor's.
  const folder = mkdtempSync(join(tmpdir(), "redline-week-"));
  const file = openSync(join(folder, "taken.txt"), "a");
  const counts = { taken: 0, refused: 0 };
  const server = createServer(async (request, response) => {
    const { data } = message.parse(JSON.parse(await text(request)));
    if ((counts.taken + counts.refused) % 100 === 99) {
      counts.refused += 1;
      response.writeHead(500).end();
      return;
    }
    const line =
      data.kind === "stance_changed"
        ? `${data.kind} ${data.article?.url} ${data.party} ${data.provision} ${data.from} ${data.to}`
        : `${data.kind} ${data.id}`;
    appendFileSync(file, `${request.headers["webhook-id"]}\t${request.url?.slice(1)} ${line}\n`);
    counts.taken += 1;
    response.writeHead(204).end();
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const port = address !== null && typeof address === "object" ? address.port : 0;
  return {
    url: (reader: number) => `http://127.0.0.1:${port}/${reader}`,
    /** How often each reader was told each line, for good. A message that comes again under its id, its answer having come too late, is the one that was there. */
    taken() {
      const told = new Map<string, number>();
      const all = readFileSync(join(folder, "taken.txt"), "utf8").split("\n").slice(0, -1);
      const once = new Set(all);
      for (const entry of once) {
        const line = entry.slice(entry.indexOf("\t") + 1);
        told.set(line, (told.get(line) ?? 0) + 1);
      }
      return { told, again: all.length - once.size };
    },
    counts,
    close() {
      server.closeAllConnections();
      server.close();
      closeSync(file);
      rmSync(folder, { recursive: true });
    },
  };
}
