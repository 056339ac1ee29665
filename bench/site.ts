import { createHash } from "node:crypto";
import { createServer, type Server } from "node:http";
import process from "node:process";
import * as z from "zod/mini";
import { benchPages, withEdit, withOtherFurniture } from "./pages.ts";

/**
 * The outlets that checks are measured against, in a process of their own, so that answering costs none of those who ask: each page comes
 * from an outlet with a loopback address to itself, as it would have a domain: one article three times at one outlet would look like furniture. Told the next phase as a message `{kind, round}`; answers `{origin, urls}` first and
 * `{ready: true}` after each turn.
 */
export const phase = z.object({ kind: z.enum(["same", "furniture", "edit"]), round: z.int() });

if (import.meta.main) await serve(Number(process.argv[2]));

async function serve(count: number): Promise<void> {
  const { pages, origin } = benchPages(count);
  const servedIn = ({ kind, round }: z.infer<typeof phase>) =>
    new Map(
      pages.map((page) => {
        const body = kind === "same" ? page.html : kind === "edit" ? withEdit(page, round) : withOtherFurniture(page.html, round);
        return [`/${page.id}.html`, { body: Buffer.from(body), etag: `"${createHash("sha1").update(body).digest("hex")}"` }];
      }),
    );
  let current = servedIn({ kind: "same", round: 0 });
  const origins = await Promise.all(
    pages.map(async (_, i) => {
      const server = createServer((request, response) => {
        const page = current.get(request.url ?? "");
        if (!page) return void response.writeHead(404).end();
        if (request.headers["if-none-match"] === page.etag) return void response.writeHead(304, { etag: page.etag }).end();
        const headers = { "content-type": "text/html; charset=utf-8", etag: page.etag, "content-length": page.body.length };
        response.writeHead(200, headers).end(page.body);
      });
      await new Promise<void>((resolve) => server.listen(0, `127.0.${1 + Math.floor(i / 200)}.${1 + (i % 200)}`, resolve));
      return originOf(server);
    }),
  );
  process.on("message", (message) => {
    current = servedIn(phase.parse(message));
    process.send?.({ ready: true });
  });
  process.send?.({ origin, urls: pages.map(({ id }, i) => `${origins[i]}/${id}.html`) });
}

function originOf(server: Server): string {
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server has no address.");
  return `http://${address.address}:${address.port}`;
}
