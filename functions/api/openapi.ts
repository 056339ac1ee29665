import * as z from "zod";
import { type ProblemCode, problems } from "./problem.ts";
import type { Route } from "./route.ts";

const everywhere: readonly ProblemCode[] = ["bad_request", "too_many_requests", "internal"];

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

/** The routes as an OpenAPI 3.1 document; its schemas are the JSON Schema that zod prints of the contracts themselves. */
export function openApiDocument(routes: readonly Route[], publicUrl: string) {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const { contract } of routes)
    for (const path of [contract.path, ...(contract.aliases ?? [])]) {
      const alias = path === contract.path ? "" : `_${path.split(".").at(-1)}`;
      paths[path] = { ...paths[path], [contract.method]: operation(contract, alias) };
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
      schemas: { Problem: problemSchema },
      securitySchemes: { key: { type: "http", scheme: "bearer", description: "A key from `npx redline key create`." } },
    },
  };
}

function operation(contract: Route["contract"], alias: string) {
  const success = String(contract.status ?? 200);
  const types = contract.content ?? [];
  const answered = contract.answer instanceof z.ZodUndefined ? {} : { "application/json": { schema: jsonSchema(contract.answer) } };
  const content = { ...answered, ...Object.fromEntries(types.map((type) => [type, { schema: { type: "string" } }])) };
  const codes = [
    ...new Set([...everywhere, ...(contract.scope ? (["unauthorized", "forbidden"] as const) : []), ...(contract.problems ?? [])]),
  ];
  return {
    operationId: contract.operationId + alias,
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
    ...(contract.body instanceof z.ZodUndefined
      ? {}
      : { requestBody: { required: true, content: { "application/json": { schema: jsonSchema(contract.body, "input") } } } }),
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

/** JSON Schema of a contract, as OpenAPI 3.1 embeds it. */
export function jsonSchema(schema: z.ZodType, io: "input" | "output" = "output") {
  const { $schema, ...printed } = z.toJSONSchema(schema, { io, unrepresentable: "any", reused: "inline" });
  return printed;
}

function parameters(schema: z.ZodType, where: "path" | "query") {
  if (!(schema instanceof z.ZodObject)) return [];
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
