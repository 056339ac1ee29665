import { getDomain } from "tldts";

/** The site of a URL: its registrable domain. */
export const siteOf = (url: string): string => getDomain(url) ?? new URL(url).hostname;
