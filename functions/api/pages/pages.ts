import type { Context, Hono } from "hono";
import * as z from "zod";
import { changeSubject } from "../../change/wording.ts";
import { readChange } from "../../store/feed.ts";
import { demand } from "../access.ts";
import type { ApiDeps, ApiEnv } from "../deps.ts";
import { dossierOf } from "../dossier.ts";
import { checkFilter, filterShape } from "../feed/filter.ts";
import { newestBefore } from "../feed/page.ts";
import { Problem } from "../problem.ts";
import { readQuery } from "../route.ts";
import { changePage } from "./changePage.ts";
import { changesPage } from "./changesPage.ts";
import { glance } from "./glance.ts";
import { page } from "./layout.ts";

const aboutDossier = z.object({ dossier: z.string().max(63).optional() });
const listQuery = z.object({ ...filterShape, ...aboutDossier.shape, before: z.coerce.number().int().min(1).optional() });
const openFilter = z.object(filterShape).parse({});

/** The pages that people look at. Every one needs the scope `read`. */
export function mountPages(app: Hono<ApiEnv>, deps: ApiDeps): void {
  const readable = (path: string, answer: (c: Context<ApiEnv>) => Promise<Response>) =>
    app.get(path, (c) => {
      demand(c.get("caller"), "read");
      return answer(c);
    });

  readable("/", async (c) => {
    const dossier = askedDossier(c, deps);
    const { changes } = await newestBefore(deps.table, dossier, { before: undefined, limit: 150, filter: openFilter });
    return page(c, deps, { title: dossier.title, at: "glance", dossier, body: glance(dossier, [], changes, deps) });
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
}

/** The dossier that `?dossier=` names, the first one where it names none. */
export function askedDossier(c: Context<ApiEnv>, deps: ApiDeps) {
  const { dossier } = readQuery(aboutDossier, c);
  return dossierOf(deps, dossier ?? deps.dossiers.keys().next().value ?? "");
}

function nextId(id: string): string {
  const [dossier = "", seq = ""] = id.split(".");
  return `${dossier}.${Number(seq) + 1}`;
}
