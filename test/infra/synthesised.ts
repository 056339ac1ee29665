import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { App } from "aws-cdk-lib";
import { Template } from "aws-cdk-lib/assertions";
import * as z from "zod/mini";
import type { Bundle } from "../../infra/aws/bundle.ts";
import { RedlineStack } from "../../infra/aws/stack.ts";
import { type StageConfig, stageConfig } from "../../infra/aws/stageConfig.ts";

/** One resource of a template; look into it with `at`. */
export interface Resource {
  id: string;
  type: string;
  raw: unknown;
}

export const exampleStage: StageConfig = stageConfig.parse({
  stage: "test",
  dossiers: ["fixtures/ukraine-2025/dossier.yaml"],
  operators: ["desk@example.org"],
  monthlyBudgetUsd: 30,
  contactUrl: "https://example.org/redline",
  mail: { from: "redline@example.org" },
});

/** The resources of a stage's stack. The code is left out: a template only knows its hash. */
export function synthesise(config: StageConfig = exampleStage): { all: Resource[]; ofType(type: string): Resource[] } {
  const folder = mkdtempSync(join(tmpdir(), "redline-synth-"));
  const directory = join(folder, "code");
  mkdirSync(directory);
  writeFileSync(join(directory, "index.mjs"), "export const handler = 0;");
  const code: Bundle = { directory, bytes: 0, laterBytes: 0, startsWith: [] };
  const bundles = { poll: code, ingest: code, assess: code, alert: code, deliver: code, digest: code, api: code };
  const { Resources } = template(new RedlineStack(new App({ outdir: join(folder, "out") }), config, bundles));
  const all = Object.entries(Resources).map(([id, raw]) => ({ id, type: raw.Type, raw }));
  return { all, ofType: (type) => all.filter((r) => r.type === type) };
}

/** What stands at a path such as `Properties.RedrivePolicy.maxReceiveCount`; `undefined` where there is nothing. */
export function at(resource: Resource, path: string): unknown {
  return path.split(".").reduce<unknown>((value, key) => (isObject(value) ? value[key] : undefined), resource.raw);
}

/** Logical ids that a value refers to by `Ref` or `Fn::GetAtt`, however deep. */
export function references(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(references);
  if (!isObject(value)) return [];
  if (typeof value.Ref === "string") return [value.Ref];
  const got = value["Fn::GetAtt"];
  if (Array.isArray(got)) return [String(got[0])];
  return Object.values(value).flatMap(references);
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

const templateShape = z.object({ Resources: z.record(z.string(), z.looseObject({ Type: z.string() })) });

function template(stack: RedlineStack) {
  return templateShape.parse(Template.fromStack(stack).toJSON());
}
