import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, expect, test } from "vitest";
import { articleId } from "../../../../functions/article/canonicalUrl.ts";
import { listSnapshots } from "../../../../functions/store/snapshots.ts";
import { freshTable } from "../../../store/emulator.ts";
import { redline } from "./redline.ts";

const folder = mkdtempSync(join(tmpdir(), "redline-import-"));
afterAll(() => rmSync(folder, { recursive: true }));

const url = "https://harbourecho.example/news/ships";
const paragraphs = [
  "There were fifty-seven ships at anchor when the sun rose on Wednesday, more than the harbour master has seen in all his years on the quay.",
  "He counts them through his grandfather's telescope. The radar would do it faster, he admits, but the radar has never been wrong.",
];
const page = (...more: string[]) =>
  `<!doctype html><html lang="en"><head><title>Ships at anchor</title><link rel="canonical" href="${url}"></head>
   <body><article><h1>Ships at anchor</h1>${[...paragraphs, ...more].map((line) => `<p>${line}</p>`).join("")}</article></body></html>`;
const edited = page("By evening there were fifty-eight, and nobody could say where the last one had come from.");
const wall =
  "<!doctype html><html><head><title>Just a moment...</title></head><body><p>Checking your browser before you go on.</p></body></html>";

/** A web archive on this machine: an index, and a capture for each time. */
async function archive(captures: Record<string, string>) {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? "");
    const timestamp = /^\/web\/(\d{14})id_\//.exec(request.url ?? "")?.[1] ?? "";
    if (request.url?.startsWith("/cdx?url="))
      response.end(JSON.stringify([["timestamp", "original"], ...Object.keys(captures).map((each) => [each, url])]));
    else if (captures[timestamp] !== undefined) response.setHeader("content-type", "text/html").end(captures[timestamp]);
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The archive has no port.");
  const base = `http://127.0.0.1:${address.port}`;
  const options = ["--allow-loopback", "--index", `${base}/cdx?url=`, "--capture", `${base}/web/{timestamp}id_/{url}`];
  return { asked, options, stop: () => new Promise((resolve) => server.close(resolve)) };
}

test("past captures become snapshots with their times, oldest first; a bot check among them does not", async () => {
  const table = await freshTable();
  const there = await archive({ "20250418080000": edited, "20250417080000": page(), "20250417200000": wall, "20250417120000": page() });

  const ran = await redline(table, ["import", url, "--dossier", "fixtures/port-2031/dossier.yaml", ...there.options]);
  await there.stop();

  expect(ran).toMatchObject({ code: 0, err: "" });
  expect(ran.out.split("\n").slice(0, 4)).toEqual([
    expect.stringMatching(/^2025-04-17T08:00:00\.000Z {2}version 1/),
    "2025-04-17T12:00:00.000Z  unchanged",
    expect.stringMatching(/^2025-04-17T20:00:00\.000Z {2}blocked/),
    expect.stringMatching(/^2025-04-18T08:00:00\.000Z {2}version 2/),
  ]);
  const times = (await listSnapshots(table, "port-2031", articleId(url))).map(({ at }) => at);
  expect(times).toEqual(["2025-04-17T08:00:00.000Z", "2025-04-18T08:00:00.000Z"]);
});

test("a folder of pages named for their times is the same history, and reading it twice adds nothing", async () => {
  const table = await freshTable();
  writeFileSync(join(folder, "2025-04-18T08-00-00Z.html"), edited);
  writeFileSync(join(folder, "20250417080000.html.gz"), gzipSync(page()));
  const args = ["import", folder, "--dossier", "fixtures/port-2031/dossier.yaml"];

  const first = await redline(table, args);
  const second = await redline(table, args);

  expect([first.code, first.out.match(/version \d/g)]).toEqual([0, ["version 1", "version 2"]]);
  expect([second.code, second.out.match(/left out/g)]).toEqual([0, ["left out", "left out"]]);
});

test.each([
  [["import", join(tmpdir(), "no-such-folder")], 1, /neither an http address nor a folder/],
  [["import"], 2, /missing required argument/],
])("%j ends with %i and one line", async (args, code, message) => {
  const ran = await redline(await freshTable(), args);
  expect(ran.code).toBe(code);
  expect(ran.err).toMatch(message);
});
