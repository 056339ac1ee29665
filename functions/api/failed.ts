import type { Context } from "hono";
import type { ApiDeps, ApiEnv } from "./deps.ts";
import { Problem, problemOf } from "./problem.ts";

/** Pages are for people: their errors are pages too, and a cookie may open them. */
export const isPage = (c: Context<ApiEnv>): boolean => !/^\/(?:v1|healthz|openapi\.json)(?:\/|$)/.test(c.req.path);

/** The answer to a request that failed: a problem document, or a page where somebody looks at pages. What is our own fault is logged. */
export async function failed(c: Context<ApiEnv>, deps: ApiDeps, error: unknown): Promise<Response> {
  const problem = problemOf(error);
  const document = problem.document(deps.publicUrl, new URL(c.req.url).pathname.slice(0, 200));
  if (document.status >= 500)
    deps.log.error("request_failed", { id: c.get("requestId"), code: problem.code, cause: causeOf(error), path: c.req.path.slice(0, 200) });
  for (const [name, value] of Object.entries(problem.headers)) c.header(name, value);
  if (isPage(c) && c.req.header("accept")?.includes("text/html")) {
    const { problemPage } = await import("./pages/errorPage.ts");
    return problemPage(c, deps, problem);
  }
  return c.body(JSON.stringify(document), document.status, { "content-type": "application/problem+json", "cache-control": "no-store" });
}

const causeOf = (error: unknown) =>
  error instanceof Error ? `${error.name}: ${error.message}`.slice(0, 500) : String(error).slice(0, 500);

export const notAllowed = (c: Context<ApiEnv>, deps: ApiDeps, methods: readonly string[]) =>
  failed(c, deps, new Problem("method_not_allowed", `This takes ${methods.join(", ")}.`, { headers: { allow: methods.join(", ") } }));
