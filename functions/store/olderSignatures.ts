import { DeleteCommand } from "@aws-sdk/lib-dynamodb";
import { fewestShingles } from "../change/textCopies.ts";
import { signaturePartition } from "./keys.ts";
import { queryItems, type StoredItem } from "./query.ts";
import type { Table } from "./table.ts";
import { noteSamples } from "./textSamples.ts";
import { readShingles } from "./textShingles.ts";

const atOnce = 25;
const takenOver = new WeakMap<Table, Set<string>>();

/**
 * Notes under their samples the texts that a Redline before November 2026 noted as signatures, all in one partition, so that after an upgrade they are found
 * as the new ones are. Each signature goes once it was taken over: what broke off goes on from there. Looked for once in a process.
 */
export async function takeOverSignatures(table: Table, dossier: string, expires: number): Promise<void> {
  const done = takenOver.get(table) ?? new Set<string>();
  takenOver.set(table, done);
  if (done.has(dossier)) return;
  const older = queryItems(table, {
    KeyConditionExpression: "pk = :pk",
    ExpressionAttributeValues: { ":pk": signaturePartition(dossier) },
    ProjectionExpression: "pk, sk, article",
    ScanIndexForward: false,
  });
  const batch: StoredItem[] = [];
  for await (const item of older) {
    batch.push(item);
    if (batch.length === atOnce) await takeOver(table, dossier, batch.splice(0), expires);
  }
  await takeOver(table, dossier, batch, expires);
  done.add(dossier);
}

async function takeOver(table: Table, dossier: string, signatures: readonly StoredItem[], expires: number): Promise<void> {
  const articles = [...new Set(signatures.map(({ article }) => String(article)))];
  for (const [article, { shingles }] of await readShingles(table, dossier, articles))
    if (shingles.length >= fewestShingles) await noteSamples(table, { dossier, article, shingles, expires });
  for (const { pk, sk } of signatures) await table.client.send(new DeleteCommand({ TableName: table.name, Key: { pk, sk } }));
}
