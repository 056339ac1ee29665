import { GetCommand, PutCommand } from "@aws-sdk/lib-dynamodb";
import type { HostRules } from "../article/robots.ts";
import { robotsLifetime } from "../article/robots.ts";
import type { HostMemory } from "../article/visit.ts";
import { hostRulesKey } from "./keys.ts";
import { pack, unpack } from "./pack.ts";
import type { Table } from "./table.ts";

/** What hosts allow, kept for the day that robots.txt may be cached: one write a host and day. */
export function storedHostRules(table: Table): HostMemory {
  return {
    async read(origin) {
      const { Item } = await table.client.send(new GetCommand({ TableName: table.name, Key: hostRulesKey(origin) }));
      return Item && unpack<HostRules>(Item.rules);
    },
    // Unconditional on purpose: the latest answer of the host is the one that counts, whoever asked.
    async write(origin, rules) {
      const expires = Math.ceil((Date.parse(rules.fetchedAt) + robotsLifetime) / 1000);
      await table.client.send(new PutCommand({ TableName: table.name, Item: { ...hostRulesKey(origin), rules: pack(rules), expires } }));
    },
  };
}
