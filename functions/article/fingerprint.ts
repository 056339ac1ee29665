import { hash } from "node:crypto";
import type { ArticleText } from "./article.ts";
import { plainTypography } from "./typography.ts";

const known = new WeakMap<ArticleText, string>();

/**
 * Hash of what an article says, blind to typography and white space: equal fingerprints mean that there is nothing to store.
 * Headline and body are kept apart, so that text that moves from one to the other shows. Returns 64 hex digits (SHA-256).
 */
export function contentFingerprint(text: ArticleText): string {
  // A text is asked about at every step of a check, and never changes.
  const fingerprint = known.get(text) ?? fingerprintOf(text);
  known.set(text, fingerprint);
  return fingerprint;
}

/** White space but for single plain spaces, so that words alone count. */
const unevenSpace = /\s{2,}|[^\S ]/g;

/** Whether two texts say the same: as equal fingerprints, without making them. */
export const saysTheSame = (a: ArticleText, b: ArticleText): boolean =>
  wordsAlone(a.headline) === wordsAlone(b.headline) && wordsAlone(a.body) === wordsAlone(b.body);

const fingerprintOf = ({ headline, body }: ArticleText): string => hash("sha256", JSON.stringify([wordsAlone(headline), wordsAlone(body)]));

const wordsAlone = (raw: string): string => plainTypography(raw).replace(unevenSpace, " ").trim();
