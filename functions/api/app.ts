import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { cors } from "hono/cors";
import { methodNotAllowed } from "hono/method-not-allowed";
import { requestId } from "hono/request-id";
import { NONCE, secureHeaders } from "hono/secure-headers";
import { callerOf } from "./access.ts";
import type { ApiDeps, ApiEnv } from "./deps.ts";
import { failed, isPage, notAllowed } from "./failed.ts";
import { mountRoute } from "./mountRoute.ts";
import { createRateLimit } from "./rateLimit.ts";
import { tooLarge } from "./route.ts";
import { feedRoutes } from "./routes/changes.ts";

/**
 * The one HTTP app: the same on Lambda (hono/aws-lambda) and on one machine (@hono/node-server).
 * Whatever is asked for goes through what stands here; the feed is answered here, everything else by `beyondFeed.ts`, which is
 * loaded when it is first asked for: most calls are followers of the feed, and a new function instance answers them sooner.
 */
export function createApi(deps: ApiDeps): Hono<ApiEnv> {
  const app = new Hono<ApiEnv>();
  app.onError((error, c) => failed(c, deps, error));
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

  for (const route of feedRoutes) mountRoute(app, deps, route);
  let beyond: Promise<Hono<ApiEnv>> | undefined;
  app.all("*", async (c) => {
    beyond ??= import("./beyondFeed.ts").then(({ createBeyondFeed }) => createBeyondFeed(deps));
    const met = { caller: c.get("caller"), requestId: c.get("requestId"), secureHeadersNonce: c.get("secureHeadersNonce") };
    const answer = await (await beyond).fetch(c.req.raw, { ...c.env, met });
    return c.newResponse(answer.body, answer);
  });
  return app;
}

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
