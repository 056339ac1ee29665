import { execFile } from "node:child_process";
import { randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { delimiter, join } from "node:path";
import { promisify } from "node:util";
import { serve } from "@hono/node-server";
import { expect, test } from "vitest";
import { createApi } from "../../functions/api/app.ts";
import { defaultLimits } from "../../functions/api/deps.ts";
import { createKey } from "../../functions/store/apiKeys.ts";
import { freshTable } from "../store/emulator.ts";
import { replayTalks } from "./talks.ts";
import { testDeps } from "./testApi.ts";

const onPath = (process.env.PATH ?? "").split(delimiter).map((folder) => join(folder, "schemathesis"));
const schemathesis = [process.env.REDLINE_SCHEMATHESIS ?? "", ...onPath].find((file) => file !== "" && existsSync(file));
if (!schemathesis) console.log("Skipped: no schemathesis on the PATH (`pip install schemathesis`) to try the API by its own contract.");

// What the contract cannot say (a cursor that was never given, a time zone that does not exist) is refused with 400; all else must hold.
const checks = "not_a_server_error,status_code_conformance,content_type_conformance,response_schema_conformance";

test.skipIf(!schemathesis)(
  "requests made up from /openapi.json never break the API, and every answer is as it says",
  { timeout: 300_000 },
  async () => {
    const table = await freshTable();
    await replayTalks(table);
    const wanted = { owner: "desk", scopes: ["admin" as const], created: "2025-04-01T00:00:00.000Z", until: null };
    const { secret } = await createKey(table, wanted, (n) => randomBytes(n));
    const limits = { ...defaultLimits, requestsPerMinute: 1_000_000, waitSeconds: 0 };
    const app = createApi(testDeps(table, { limits }));
    const server = serve({ fetch: app.fetch, port: 0, hostname: "127.0.0.1", serverOptions: { maxHeaderSize: 1_000_000 } });
    await new Promise((ready) => server.once("listening", ready));
    const { port } = server.address() as AddressInfo;
    const where = [`http://127.0.0.1:${port}/openapi.json`, "--url", `http://127.0.0.1:${port}`, "-H", `Authorization: Bearer ${secret}`];
    const how = ["--checks", checks, "--phases", "coverage,fuzzing", "--max-examples", "5", "--seed", "7", "--no-color"];
    const run = await promisify(execFile)(schemathesis ?? "", ["run", ...where, ...how], { maxBuffer: 50_000_000 }).catch(
      (error: { stdout: string }) => error,
    );
    server.close();
    expect(run.stdout).not.toMatch(/^_{5,}|❌/m);
    expect(run.stdout).toMatch(/\d+ generated/);
  },
);
