import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { afterAll, expect, test } from "vitest";
import { freePort } from "../../../../infra/local/freePort.ts";
import { freshTable } from "../../../store/emulator.ts";
import { redline, start } from "./redline.ts";

const folder = mkdtempSync(join(tmpdir(), "redline-start-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("start serves API and pages, and ends cleanly when it is asked to", async () => {
  const port = await freePort();
  const child = await start(await freshTable(), ["start", "--port", String(port), "--folder", folder]);
  const said = text(child.stdout);
  const origin = `http://127.0.0.1:${port}`;
  await expect
    .poll(
      () =>
        fetch(`${origin}/healthz`).then(
          (r) => r.status,
          () => 0,
        ),
      { timeout: 20_000 },
    )
    .toBe(200);
  const page = await fetch(origin);
  expect(await page.text()).toContain("Ending Russia");
  const feed = await fetch(`${origin}/v1/dossiers/ukraine-2025/changes`);
  expect(await feed.json()).toMatchObject({ changes: [], next_cursor: expect.any(String) });
  child.kill("SIGTERM");
  const [code] = await once(child, "exit");
  expect(code).toBe(0);
  expect(await said).toContain(`Pages and API: ${origin}`);
});

test("a port in use is one line that says so", async () => {
  const taken = createServer().listen(0, "127.0.0.1");
  await once(taken, "listening");
  const address = taken.address();
  const port = address !== null && typeof address === "object" ? address.port : 0;
  const { code, err } = await redline(await freshTable(), ["start", "--port", String(port), "--folder", folder]);
  taken.close();
  expect(code).toBe(1);
  expect(err).toBe(`redline: Port ${port} of this machine cannot be used: is another Redline running? Choose another with --port N.\n`);
});

test.each(["0", "70000", "http"])("--port %s is used wrongly", async (port) => {
  const { code, err } = await redline(await freshTable(), ["start", "--port", port, "--folder", folder]);
  expect(code).toBe(2);
  expect(err).toBe(`redline: --port ${port} is not a port: 1 to 65535.\n`);
});
