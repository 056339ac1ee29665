import { createHash } from "node:crypto";
import * as z from "zod/mini";
import { change } from "../../change/change.ts";
import type { Dossier } from "../../position/dossier.ts";
import { readChange } from "../../store/feed.ts";
import { may } from "../access.ts";
import { dossierOf, inDossier } from "../dossier.ts";
import type { FeedDocument } from "../feed/document.ts";
import { checkFilter, type FeedFilter, filterQuery, filterShape } from "../feed/filter.ts";
import { followed } from "../feed/follow.ts";
import { type FeedFormat, formats, formatVersion, wantedFormat } from "../feed/format.ts";
import { archivePage, archiveSize, type Page, pageAfter, recentPage } from "../feed/page.ts";
import { Problem } from "../problem.ts";
import { createRoute, noBody, none, type Route } from "../route.ts";
import { listDossiers } from "./dossiers.ts";

const query = z.strictObject({
  ...filterShape,
  cursor: z
    .optional(z.string().check(z.maxLength(512)))
    .check(z.meta({ description: "`next_cursor` of the page before; leave out for the beginning" })),
  limit: z
    ._default(z.coerce.number().check(z.int(), z.minimum(1), z.maximum(500)), 100)
    .check(z.meta({ description: "Changes in a page, at most" })),
  wait: z
    ._default(z.coerce.number().check(z.int(), z.minimum(0), z.maximum(60)), 0)
    .check(z.meta({ description: "Seconds to wait for a change where there is none yet" })),
  archive: z
    .optional(z.coerce.number().check(z.int(), z.minimum(1)))
    .check(z.meta({ description: "Atom and JSON Feed: number of an archive document" })),
});
type Asked = z.output<typeof query>;

export const changesPage = z.object({
  dossier: z.string(),
  changes: z.array(change),
  /** Opaque; always there, also on an empty page. */
  next_cursor: z.string(),
  /** False where the feed ended here: ask again later, with `wait` to follow. A filtered page may be empty and have more. */
  has_more: z.boolean(),
});

const listChanges = createRoute(
  {
    method: "get",
    path: "/v1/dossiers/{dossier}/changes",
    aliases: Object.values(formats).map(({ ending, type }) => ({ path: `/v1/dossiers/{dossier}/changes.${ending}`, type })),
    operationId: "listChanges",
    tag: "Feed",
    summary: "The change feed",
    description:
      "Oldest first from a cursor: each change exactly once and in order, whatever is written meanwhile. Atom and JSON Feed without a cursor give the newest changes, with the archives behind them (RFC 5005).",
    scope: "read",
    params: inDossier,
    query,
    body: noBody,
    answer: changesPage,
    content: Object.values(formats).flatMap(({ type }) => (type === formats.json.type ? [] : [type])),
    problems: ["not_found", "not_acceptable", "cursor_malformed", "cursor_of_other_dossier", "cursor_expired"],
  },
  async ({ params, query: asked, deps, c }) => {
    const dossier = dossierOf(deps, params.dossier);
    checkFilter(asked, dossier);
    const format = wantedFormat(c);
    const subscribed = (format === "atom" || format === "jsonfeed") && asked.cursor === undefined;
    const page = subscribed
      ? await subscriptionPage()
      : await followed(
          () => pageAfter(deps.table, dossier, { cursor: asked.cursor, limit: asked.limit, filter: asked }),
          Math.min(asked.wait, deps.limits.waitSeconds),
          c.req.raw.signal,
        );

    async function subscriptionPage(): Promise<Page> {
      if (asked.archive === undefined) return recentPage(deps.table, dossier, asked);
      const archived = await archivePage(deps.table, dossier, asked, asked.archive);
      if (archived) return archived;
      throw new Problem("not_found", `Archive ${asked.archive} is not full yet; what is newer stands in the feed itself.`);
    }

    const tag = etag(dossier, deps.publicUrl, format, asked, page);
    const shared = deps.anonymous.includes("read") ? "public" : "private";
    const settled = page.more && !(subscribed && asked.archive === undefined);
    c.header("etag", tag);
    c.header("vary", "Accept, Authorization");
    c.header("cache-control", `${shared}, ${settled ? "max-age=3600" : "max-age=0, must-revalidate"}`);
    const address = (more: Record<string, string>) => feedAddress(deps.publicUrl, dossier, format, asked, more);
    const next = subscribed ? null : address({ cursor: page.next, ...(asked.limit === 100 ? {} : { limit: String(asked.limit) }) });
    if (next) c.header("link", `<${next}>; rel="next"`);
    if (matches(c.req.header("if-none-match"), tag)) return c.body(null, 304);

    if (format === "json") return { dossier: dossier.id, changes: page.changes, next_cursor: page.next, has_more: page.more };
    const type = `${formats[format].type}; charset=utf-8`;
    if (format === "ndjson") return c.body(page.changes.map((one) => `${JSON.stringify(one)}\n`).join(""), 200, { "content-type": type });
    // Followers read JSON; what writes the other formats is loaded by the first who asks for one.
    if (format === "csv") {
      const { csv } = await import("../feed/csv.ts");
      const file = { "content-disposition": `attachment; filename="${dossier.id}-changes.csv"` };
      return c.body(csv(page.changes), 200, { "content-type": `${type}; header=present`, ...file });
    }
    const document: FeedDocument = {
      dossier,
      changes: subscribed ? page.changes.toReversed() : page.changes,
      publicUrl: deps.publicUrl,
      self: address({
        ...(asked.cursor === undefined ? {} : { cursor: asked.cursor }),
        ...(asked.archive === undefined ? {} : { archive: String(asked.archive) }),
      }),
      alternate: `${deps.publicUrl}/changes?dossier=${dossier.id}`,
      updated: page.changes.at(-1)?.at ?? (subscribed && asked.archive === undefined ? page.head.at : null),
      next: subscribed ? null : next,
      archive: subscribed ? archives(page, asked.archive, address) : { current: null, previous: null, next: null },
    };
    const written =
      format === "atom" ? (await import("../feed/atom.ts")).atom(document) : (await import("../feed/jsonFeed.ts")).jsonFeed(document);
    return c.body(await written, 200, { "content-type": type });
  },
);

/** Links of RFC 5005: from the feed back through archives that no longer change. */
function archives(page: Page, number: number | undefined, address: (more: Record<string, string>) => string): FeedDocument["archive"] {
  const previous = Math.floor(page.from / archiveSize);
  const full = Math.floor(page.head.seq / archiveSize);
  const at = (n: number) => address({ archive: String(n) });
  return {
    current: number === undefined ? null : address({}),
    previous: previous >= 1 ? at(previous) : null,
    next: number !== undefined && number < full ? at(number + 1) : null,
  };
}

function feedAddress(publicUrl: string, dossier: Dossier, format: FeedFormat, filter: FeedFilter, more: Record<string, string>): string {
  const search = filterQuery(filter);
  for (const [name, value] of Object.entries(more)) search.set(name, value);
  const text = search.toString();
  return `${publicUrl}/v1/dossiers/${dossier.id}/changes.${formats[format].ending}${text === "" ? "" : `?${text}`}`;
}

/** Strong: the same tag only ever stands for the same bytes. It covers all that the bytes are made from. */
function etag(dossier: Dossier, publicUrl: string, format: FeedFormat, asked: Asked, page: Page): string {
  const made = [formatVersion, format, publicUrl, page.head.epoch, page.from, page.to, page.more, filterQuery(asked).toString()];
  const archive = asked.archive === undefined ? [] : [asked.archive, Math.floor(page.head.seq / archiveSize) > asked.archive];
  const names = [dossier.title, ...dossier.parties.map((p) => p.name), ...dossier.provisions.map((p) => p.title)];
  const text = JSON.stringify([...made, asked.limit, asked.cursor === undefined, archive, names]);
  return `"${page.to}-${createHash("sha256").update(text).digest("base64url").slice(0, 16)}"`;
}

/** If-None-Match as RFC 9110 compares it: weakly, any of a list, or `*`. */
function matches(header: string | undefined, tag: string): boolean {
  return (header ?? "").split(",").some((part) => part.trim() === "*" || part.trim().replace(/^W\//, "") === tag);
}

const showChange = createRoute(
  {
    method: "get",
    path: "/v1/changes/{id}",
    operationId: "showChange",
    tag: "Feed",
    summary: "One change",
    scope: "read",
    params: z.object({ id: z.string().check(z.maxLength(80)) }),
    query: none,
    body: noBody,
    answer: change,
    problems: ["not_found"],
  },
  async ({ params, deps, c }) => {
    const found = await readChange(deps.table, params.id);
    if (!found || !deps.dossiers.has(found.dossier)) throw new Problem("not_found", "There is no change with this id.");
    c.header(
      "cache-control",
      `${may({ keyId: null, owner: null, scopes: new Set(deps.anonymous) }, "read") ? "public" : "private"}, max-age=86400`,
    );
    return found;
  },
);

/** What followers ask for: the dossiers there are, their feeds, one change. */
export const feedRoutes: readonly Route[] = [listDossiers, listChanges, showChange];
