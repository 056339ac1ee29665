import type { Dossier } from "../position/dossier.ts";

const spellingsOf = new WeakMap<Dossier, ReadonlyMap<string, string>>();

/**
 * The name of the outlet behind a URL: the dossier's where it knows the site, or a spelling of what was stated; else what was stated.
 * A site is known with its subdomains.
 */
export function outletOf(dossier: Dossier, url: string, stated: string): string {
  const host = new URL(url).hostname;
  const bySite = dossier.outlets.find(({ domains }) => domains.some((domain) => host === domain || host.endsWith(`.${domain}`)));
  if (bySite !== undefined) return bySite.name;
  const spellings = spellingsOf.get(dossier) ?? namesBySpelling(dossier);
  spellingsOf.set(dossier, spellings);
  return spellings.get(stated.toLowerCase()) ?? stated;
}

/** The first outlet with a spelling has it. */
const namesBySpelling = ({ outlets }: Dossier): ReadonlyMap<string, string> =>
  new Map(outlets.toReversed().flatMap(({ name, spellings }) => [name, ...spellings].map((each) => [each.toLowerCase(), name])));
