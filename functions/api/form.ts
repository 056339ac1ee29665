import type { Context } from "hono";
import type { ApiDeps, ApiEnv } from "./deps.ts";
import { Problem } from "./problem.ts";
import { boundedText } from "./route.ts";

/**
 * A posted form of one of our own pages. Refused where a browser says that another site sent it: what a person's cookie
 * opens must not be steered from elsewhere.
 */
export async function readForm(c: Context<ApiEnv>, deps: ApiDeps): Promise<URLSearchParams> {
  const site = c.req.header("sec-fetch-site");
  const origin = c.req.header("origin");
  const foreign =
    (site !== undefined && site !== "same-origin" && site !== "none") || (origin !== undefined && origin !== ownOrigin(c, deps));
  if (foreign) throw new Problem("forbidden", "This form was sent from another site.");
  if (!/^application\/x-www-form-urlencoded\s*(?:;|$)/i.test(c.req.header("content-type") ?? ""))
    throw new Problem("unsupported_media", "Send the form as the page does.");
  return new URLSearchParams(await boundedText(c, deps.limits.bodyBytes));
}

/** The public address; or, on a machine of one's own, whichever loopback name the browser was given. */
function ownOrigin(c: Context<ApiEnv>, deps: ApiDeps): string {
  const { origin, hostname } = new URL(c.req.url);
  return hostname === "127.0.0.1" || hostname === "localhost" || hostname === "[::1]" ? origin : new URL(deps.publicUrl).origin;
}
