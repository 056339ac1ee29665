import type * as z from "zod/mini";
import en from "zod/v4/locales/en.js";

/**
 * Given to the `parse` of a schema where a person reads what is wrong: of itself zod/mini says "Invalid input" to everything, which is
 * enough for what the store and AWS send, and leaves its texts out of the functions that show none.
 */
export function inEnglish(): z.core.ParseContext<z.core.$ZodIssue> {
  return { error: en().localeError };
}
