import type { Instant } from "./article.ts";

const isoWithZone = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2}(?:[.,]\d{1,9})?)?\s?(?:Z|[+-]\d{2}:?\d{2})$/i;
const rfc822WithZone = /^(?:[A-Z][a-z]{2}, )?\d{1,2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}(?::\d{2})? (?:GMT|UTC?|Z|[ECMP][SD]T|[+-]\d{4})$/;

/**
 * A time that a page or a feed states, as an instant. Only a full date and time with its zone counts: one without is missing
 * (`null`), since guessing the zone would move it by hours; so is one that no calendar has.
 */
export function statedTime(stated: string | null | undefined): Instant | null {
  const text = stated?.trim() ?? "";
  if (text.length > 40) return null;
  const iso = isoWithZone.test(text)
    ? text
        .replace(" ", "T")
        .replace(/\s/g, "")
        .replace(",", ".")
        .replace(/([+-]\d{2})(\d{2})$/, "$1:$2")
    : null;
  if (iso === null && !rfc822WithZone.test(text)) return null;
  const time = new Date(iso ?? text);
  const year = time.getUTCFullYear();
  return year >= 1990 && year < 2200 ? time.toISOString() : null;
}
