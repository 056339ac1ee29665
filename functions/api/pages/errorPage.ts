import type { Context } from "hono";
import { html } from "hono/html";
import type { ApiDeps, ApiEnv } from "../deps.ts";
import { type Problem, problems } from "../problem.ts";
import { type Markup, page } from "./layout.ts";

/** The problem as a whole page. */
export function problemPage(c: Context<ApiEnv>, deps: ApiDeps, problem: Problem): Promise<Response> {
  const { title, status } = problems[problem.code];
  return page(c, deps, { title, at: null, dossier: null, body: errorPage(problem), status });
}

/** What a person sees of a problem: what is wrong, and where to go on. */
function errorPage(problem: Problem): Markup {
  return html`<p class="kicker">Problem ${problems[problem.code].status}</p><h1>${problems[problem.code].title}</h1><p class="lead">${problem.message}</p>
${problem.faults.length > 0 ? html`<ul>${problem.faults.map((fault) => html`<li><code>${fault.pointer}</code>: ${fault.detail}</li>`)}</ul>` : ""}
<p><a href="/">Back to the dossier at a glance</a>${problem.code === "unauthorized" || problem.code === "forbidden" ? html` · <a href="/sign-in">Sign in with a key</a>` : ""}</p>`;
}
