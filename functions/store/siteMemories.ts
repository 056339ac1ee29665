import { GetCommand, PutCommand } from "@aws-sdk/lib-dynamodb";
import { noMemory, type SiteMemories, type SiteMemory } from "../article/siteMemory.ts";
import { siteMemoryKey } from "./keys.ts";
import { pack, unpack } from "./pack.ts";
import type { Table } from "./table.ts";

/** How long a process goes by what it has read, and how many sites it keeps in mind. */
const freshFor = 600_000;
const mostSites = 500;

/**
 * What was learnt of sites: read once a site and ten minutes, written when something new was learnt. Written without a condition: of two
 * that learn at once the later one is kept, and the other's lesson is learnt again.
 */
export function storedSiteMemories(table: Table, now: () => number): SiteMemories {
  const kept = new Map<string, { memory: SiteMemory; until: number }>();
  const keep = (site: string, memory: SiteMemory): SiteMemory => {
    if (kept.size >= mostSites) kept.clear();
    kept.set(site, { memory, until: now() + freshFor });
    return memory;
  };
  return {
    async read(site) {
      const known = kept.get(site);
      if (known !== undefined && known.until > now()) return known.memory;
      const { Item } = await table.client.send(new GetCommand({ TableName: table.name, Key: siteMemoryKey(site) }));
      return keep(site, Item === undefined ? noMemory : { ...noMemory, ...unpack<Partial<SiteMemory>>(Item.memory) });
    },
    async write(site, memory) {
      await table.client.send(new PutCommand({ TableName: table.name, Item: { ...siteMemoryKey(site), memory: pack(memory) } }));
      keep(site, memory);
    },
  };
}
