import * as z from "zod/mini";
import { articleRef } from "../article/article.ts";
import { articleChange, change, redline, reportRef, severity } from "../change/change.ts";
import { report, standing } from "../change/standing.ts";
import { position } from "../position/position.ts";
import { snapshotSummary } from "../store/snapshots.ts";
import { type ProblemCode, problems } from "./problem.ts";
import type { Alias, Route } from "./route.ts";

const everywhere: readonly ProblemCode[] = ["bad_request", "too_many_requests", "internal", "unavailable"];
const withBody: readonly ProblemCode[] = ["too_large", "unsupported_media"];

const problemSchema = {
  type: "object",
  required: ["type", "title", "status", "detail", "instance", "code"],
  properties: {
    type: { type: "string", format: "uri" },
    title: { type: "string" },
    status: { type: "integer" },
    detail: { type: "string" },
    instance: { type: "string" },
    code: { type: "string", enum: Object.keys(problems) },
    errors: {
      type: "array",
      items: { type: "object", required: ["pointer", "detail"], properties: { pointer: { type: "string" }, detail: { type: "string" } } },
    },
  },
} as const;

/** Schemas that many answers share, printed once under their names. */
const named = {
  ArticleRef: articleRef,
  ArticleChange: articleChange,
  Change: change,
  Position: position,
  Redline: redline,
  Report: report,
  ReportRef: reportRef,
  Severity: severity,
  SnapshotSummary: snapshotSummary,
  Standing: standing,
};
for (const [id, schema] of Object.entries(named)) z.globalRegistry.add(schema, { id });

/** The routes as an OpenAPI 3.1 document; its schemas are the JSON Schema that zod prints of the contracts themselves. */
export function openApiDocument(routes: readonly Route[], publicUrl: string) {
  const paths: Record<string, Record<string, unknown>> = {};
  const schemas: Record<string, unknown> = { Problem: problemSchema };
  for (const { contract } of routes) {
    paths[contract.path] = { ...paths[contract.path], [contract.method]: operation(contract, null, schemas) };
    for (const alias of contract.aliases ?? [])
      paths[alias.path] = { ...paths[alias.path], [contract.method]: operation(contract, alias, schemas) };
  }
  return {
    openapi: "3.1.0",
    info: {
      title: "Redline",
      version: "1",
      description: "What each side of a negotiation is reported to want, and every change of it.",
      license: { name: "Apache-2.0", identifier: "Apache-2.0" },
    },
    servers: [{ url: publicUrl }],
    paths,
    components: {
      schemas,
      securitySchemes: { key: { type: "http", scheme: "bearer", description: "A key from `npx redline key create`." } },
    },
  };
}

type Schemas = Record<string, unknown>;

/** `alias` for the same route under a path that names one of its formats. `schemas` takes the named schemas that it uses. */
function operation(contract: Route["contract"], alias: Alias | null, schemas: Schemas) {
  const success = String(contract.status ?? 200);
  const json = "application/json";
  const types = [...(contract.answer instanceof z.ZodMiniUndefined ? [] : [json]), ...(contract.content ?? [])];
  const content = Object.fromEntries(
    types
      .filter((type) => alias === null || type === alias.type)
      .map((type) => [
        type,
        { schema: type === json ? hoisted(contract.answer, "output", schemas) : { type: type.endsWith("+json") ? "object" : "string" } },
      ]),
  );
  const codes = [
    ...new Set([
      ...everywhere,
      ...(contract.body instanceof z.ZodMiniUndefined ? [] : withBody),
      ...(contract.idempotent ? (["conflict", "unprocessable"] as const) : []),
      ...(contract.scope ? (["unauthorized", "forbidden"] as const) : []),
      ...(contract.problems ?? []),
    ]),
  ];
  return {
    operationId: alias ? `${contract.operationId}_${alias.path.split(".").at(-1)}` : contract.operationId,
    tags: [contract.tag],
    summary: contract.summary,
    ...(contract.description ? { description: contract.description } : {}),
    ...(contract.scope ? { security: contract.scope === "read" ? [{}, { key: [] }] : [{ key: [] }], "x-scope": contract.scope } : {}),
    parameters: [
      ...parameters(contract.params, "path"),
      ...parameters(contract.query, "query"),
      ...(contract.idempotent
        ? [{ name: "Idempotency-Key", in: "header", required: false, schema: { type: "string", maxLength: 128 } }]
        : []),
    ],
    ...(contract.body instanceof z.ZodMiniUndefined
      ? {}
      : { requestBody: { required: true, content: { [json]: { schema: hoisted(contract.body, "input", schemas) } } } }),
    responses: {
      [success]: { description: "Done", ...(Object.keys(content).length > 0 ? { content } : {}) },
      ...Object.fromEntries(byStatus(codes)),
    },
  };
}

function byStatus(codes: readonly ProblemCode[]): [string, unknown][] {
  const statuses = [...new Set(codes.map((code) => problems[code].status))].sort();
  return statuses.map((status) => [
    String(status),
    {
      description: codes
        .filter((code) => problems[code].status === status)
        .map((code) => problems[code].title)
        .join("; "),
      content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
    },
  ]);
}

/** A schema with its named parts put among the components, and references to them. */
function hoisted(schema: z.ZodMiniType, io: "input" | "output", schemas: Schemas): unknown {
  const moved: unknown = JSON.parse(JSON.stringify(jsonSchema(schema, io)).replaceAll('"#/$defs/', '"#/components/schemas/'));
  const { $defs, ...own } = withDefs.parse(moved);
  for (const [name, definition] of Object.entries($defs ?? {})) schemas[name] = definition;
  return own;
}

const withDefs = z.looseObject({ $defs: z.optional(z.record(z.string(), z.looseObject({}))) });

/**
 * JSON Schema of a contract, as OpenAPI 3.1 embeds it. Answers are left open to further fields: clients have to bear additions,
 * and zod would close each part of an intersection against the other.
 */
export function jsonSchema(schema: z.ZodMiniType, io: "input" | "output" = "output") {
  const { $schema, ...printed } = z.toJSONSchema(schema, {
    io,
    unrepresentable: "any",
    reused: "inline",
    override: ({ jsonSchema }) => {
      if (io === "output" && jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties;
    },
  });
  return printed;
}

function parameters(schema: z.ZodMiniType, where: "path" | "query") {
  if (!(schema instanceof z.ZodMiniObject)) return [];
  const printed = jsonSchema(schema);
  const required = new Set(printed.required ?? []);
  return Object.entries(printed.properties ?? {}).map(([name, property]) => ({
    name,
    in: where,
    required:
      where === "path" ||
      (required.has(name) && typeof property === "object" && property.default === undefined && property.type !== "array"),
    ...(typeof property === "object" && property.type === "array" ? { style: "form", explode: false } : {}),
    ...(typeof property === "object" && property.description ? { description: property.description } : {}),
    schema: property,
  }));
}
