import type { Context } from "hono";
import { getCookie } from "hono/cookie";
import { findKey } from "../store/apiKeys.ts";
import type { ApiDeps, Scope } from "./deps.ts";
import { Problem } from "./problem.ts";

/** Who asks, and what they may do. Subscriptions belong to `owner`; without a key there is none. */
export interface Caller {
  keyId: string | null;
  owner: string | null;
  scopes: ReadonlySet<Scope>;
}

export const keyCookie = "redline_key";

export const may = (caller: Caller, scope: Scope): boolean => caller.scopes.has(scope) || caller.scopes.has("admin");

/** Throws 401 where a key would help, 403 where another key would. */
export function demand(caller: Caller, scope: Scope | null): void {
  if (scope === null || may(caller, scope)) return;
  if (caller.keyId !== null) throw new Problem("forbidden", `This needs a key with the scope "${scope}".`);
  throw new Problem("unauthorized", `This needs a key with the scope "${scope}": send it as "Authorization: Bearer …".`, {
    headers: { "www-authenticate": 'Bearer realm="Redline", Basic realm="Redline"' },
  });
}

/**
 * Who sent the request: by `Authorization: Bearer <key>`, by Basic with the key as password (feed readers), or, on pages
 * alone, by the cookie that signing in sets. A key that is wrong, expired or revoked is refused, never read as "no key".
 */
export async function callerOf(c: Context, deps: ApiDeps, onPage: boolean): Promise<Caller> {
  const given = keyIn(c.req.header("authorization")) ?? (onPage ? getCookie(c, keyCookie) : undefined);
  if (given === undefined) return { keyId: null, owner: null, scopes: new Set(deps.anonymous) };
  const key = await findKey(deps.table, given, deps.now());
  if (!key) {
    if (onPage && c.req.header("authorization") === undefined) return { keyId: null, owner: null, scopes: new Set(deps.anonymous) };
    throw new Problem("unauthorized", "The key is unknown, expired or revoked. `npx redline key list` shows those that hold.", {
      headers: { "www-authenticate": 'Bearer realm="Redline", error="invalid_token"' },
    });
  }
  return { keyId: key.id, owner: key.owner, scopes: new Set(key.scopes) };
}

function keyIn(header: string | undefined): string | undefined {
  if (header === undefined) return undefined;
  const [scheme = "", value = ""] = header.trim().split(/\s+/, 2);
  if (/^bearer$/i.test(scheme)) return value;
  if (/^basic$/i.test(scheme)) return Buffer.from(value, "base64").toString("utf8").split(":").slice(1).join(":");
  return "";
}
