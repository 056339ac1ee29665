import { Hono } from "hono";
import { methodNotAllowed } from "hono/method-not-allowed";
import type { ApiDeps, ApiEnv } from "./deps.ts";
import { failed, notAllowed } from "./failed.ts";
import { mountRoute } from "./mountRoute.ts";
import { openApiDocument } from "./openapi.ts";
import { docsPage } from "./pages/docsPage.ts";
import { page } from "./pages/layout.ts";
import { mountPages } from "./pages/pages.ts";
import { mountReview } from "./pages/review.ts";
import { mountSignIn } from "./pages/signIn.ts";
import { mountSubscribe } from "./pages/subscribe.ts";
import { Problem } from "./problem.ts";
import type { Route } from "./route.ts";
import { listArticles, showArticle, showRedline, showSnapshot } from "./routes/articles.ts";
import { feedRoutes } from "./routes/changes.ts";
import { deliveryRoutes } from "./routes/deliveries.ts";
import { exportDna } from "./routes/exports.ts";
import { reviewRoutes } from "./routes/reviews.ts";
import { listSources } from "./routes/sources.ts";
import { listStandings, showStanding } from "./routes/standings.ts";
import { subscriptionRoutes } from "./routes/subscriptions.ts";

const otherRoutes: readonly Route[] = [
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

/** Everything but the feed: the other routes, the pages, the reference. It answers requests that have passed `createApi`. */
export function createBeyondFeed(deps: ApiDeps): Hono<ApiEnv> {
  const routes = [...feedRoutes, ...otherRoutes];
  const app = new Hono<ApiEnv>();
  app.onError((error, c) => failed(c, deps, error));
  app.notFound((c) => failed(c, deps, new Problem("not_found", "No page and no route has this address. /docs lists what there is.")));
  app.use(async (c, next) => {
    c.set("caller", c.env.met.caller);
    c.set("requestId", c.env.met.requestId);
    c.set("secureHeadersNonce", c.env.met.secureHeadersNonce);
    await next();
  });
  app.use(methodNotAllowed({ app, onMethodNotAllowed: (c, methods) => notAllowed(c, deps, methods) }));
  for (const route of otherRoutes) mountRoute(app, deps, route);
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
