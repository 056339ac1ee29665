import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer as createHttp } from "node:http";
import { createServer as createHttps, type Server } from "node:https";
import type { Server as NetServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TLSSocket } from "node:tls";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { guardedFetch } from "../../functions/article/guardedFetch.ts";
import { createNetworkGuard } from "../../functions/article/networkGuard.ts";

async function listen(server: NetServer, address: string): Promise<number | null> {
  const listening = await new Promise<boolean>((resolve) => {
    server.once("error", () => resolve(false));
    server.listen(0, address, () => resolve(true));
  });
  const at = server.address();
  return listening && at !== null && typeof at === "object" ? at.port : null;
}

it("dials the address that was checked, not what the machine's own resolver would say", async () => {
  const server = createHttp((_, response) => response.end("checked"));
  // The machine resolves every name below localhost to 127.0.0.1, where nobody listens on this port.
  const port = await listen(server, "127.0.0.2");
  if (port === null) return console.log("skipped: this machine has no 127.0.0.2");
  const guard = createNetworkGuard({ allowLoopback: true, resolve: async () => ["127.0.0.2"] });
  const answer = await guardedFetch(`http://news.localhost:${port}/`, {}, guard);
  server.close();
  expect(answer.body.toString()).toBe("checked");
});

const hasOpenssl = spawnSync("openssl", ["version"]).status === 0;
if (!hasOpenssl) console.log("skipped: TLS tests make their certificate with openssl, which is not here");

describe.skipIf(!hasOpenssl)("TLS", () => {
  const folder = mkdtempSync(join(tmpdir(), "redline-tls-"));
  const names: (string | false | null)[] = [];
  let server: Server;
  let port: number | null;
  let certificate: string;

  beforeAll(async () => {
    const [key, cert] = [join(folder, "key.pem"), join(folder, "cert.pem")];
    const subject = ["-subj", "/CN=news.localhost", "-addext", "subjectAltName=DNS:news.localhost"];
    execFileSync("openssl", ["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-keyout", key, "-out", cert, ...subject], {
      stdio: "ignore",
    });
    certificate = readFileSync(cert, "utf8");
    server = createHttps({ key: readFileSync(key), cert: certificate }, (_, response) => response.end("sealed"));
    server.on("secureConnection", (socket: TLSSocket) => names.push(socket.servername));
    port = await listen(server, "127.0.0.1");
  });
  afterAll(() => {
    server.close();
    rmSync(folder, { recursive: true });
  });
  const guard = (extraCertificates: string[]) =>
    createNetworkGuard({ allowLoopback: true, httpsOnly: true, resolve: async () => ["127.0.0.1"], extraCertificates });

  it("names the host to the server, though an address is dialled", async () => {
    const answer = await guardedFetch(`https://news.localhost:${port}/`, {}, guard([certificate]));
    expect([answer.body.toString(), names.at(-1)]).toEqual(["sealed", "news.localhost"]);
  });

  it("refuses a certificate that nobody vouches for", async () => {
    const refusal = guardedFetch(`https://news.localhost:${port}/`, {}, guard([]));
    await expect(refusal).rejects.toMatchObject({ code: "connection_failed", message: expect.stringMatching(/self-signed/) });
  });

  it("refuses a certificate for another name", async () => {
    const refusal = guardedFetch(`https://other.localhost:${port}/`, {}, guard([certificate]));
    await expect(refusal).rejects.toMatchObject({ code: "connection_failed", message: expect.stringMatching(/altnames/) });
  });
});
