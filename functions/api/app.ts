import { type Context, Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { cors } from "hono/cors";
import { methodNotAllowed } from "hono/method-not-allowed";
import { requestId } from "hono/request-id";
import { NONCE, secureHeaders } from "hono/secure-headers";
import { callerOf, demand } from "./access.ts";
import type { ApiDeps, ApiEnv } from "./deps.ts";
import { answerOnce } from "./idempotent.ts";
import { openApiDocument } from "./openapi.ts";
import { docsPage } from "./pages/docsPage.ts";
import { errorPage } from "./pages/errorPage.ts";
import { page } from "./pages/layout.ts";
import { mountPages } from "./pages/pages.ts";
import { mountReview } from "./pages/review.ts";
import { mountSignIn } from "./pages/signIn.ts";
import { mountSubscribe } from "./pages/subscribe.ts";
import { Problem, problemOf, problems } from "./problem.ts";
import { createRateLimit } from "./rateLimit.ts";
import { type Route, tooLarge } from "./route.ts";
import { listArticles, showArticle, showRedline, showSnapshot } from "./routes/articles.ts";
import { listChanges, showChange } from "./routes/changes.ts";
import { deliveryRoutes } from "./routes/deliveries.ts";
import { listDossiers } from "./routes/dossiers.ts";
import { exportDna } from "./routes/exports.ts";
import { reviewRoutes } from "./routes/reviews.ts";
import { listSources } from "./routes/sources.ts";
import { listStandings, showStanding } from "./routes/standings.ts";
import { subscriptionRoutes } from "./routes/subscriptions.ts";

const routes: readonly Route[] = [
  listDossiers,
  listChanges,
  showChange,
  listStandings,
  showStanding,
  listArticles,
  showArticle,
  showSnapshot,
  showRedline,
  listSources,
  exportDna,
  ...subscriptionRoutes,
  ...deliveryRoutes,
  ...reviewRoutes,
];

/** The one HTTP app: the same on Lambda (hono/aws-lambda) and on one machine (@hono/node-server). */
export function createApi(deps: ApiDeps): Hono<ApiEnv> {
  const app = new Hono<ApiEnv>();
  app.onError((error, c) => failed(c, deps, error));
  app.notFound((c) => failed(c, deps, new Problem("not_found", "No page and no route has this address. /docs lists what there is.")));
  app.use(requestId());
  app.use(async (c, next) => {
    const started = performance.now();
    await next();
    const fields = { id: c.get("requestId"), method: c.req.method, status: c.res.status, ms: Math.round(performance.now() - started) };
    deps.log.info("request", { ...fields, path: c.req.path.slice(0, 200), key: c.get("caller")?.keyId ?? null });
  });
  app.use(secureHeaders(headers));
  app.use(methodNotAllowed({ app, onMethodNotAllowed: (c, methods) => notAllowed(c, deps, methods) }));
  if (deps.anonymous.includes("read")) app.use("/v1/*", publicReads);
  app.get("/healthz", (c) => c.json({ status: "ok" }, 200, { "cache-control": "no-store" }));

  const countRequest = createRateLimit(deps.limits.requestsPerMinute);
  app.use(async (c, next) => {
    const address = deps.addressOf(c);
    const caller = await callerOf(c, deps, isPage(c)).catch((error: unknown) => {
      countRequest(c, address, Date.parse(deps.now()));
      throw error;
    });
    c.set("caller", caller);
    countRequest(c, caller.keyId ?? address, Date.parse(deps.now()));
    await next();
  });
  app.use(bodyLimit({ maxSize: deps.limits.bodyBytes, onError: (c) => failed(c, deps, tooLarge(deps.limits.bodyBytes)) }));

  for (const route of routes) mount(app, deps, route);
  let openApi: ReturnType<typeof openApiDocument> | undefined;
  app.get("/openapi.json", (c) => {
    openApi ??= openApiDocument(routes, deps.publicUrl);
    return c.json(openApi, 200, { "cache-control": "public, max-age=300" });
  });
  app.get("/docs", (c) => page(c, deps, { title: "API", at: "docs", dossier: null, body: docsPage(routes, deps.publicUrl) }));
  mountPages(app, deps);
  mountReview(app, deps);
  mountSignIn(app, deps);
  mountSubscribe(app, deps);
  return app;
}

function mount(app: Hono<ApiEnv>, deps: ApiDeps, route: Route): void {
  const { contract } = route;
  for (const path of [contract.path, ...(contract.aliases ?? []).map((alias) => alias.path)])
    app.on(contract.method.toUpperCase(), path.replaceAll(/\{(\w+)\}/g, ":$1"), async (c) => {
      demand(c.get("caller"), contract.scope);
      return answerOnce(route, c, deps, c.get("caller"));
    });
}

const isPage = (c: Context) => !/^\/(?:v1|healthz|openapi\.json)(?:\/|$)/.test(c.req.path);

function failed(c: Context<ApiEnv>, deps: ApiDeps, error: unknown): Response | Promise<Response> {
  const problem = problemOf(error);
  const document = problem.document(deps.publicUrl, new URL(c.req.url).pathname.slice(0, 200));
  if (document.status >= 500)
    deps.log.error("request_failed", { id: c.get("requestId"), code: problem.code, cause: causeOf(error), path: c.req.path.slice(0, 200) });
  for (const [name, value] of Object.entries(problem.headers)) c.header(name, value);
  if (isPage(c) && c.req.header("accept")?.includes("text/html"))
    return page(c, deps, {
      title: problems[problem.code].title,
      at: null,
      dossier: null,
      body: errorPage(problem),
      status: document.status,
    });
  return c.body(JSON.stringify(document), document.status, { "content-type": "application/problem+json", "cache-control": "no-store" });
}

const causeOf = (error: unknown) =>
  error instanceof Error ? `${error.name}: ${error.message}`.slice(0, 500) : String(error).slice(0, 500);

const notAllowed = (c: Context, deps: ApiDeps, methods: readonly string[]) =>
  failed(c, deps, new Problem("method_not_allowed", `This takes ${methods.join(", ")}.`, { headers: { allow: methods.join(", ") } }));

/** Any site may read an open monitor from a browser, without credentials; nothing else is opened to other sites. */
const publicReads = cors({
  origin: "*",
  allowMethods: ["GET", "HEAD"],
  allowHeaders: ["Accept", "If-None-Match"],
  exposeHeaders: ["ETag", "Link", "RateLimit", "RateLimit-Policy", "Retry-After", "X-Request-Id"],
  maxAge: 86_400,
});

/** Nothing is loaded from anywhere: style and script stand in the page, known by the nonce of this one answer. */
const headers = {
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    styleSrc: [NONCE],
    scriptSrc: [NONCE],
    imgSrc: ["'self'", "data:"],
    connectSrc: ["'self'"],
    formAction: ["'self'"],
    baseUri: ["'none'"],
    frameAncestors: ["'none'"],
  },
  crossOriginResourcePolicy: "cross-origin",
  referrerPolicy: "same-origin",
  strictTransportSecurity: "max-age=31536000",
  xFrameOptions: "DENY",
};
