import { createHash } from "node:crypto";
import type { ArticleText } from "./article.ts";
import { plainTypography } from "./typography.ts";

/**
 * Hash of what an article says, blind to typography and white space: equal fingerprints mean that there is nothing to store.
 * Headline and body are kept apart, so that text that moves from one to the other shows. Returns 64 hex digits (SHA-256).
 */
export function contentFingerprint(text: ArticleText): string {
  const part = (raw: string) => plainTypography(raw).split(/\s+/).filter(Boolean).join(" ");
  return createHash("sha256")
    .update(JSON.stringify([part(text.headline), part(text.body)]))
    .digest("hex");
}
