import type { Context } from "hono";
import * as z from "zod/mini";
import { inEnglish } from "../article/inEnglish.ts";
import type { Caller } from "./access.ts";
import type { ApiDeps, ApiEnv, Scope } from "./deps.ts";
import { type Fault, Problem, type ProblemCode } from "./problem.ts";

/**
 * A route and its contract in one value. The same schemas check the request, type the handler, and are printed in
 * /openapi.json, so that none of the three can drift from the others.
 *
 * We do not use @hono/zod-openapi: it adds 400 kB to the function (it binds the whole of zod), and OpenAPI 3.1 takes the
 * JSON Schema that zod prints itself.
 */
export interface RouteContract<P extends z.ZodMiniType, Q extends z.ZodMiniType, B extends z.ZodMiniType, A extends z.ZodMiniType> {
  method: "get" | "post" | "put" | "patch" | "delete";
  /** OpenAPI form: `/v1/dossiers/{dossier}/changes`. */
  path: string;
  /** The same route under paths that name one of its formats. */
  aliases?: readonly Alias[];
  operationId: string;
  tag: string;
  summary: string;
  description?: string;
  /** The scope a caller needs; null for what everybody may ask. */
  scope: Scope | null;
  /** `none` where the path or the query takes nothing. */
  params: P;
  query: Q;
  /** JSON body; `noBody` where none is read. */
  body: B;
  /** What a success carries; `noBody` for 204 or where `content` says it all. */
  answer: A;
  status?: 200 | 201 | 202 | 204;
  /** Media types other than JSON that the same route may answer with. */
  content?: readonly string[];
  /** Problems beyond those that every route may give (bad_request, too_many_requests, internal). */
  problems?: readonly ProblemCode[];
  /** POSTs that honour `Idempotency-Key`. */
  idempotent?: true;
}

export interface Alias {
  path: string;
  /** Media type that this path answers with. */
  type: string;
}

interface Request<P, Q, B> {
  params: P;
  query: Q;
  body: B;
  caller: Caller;
  deps: ApiDeps;
  c: Context<ApiEnv>;
}

type Handler<P extends z.ZodMiniType, Q extends z.ZodMiniType, B extends z.ZodMiniType, A extends z.ZodMiniType> = (
  request: Request<z.output<P>, z.output<Q>, z.output<B>>,
) => Promise<z.input<A> | Response>;

/** A route as the app mounts it: its types are settled, what is left is a contract to print and a function to call. */
export interface Route {
  contract: RouteContract<z.ZodMiniType, z.ZodMiniType, z.ZodMiniType, z.ZodMiniType>;
  answer(c: Context<ApiEnv>, deps: ApiDeps, caller: Caller): Promise<Response>;
}

export const none = z.strictObject({});
export const noBody = z.undefined();

/**
 * Declares a route. The handler returns the value of `answer` (sent as JSON with `status`) or a whole Response.
 * It throws Problems (or Failures of the rooms below) for everything else; it never builds an error response.
 */
export function createRoute<P extends z.ZodMiniType, Q extends z.ZodMiniType, B extends z.ZodMiniType, A extends z.ZodMiniType>(
  contract: RouteContract<P, Q, B, A>,
  handler: Handler<P, Q, B, A>,
): Route {
  const readsBody = !(contract.body instanceof z.ZodMiniUndefined);
  return {
    contract,
    async answer(c, deps, caller) {
      const answered = await handler({
        params: taken(contract.params, c.req.param(), "in the path"),
        query: readQuery(contract.query, c),
        body: taken(contract.body, readsBody ? await jsonBody(c, deps.limits.bodyBytes) : undefined, "in the body"),
        caller,
        deps,
        c,
      });
      if (answered instanceof Response) return answered;
      const status = contract.status ?? 200;
      return status === 204 ? c.body(null, 204) : c.json(answered, status);
    },
  };
}

function taken<S extends z.ZodMiniType>(schema: S, given: unknown, where: string): z.output<S> {
  const result = schema.safeParse(given, inEnglish());
  if (result.success) return result.data;
  const faults = faultsOf(result.error);
  throw new Problem("bad_request", `${faults[0]?.detail ?? "It does not fit."} (${faults[0]?.pointer || "the whole"}, ${where})`, {
    faults,
  });
}

/** zod's issues as faults, at most twenty; what the caller sent is never echoed back. */
export function faultsOf(error: z.core.$ZodError): Fault[] {
  return error.issues.slice(0, 20).map((issue) => ({
    pointer: issue.path.map(String).join("/") || (issue.code === "unrecognized_keys" ? issue.keys.slice(0, 3).join(", ").slice(0, 80) : ""),
    detail: issue.code === "unrecognized_keys" ? "There is no such parameter here." : issue.message.slice(0, 300),
  }));
}

/** The query string as the schema has it. Throws `bad_request` with every fault. */
export const readQuery = <S extends z.ZodMiniType>(schema: S, c: Context<ApiEnv>): z.output<S> =>
  taken(schema, joinedQuery(c), "in the query");

/** `?party=us&party=ukraine` and `?party=us,ukraine` are the same. */
function joinedQuery(c: Context<ApiEnv>): Record<string, string> {
  return Object.fromEntries(Object.entries(c.req.queries()).map(([name, values]) => [name, values.join(",")]));
}

/** Reads a JSON body, counting the bytes that really arrive whatever the headers promise. */
async function jsonBody(c: Context<ApiEnv>, limit: number): Promise<unknown> {
  const type = c.req.header("content-type") ?? "";
  if (!/^application\/(?:[\w.+-]+\+)?json\s*(?:;|$)/i.test(type))
    throw new Problem("unsupported_media", "Send the body as application/json and say so in Content-Type.");
  const text = await boundedText(c, limit);
  try {
    return JSON.parse(text);
  } catch {
    throw new Problem("bad_request", "The body is not valid JSON.");
  }
}

/** The body as text, refused as soon as more than `limit` bytes have come in. May be asked for twice. */
export async function boundedText(c: Context<ApiEnv>, limit: number): Promise<string> {
  const known = c.get("bodyText");
  if (known !== undefined) return known;
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of c.req.raw.body ?? []) {
    bytes += chunk.byteLength;
    if (bytes > limit) throw tooLarge(limit);
    chunks.push(chunk);
  }
  const text = new TextDecoder().decode(Buffer.concat(chunks));
  c.set("bodyText", text);
  return text;
}

export const tooLarge = (limit: number) => new Problem("too_large", `A body may have at most ${limit} bytes here.`);

/** `a,b,c` as a list of distinct values of `item`, at most 50. */
export const listOf = <T extends z.ZodMiniType>(item: T) =>
  z.pipe(
    z.transform((value) => (typeof value === "string" ? [...new Set(value.split(",").filter((v) => v !== ""))] : value)),
    z.array(item).check(z.maxLength(50)),
  );
