import { decodePage } from "../../functions/article/decodePage.ts";
import { extractArticle } from "../../functions/article/extract.ts";
import { Failure } from "../../functions/article/failure.ts";
import { guardedFetch } from "../../functions/article/guardedFetch.ts";
import { judgeHealth } from "../../functions/article/judgeHealth.ts";
import { createNetworkGuard } from "../../functions/article/networkGuard.ts";
import { readListing } from "../../functions/article/sourceListing.ts";

/**
 * Takes hostile answers as the monitor would, one after another in a process of their own, so that their memory can be told.
 * Arguments: the server's address, then `NUMBER:page` or `NUMBER:feed` for each bomb. Prints a JSON line a bomb.
 */
const [base, ...uses] = process.argv.slice(2);
const guard = createNetworkGuard({ allowLoopback: true });

async function outcome(url: string, use: string): Promise<string | null> {
  try {
    const answer = await guardedFetch(url, { timeouts: { connect: 2_000, total: 4_000 } }, guard);
    const text = decodePage(answer.body, answer.headers["content-type"] ?? "");
    if (use === "feed") readListing(text, url);
    else {
      const article = extractArticle(text, url);
      const seen = { requestedUrl: url, finalUrl: url, status: 200, contentType: "text/html", headers: {}, article };
      judgeHealth(seen, { languages: ["en"], storedLength: null, agent: "Redline" });
    }
    return null;
  } catch (error) {
    if (error instanceof Failure) return error.code;
    throw error;
  }
}

for (const each of uses) {
  const [number = "", use = ""] = each.split(":");
  const began = performance.now();
  const failed = await outcome(`${base}/${number}`, use);
  const seconds = (performance.now() - began) / 1000;
  console.log(JSON.stringify({ failed, seconds, peakMegabytes: Math.round(process.resourceUsage().maxRSS / 1024) }));
  globalThis.gc?.();
}
