import type { Context, Hono } from "hono";
import * as z from "zod/mini";
import type { Instant } from "../../article/article.ts";
import { changeSubject } from "../../change/wording.ts";
import type { Dossier } from "../../position/dossier.ts";
import { readChange } from "../../store/feed.ts";
import { readHead } from "../../store/heads.ts";
import { listSnapshots } from "../../store/snapshots.ts";
import { readStandings } from "../../store/standings.ts";
import { demand, may } from "../access.ts";
import { articlesNow } from "../articlesNow.ts";
import type { ApiDeps, ApiEnv } from "../deps.ts";
import { dossierOf } from "../dossier.ts";
import { checkFilter, filterShape, openFilter } from "../feed/filter.ts";
import { newestBefore } from "../feed/page.ts";
import { Problem } from "../problem.ts";
import { readQuery } from "../route.ts";
import { comparedVersions, headOf, snapshotOf } from "../routes/articles.ts";
import { asOfInstant, asOfTime } from "../routes/standings.ts";
import { sourcesNow } from "../sources.ts";
import { foldOptions, standingHistory } from "../standings.ts";
import { articlePage, type ShownArticle } from "./articlePage.ts";
import { articlesPage } from "./articlesPage.ts";
import { changePage } from "./changePage.ts";
import { changesPage } from "./changesPage.ts";
import { glance, type Picture } from "./glance.ts";
import { page } from "./layout.ts";
import { sourcesPage } from "./sourcesPage.ts";
import { standingPage } from "./standingPage.ts";

const aboutDossier = z.object({ dossier: z.optional(z.string().check(z.maxLength(63))) });
const listQuery = z.object({ ...filterShape, ...aboutDossier.shape, before: z.optional(z.coerce.number().check(z.int(), z.minimum(1))) });
const versionsQuery = z.object({
  ...aboutDossier.shape,
  from: z.optional(z.coerce.number().check(z.int(), z.minimum(1))),
  to: z.optional(z.coerce.number().check(z.int(), z.minimum(1))),
});

/** The pages that people look at. Every one needs the scope `read`. */
export function mountPages(app: Hono<ApiEnv>, deps: ApiDeps): void {
  const readable = (path: string, answer: (c: Context<ApiEnv>) => Promise<Response>) =>
    app.get(path, (c) => {
      demand(c.get("caller"), "read");
      return answer(c);
    });

  readable("/", async (c) => {
    const dossier = askedDossier(c, deps);
    const { changes, head } = await newestBefore(deps.table, dossier, { before: undefined, limit: 150, filter: openFilter });
    const picture = await pictureNow(deps, dossier, head.at);
    return page(c, deps, { title: dossier.title, at: "glance", dossier, body: glance(dossier, picture, changes, deps) });
  });

  readable("/changes", async (c) => {
    const dossier = askedDossier(c, deps);
    const asked = readQuery(listQuery, c);
    checkFilter(asked, dossier);
    const listed = await newestBefore(deps.table, dossier, { before: asked.before, limit: 50, filter: asked });
    const outlets = dossier.outlets.map((o) => o.name);
    return page(c, deps, {
      title: `Changes: ${dossier.title}`,
      at: "changes",
      dossier,
      body: changesPage(dossier, listed, asked, outlets, deps, asked.before === undefined),
    });
  });

  readable("/changes/:id", async (c) => {
    const id = c.req.param("id") ?? "";
    const [change, next] = await Promise.all([readChange(deps.table, id), readChange(deps.table, nextId(id))]);
    const dossier = change && deps.dossiers.get(change.dossier);
    if (!change || !dossier) throw new Problem("not_found", "There is no change with this number.");
    const title = `${changeSubject(change, dossier)}: change ${change.seq}`;
    return page(c, deps, { title, at: "changes", dossier, body: changePage(change, dossier, deps, next === undefined) });
  });

  readable("/standings/:party/:provision", async (c) => {
    const party = c.req.param("party");
    const provision = c.req.param("provision");
    const holding = deps.dossiers
      .values()
      .find((d) => d.parties.some((p) => p.id === party) && d.provisions.some((p) => p.id === provision));
    const dossier = askedDossier(c, deps, holding?.id);
    const { as_of } = readQuery(z.object({ as_of: asOfTime }), c);
    const asOf = asOfInstant(as_of, deps.now());
    const about = { party: c.req.param("party") ?? "", provision: c.req.param("provision") ?? "" };
    const history = await standingHistory(deps.table, dossier, about, asOf);
    const title = `${history.party.name} on ${history.provision.title}`;
    return page(c, deps, { title, at: "glance", dossier, body: standingPage(dossier, history, asOf, as_of === undefined, deps) });
  });

  readable("/articles", async (c) => {
    const dossier = askedDossier(c, deps);
    const { page: at } = readQuery(z.object({ page: z._default(z.coerce.number().check(z.int(), z.minimum(1), z.maximum(1000)), 1) }), c);
    const articles = await articlesNow(deps.table, dossier);
    return page(c, deps, { title: `Articles: ${dossier.title}`, at: "articles", dossier, body: articlesPage(dossier, articles, at, deps) });
  });

  readable("/articles/:id", async (c) => {
    const asked = c.req.query("dossier");
    const dossier = askedDossier(c, deps, asked === undefined ? await dossierOfArticle(deps, c.req.param("id") ?? "") : undefined);
    const article = await shownArticle(deps, dossier, c.req.param("id") ?? "", readQuery(versionsQuery, c), may(c.get("caller"), "text"));
    const title = article.head.headline || article.head.url;
    return page(c, deps, { title, at: "articles", dossier, body: articlePage(dossier, article, deps) });
  });

  readable("/sources", async (c) => {
    const dossier = askedDossier(c, deps);
    const articles = await articlesNow(deps.table, dossier);
    const sources = await sourcesNow(deps, dossier, articles.heads);
    return page(c, deps, {
      title: `Sources: ${dossier.title}`,
      at: "sources",
      dossier,
      body: sourcesPage(dossier, sources, articles, deps),
    });
  });
}

/**
 * The standings now; where nothing has been reported within the window, those at the time of the last change, so that a dossier
 * that has gone quiet (or a replayed one) still shows its last picture, dated.
 */
async function pictureNow(deps: ApiDeps, dossier: Dossier, lastChange: Instant | null): Promise<Picture> {
  const now = deps.now();
  const current = await readStandings(deps.table, dossier.id, foldOptions(dossier, now));
  if (current.length > 0 || lastChange === null) return { asOf: now, isNow: true, standings: current };
  return { asOf: lastChange, isNow: false, standings: await readStandings(deps.table, dossier.id, foldOptions(dossier, lastChange)) };
}

async function shownArticle(
  deps: ApiDeps,
  dossier: Dossier,
  id: string,
  asked: { from?: number | undefined; to?: number | undefined },
  withText: boolean,
): Promise<ShownArticle> {
  const head = await headOf(deps.table, dossier.id, id);
  const versions = await listSnapshots(deps.table, dossier.id, id);
  const latest = versions.at(-1)?.n;
  const to = asked.to ?? latest;
  if (to === undefined) return { head, versions, shown: null, withText };
  // Asked for nothing, the page shows what the last edit did.
  const from = asked.from ?? (asked.to === undefined && to > 1 ? to - 1 : undefined);
  if (from === undefined)
    return {
      head,
      versions,
      withText,
      shown: { to: await snapshotOf(deps.table, dossier.id, id, to), from: null, rows: null, changes: [] },
    };
  return { head, versions, withText, shown: await comparedVersions(deps, dossier.id, id, { from, to }, withText) };
}

/** The dossier that `?dossier=` names; where it names none, the one that holds what is asked for (links in mails name none), or the first. */
export function askedDossier(c: Context<ApiEnv>, deps: ApiDeps, holding?: string) {
  const { dossier } = readQuery(aboutDossier, c);
  return dossierOf(deps, dossier ?? holding ?? deps.dossiers.keys().next().value ?? "");
}

async function dossierOfArticle(deps: ApiDeps, id: string): Promise<string | undefined> {
  if (!/^[0-9a-f]{20}$/.test(id)) return undefined;
  for (const dossier of deps.dossiers.keys()) if (await readHead(deps.table, dossier, id)) return dossier;
  return undefined;
}

function nextId(id: string): string {
  const [dossier = "", seq = ""] = id.split(".");
  return `${dossier}.${Number(seq) + 1}`;
}
