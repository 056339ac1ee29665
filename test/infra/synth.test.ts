import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { afterAll, describe, expect, it } from "vitest";
import * as z from "zod/mini";

const folder = mkdtempSync(join(tmpdir(), "redline-synth-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const used = z.object({ processorSeconds: z.number() });

/** Runs a program of Node in which any use of the network ends it. */
async function offline(
  args: readonly string[],
  env: Record<string, string> = {},
): Promise<{ code: number | null; errors: string; output: string }> {
  const noNetwork = join(import.meta.dirname, "noNetwork.js");
  const child = spawn(process.execPath, ["--import", noNetwork, ...args], { env: { PATH: process.env.PATH ?? "", ...env } });
  const [output, errors, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, "close")]);
  return { code, errors, output };
}

describe("synth", () => {
  it("needs no network, no credentials and at most 30 seconds of one processor, and cdk-nag finds nothing", async () => {
    const outdir = join(folder, "out");

    const { code, errors, output } = await offline(["infra/aws/app.ts"], { CDK_OUTDIR: outdir });

    expect([code, errors]).toEqual([0, ""]);
    expect(used.parse(JSON.parse(output)).processorSeconds).toBeLessThan(30);
    expect(readFileSync(join(outdir, "Redline-example.template.json"), "utf8")).toContain("AWS::DynamoDB::Table");
  }, 120_000);

  it("says in one line which stage file is missing", async () => {
    const { code, errors } = await offline(["infra/aws/app.ts"], { REDLINE_STAGE: "nowhere", CDK_OUTDIR: folder });

    expect([code, errors.trim()]).toEqual([
      1,
      "redline: There is no infra/aws/stages/nowhere.json. Copy infra/aws/stages/example.json and fill it in.",
    ]);
  }, 120_000);

  it("would notice a use of the network", async () => {
    const program = join(folder, "calls.js");
    writeFileSync(program, 'require("node:http").get("http://192.0.2.1/");');

    const { code, errors } = await offline([program]);

    expect([code, errors]).toEqual([86, expect.stringContaining("network used: connect")]);
  });
});
