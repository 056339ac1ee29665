import type { Dossier } from "../position/dossier.ts";

/**
 * The name of the outlet behind a URL: the dossier's where it knows the site, or a spelling of what was stated; else what was stated.
 * A site is known with its subdomains.
 */
export function outletOf(dossier: Dossier, url: string, stated: string): string {
  const host = new URL(url).hostname;
  const bySite = dossier.outlets.find(({ domains }) => domains.some((domain) => host === domain || host.endsWith(`.${domain}`)));
  const said = stated.toLowerCase();
  const bySpelling = dossier.outlets.find(({ name, spellings }) => [name, ...spellings].some((each) => each.toLowerCase() === said));
  return (bySite ?? bySpelling)?.name ?? stated;
}
