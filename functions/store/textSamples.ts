import { GetCommand, UpdateCommand } from "@aws-sdk/lib-dynamodb";
import { mayShareWire, type Shingles, sampleOf, sizeClassOf } from "../change/textCopies.ts";
import { type Key, sampleKey } from "./keys.ts";
import { isConditionFailure } from "./storeErrors.ts";
import type { Table } from "./table.ts";

/** Texts under one shingle, at most: who copies what so many have copies one of them too, and an item stays within one write unit. */
const mostTexts = 16;

/** A text to be found by its shingles; `expires` in epoch seconds. */
export interface SampledText {
  dossier: string;
  article: string;
  shingles: Shingles;
  expires: number;
}

/**
 * Notes the text under each of its samples and returns the articles that may share a wire with it, those with most samples in common first.
 * One write unit a sample, whatever the archive holds. May run twice; of two texts noted at the same moment one at least sees the other.
 */
export async function noteSamples(table: Table, text: SampledText): Promise<string[]> {
  const lists = await Promise.all(sampleOf(text.shingles).map((shingle) => noteUnder(table, sampleKey(text.dossier, shingle), text)));
  const found = new Map<string, { common: number; sizeClass: number }>();
  for (const list of lists) {
    for (const [article, sizeClass] of smallest(list)) {
      const before = found.get(article);
      found.set(article, { common: (before?.common ?? 0) + 1, sizeClass: Math.min(sizeClass, before?.sizeClass ?? sizeClass) });
    }
  }
  found.delete(text.article);
  return [...found]
    .filter(([, { common, sizeClass }]) => mayShareWire(common, text.shingles, sizeClass))
    .sort(([a, { common: x }], [b, { common: y }]) => y - x || (a < b ? -1 : 1))
    .map(([article]) => article);
}

/**
 * The texts under one shingle, this one among them if there was room. A full list is not written any more: it goes when it expires, and what is new then
 * has room again.
 */
async function noteUnder(table: Table, Key: Key, { article, shingles, expires }: SampledText): Promise<Set<string>> {
  const entry = `${article}#${sizeClassOf(shingles)}`;
  try {
    const { Attributes } = await table.client.send(
      new UpdateCommand({
        TableName: table.name,
        Key,
        UpdateExpression: "ADD #texts :texts SET #expires = :expires",
        ConditionExpression: "attribute_not_exists(#texts) OR contains(#texts, :entry) OR size(#texts) < :most",
        ExpressionAttributeNames: { "#texts": "texts", "#expires": "expires" },
        ExpressionAttributeValues: { ":texts": new Set([entry]), ":entry": entry, ":most": mostTexts, ":expires": expires },
        ReturnValues: "ALL_NEW",
      }),
    );
    return Attributes?.texts ?? new Set();
  } catch (error) {
    if (!isConditionFailure(error)) throw error;
    const { Item } = await table.client.send(new GetCommand({ TableName: table.name, Key, ConsistentRead: true }));
    return Item?.texts ?? new Set();
  }
}

/** An article that was edited may be listed with two sizes; the smaller one asks for less in common. */
function smallest(list: ReadonlySet<string>): Map<string, number> {
  const sizes = new Map<string, number>();
  for (const entry of list) {
    const [article = "", sizeClass = "0"] = entry.split("#");
    sizes.set(article, Math.min(Number(sizeClass), sizes.get(article) ?? Number(sizeClass)));
  }
  return sizes;
}
