import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync } from "node:fs";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A site over TLS on loopback that gives out one page of 100 kB, in a process of its own; prints its address and its certificate. */
const folder = mkdtempSync(join(tmpdir(), "redline-cost-"));
const [key, cert] = [join(folder, "key.pem"), join(folder, "cert.pem")];
const options = ["-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "1", "-subj", "/CN=localhost"];
execFileSync("openssl", ["req", ...options, "-addext", "subjectAltName=DNS:localhost", "-keyout", key, "-out", cert], { stdio: "ignore" });

const page = `<!doctype html><title>Page</title><p>${"A hundred thousand bytes of text. ".repeat(3_000)}</p>`;
const server = createServer({ key: readFileSync(key), cert: readFileSync(cert) }, (_, response) => {
  response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(page);
});
server.listen(0, () => {
  const { port } = server.address() as AddressInfo;
  console.log(JSON.stringify({ url: `https://localhost:${port}/`, certificate: readFileSync(cert, "utf8") }));
});
