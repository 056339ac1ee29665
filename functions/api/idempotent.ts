import type { Context } from "hono";
import { claim, claimOf, release, settle } from "../store/idempotency.ts";
import type { Caller } from "./access.ts";
import type { ApiDeps, ApiEnv } from "./deps.ts";
import { Problem } from "./problem.ts";
import { boundedText, type Route } from "./route.ts";

/**
 * Answers a request that carries an `Idempotency-Key` at most once: a repeat gets the first answer again, a repeat while
 * the first runs gets 409, the same key with another request 422 (draft-ietf-httpapi-idempotency-key-header).
 */
export async function answerOnce(route: Route, c: Context<ApiEnv>, deps: ApiDeps, caller: Caller, key: string): Promise<Response> {
  if (!/^[\x21-\x7e]{1,128}$/.test(key))
    throw new Problem("bad_request", "An Idempotency-Key is 1 to 128 visible ASCII characters.", {
      faults: [{ pointer: "Idempotency-Key", detail: "1 to 128 visible ASCII characters" }],
    });
  const body = await boundedText(c, deps.limits.bodyBytes);
  const wanted = claimOf(caller.keyId ?? deps.addressOf(c), c.req.path, key, body, c.req.header("authorization") ?? "");
  const claimed = await claim(deps.table, wanted, deps.now());
  if (claimed.state === "running") throw new Problem("conflict", "The first request with this Idempotency-Key is still running.");
  if (claimed.state === "other_request")
    throw new Problem("unprocessable", "This Idempotency-Key was used for another request. Take a new one for each request.");
  if (claimed.state === "done")
    return c.body(claimed.body, claimed.status === 201 ? 201 : 200, { "content-type": "application/json", "idempotency-replayed": "true" });
  try {
    const response = await route.answer(c, deps, caller);
    await settle(deps.table, wanted, { status: response.status, body: await response.clone().text() }, deps.now(), deps.random);
    return response;
  } catch (error) {
    await release(deps.table, wanted);
    throw error;
  }
}
