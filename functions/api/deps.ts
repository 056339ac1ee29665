import type { Context } from "hono";
import type { AlertDeps } from "../alert/deps.ts";
import type { KeyScope } from "../store/apiKeys.ts";
import type { Caller } from "./access.ts";

export type Scope = KeyScope;

export interface ApiLimits {
  /** Bytes of a request body. */
  bodyBytes: number;
  /** Requests a minute for one key, or for one address without a key. */
  requestsPerMinute: number;
  /** The longest that a follower's `?wait=` holds a request open; 0 answers at once. */
  waitSeconds: number;
}

export const defaultLimits: ApiLimits = { bodyBytes: 64_000, requestsPerMinute: 600, waitSeconds: 25 };

/** Everything the app takes from outside. It reads no environment, no clock and no randomness of its own. */
export interface ApiDeps extends AlertDeps {
  /** What a caller without a key may do: `["read"]` for an open monitor, `[]` for a keyed one. */
  anonymous: readonly Scope[];
  limits: ApiLimits;
  /** The caller's network address as the platform states it, never a header that the caller writes. */
  addressOf(c: Context): string;
}

interface Met {
  caller: Caller;
  requestId: string;
  secureHeadersNonce: string;
}

/** What the app keeps with a request while it runs; `met` is what it has found out when it hands the request on. */
export interface ApiEnv {
  Variables: Met & { bodyText: string };
  Bindings: { met: Met };
}
