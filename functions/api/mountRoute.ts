import type { Hono } from "hono";
import { demand } from "./access.ts";
import type { ApiDeps, ApiEnv } from "./deps.ts";
import type { Route } from "./route.ts";

/** Puts a route under its path and its aliases, behind its scope. */
export function mountRoute(app: Hono<ApiEnv>, deps: ApiDeps, route: Route): void {
  const { contract } = route;
  for (const path of [contract.path, ...(contract.aliases ?? []).map((alias) => alias.path)])
    app.on(contract.method.toUpperCase(), path.replaceAll(/\{(\w+)\}/g, ":$1"), async (c) => {
      const caller = c.get("caller");
      demand(caller, contract.scope);
      const key = contract.idempotent ? c.req.header("idempotency-key") : undefined;
      if (key === undefined) return route.answer(c, deps, caller);
      const { answerOnce } = await import("./idempotent.ts");
      return answerOnce(route, c, deps, caller, key);
    });
}
