/**
 * Every key of the one table. A partition key begins with the kind of what it holds, so that a stream filter can tell kinds apart by prefix;
 * ids have no `#` (dossiers `[a-z0-9-]`, articles hex), so no key can be mistaken for another. Numbers are padded so that they sort.
 */
export interface Key {
  pk: string;
  sk: string;
}

const pad = (n: number, digits: number) => String(n).padStart(digits, "0");

// ── schema ──
export const schemaKey: Key = { pk: "SCHEMA", sk: "VERSION" };

// ── feed ──
/** Changes in one feed partition: bounded, so that no partition grows for ever, and large enough for a page to need two at most. */
export const feedBucketSize = 10_000;
export const feedBucket = (seq: number) => Math.floor((seq - 1) / feedBucketSize);
export const feedCounterKey = (dossier: string): Key => ({ pk: `COUNTER#${dossier}`, sk: "FEED" });
export const feedKind = "FEED";
export const feedPartition = (dossier: string, bucket: number) => `${feedKind}#${dossier}#${pad(bucket, 8)}`;
/** `last`: sequence number of the last change in the item. */
export const feedKey = (dossier: string, last: number): Key => ({ pk: feedPartition(dossier, feedBucket(last)), sk: feedSort(last) });
export const feedSort = (seq: number) => pad(seq, 12);

// ── articles ──
export const headShards = 16;
export const headShard = (article: string) => Number.parseInt(article.slice(0, 1), 16) % headShards;
export const headPartition = (dossier: string, shard: number) => `HEADS#${dossier}#${pad(shard, 2)}`;
export const headKey = (dossier: string, article: string): Key => ({ pk: headPartition(dossier, headShard(article)), sk: article });

// ── snapshots ──
export const snapshotPartition = (dossier: string, article: string) => `SNAPSHOTS#${dossier}#${article}`;
/** `chunk` 0 is the snapshot itself; further ones hold what one item cannot. */
export const snapshotKey = (dossier: string, article: string, n: number, chunk = 0): Key => ({
  pk: snapshotPartition(dossier, article),
  sk: `${pad(n, 8)}#${pad(chunk, 3)}`,
});
/** The number of the snapshot that an item of this sort key belongs to. */
export const snapshotNumber = (sk: string) => Number(sk.slice(0, 8));

// ── changes of one article ──
export const articleChangesPartition = (dossier: string, article: string) => `CHANGES#${dossier}#${article}`;
/** `n`: the snapshot that the changes led to. */
export const articleChangesKey = (dossier: string, article: string, n: number): Key => ({
  pk: articleChangesPartition(dossier, article),
  sk: pad(n, 8),
});

// ── outbox ──
export const outboxPartition = (dossier: string) => `OUTBOX#${dossier}`;
export const outboxKey = (dossier: string, at: string, article: string, n: number): Key => ({
  pk: outboxPartition(dossier),
  sk: `${at}#${article}#${pad(n, 8)}`,
});

// ── failed work ──
export const failedWorkPartition = (dossier: string) => `FAILED#${dossier}`;
/** `subject`: what the work is about, within its kind. */
export const failedWorkKey = (dossier: string, kind: string, subject: string): Key => ({
  pk: failedWorkPartition(dossier),
  sk: `${kind}:${subject}`,
});

// ── subscriptions ──
/** A subscription's id is `<dossier>_<16 hex>`: it says where the subscription is stored, and `_` is no letter of a dossier's id. */
export const subscriptionPartition = (dossier: string) => `SUBSCRIPTIONS#${dossier}`;
export const subscriptionKey = (id: string): Key => ({ pk: subscriptionPartition(id.slice(0, id.lastIndexOf("_"))), sk: id });
/** `digest` is the hash of an address that mail must not go to any more. */
export const stoppedAddressKey = (digest: string): Key => ({ pk: `MAIL_STOPPED#${digest}`, sk: "STOPPED" });

// ── deliveries ──
export const alertCursorKey = (dossier: string): Key => ({ pk: `CURSOR#${dossier}`, sk: "ALERT" });
export const decisionPartition = (dossier: string, bucket: number) => `DECISIONS#${dossier}#${pad(bucket, 8)}`;
export const decisionKey = (dossier: string, seq: number): Key => ({ pk: decisionPartition(dossier, feedBucket(seq)), sk: feedSort(seq) });
export const deliveryPartition = (subscription: string) => `DELIVERIES#${subscription}`;
export const deliveryKey = (subscription: string, seq: number): Key => ({ pk: deliveryPartition(subscription), sk: feedSort(seq) });
export const workShards = 8;
export const workPartition = (shard: number) => `DELIVERY_WORK#${pad(shard, 2)}`;
/** The last character of a subscription's id is a random hex digit. */
export const workKey = (subscription: string): Key => ({
  pk: workPartition((Number.parseInt(subscription.slice(-1), 16) || 0) % workShards),
  sk: subscription,
});
export const channelKey = (channel: string): Key => ({ pk: `CHANNEL#${channel}`, sk: "REST" });

// ── digests ──
export const digestPartition = (subscription: string) => `DIGESTS#${subscription}`;
/** `period` is the instant at which the digest falls due. */
export const digestKey = (subscription: string, period: string): Key => ({ pk: digestPartition(subscription), sk: period });

// ── access ──
export const apiKeyPartition = "API_KEYS";
export const apiKeyKey = (id: string): Key => ({ pk: apiKeyPartition, sk: id });
export const idempotencyKey = (name: string): Key => ({ pk: `IDEMPOTENCY#${name}`, sk: "CLAIM" });

// ── sources ──
export const lastLookKey = (dossier: string): Key => ({ pk: `LAST_LOOK#${dossier}`, sk: "POLL" });
export const sourcePartition = (dossier: string) => `SOURCES#${dossier}`;
export const sourceKey = (dossier: string, source: string): Key => ({ pk: sourcePartition(dossier), sk: source });
/** `article` is the id of the URL that was looked at and passed over, or that leads to another article. */
export const passedOverKey = (dossier: string, article: string): Key => ({ pk: `PASSED_OVER#${dossier}#${article}`, sk: "URL" });
export const hostRulesKey = (origin: string): Key => ({ pk: `HOST#${origin}`, sk: "RULES" });
export const siteMemoryKey = (site: string): Key => ({ pk: `SITE#${site}`, sk: "MEMORY" });

// ── standings ──
export const reportPartition = (dossier: string, party: string, provision: string) => `REPORTS#${dossier}#${party}#${provision}`;
/** Sorted by the time of the snapshot, so that the reports up to a time are one range. */
export const reportKey = (
  dossier: string,
  about: { party: string; provision: string },
  from: { at: string; article: string; n: number },
): Key => ({
  pk: reportPartition(dossier, about.party, about.provision),
  sk: `${from.at}#${from.article}#${pad(from.n, 8)}`,
});
export const standingPartition = (dossier: string) => `STANDINGS#${dossier}`;
export const standingKey = (dossier: string, party: string, provision: string): Key => ({
  pk: standingPartition(dossier),
  sk: `${party}#${provision}`,
});
export const movesPartition = (dossier: string, party: string, provision: string) => `MOVES#${dossier}#${party}#${provision}`;
/** `last`: the last move in the item. Sorted by time, so that the moves up to one are a range; those of one instant by their numbers. */
export const movesKey = (dossier: string, about: { party: string; provision: string }, last: { at: string; seq: number }): Key => ({
  pk: movesPartition(dossier, about.party, about.provision),
  sk: `${last.at}#${feedSort(last.seq)}`,
});
export const shinglesKey = (dossier: string, article: string): Key => ({ pk: `SHINGLES#${dossier}#${article}`, sk: "TEXT" });
/** One item for each shingle that texts are found by: as many partitions as there are shingles, so that none grows with the archive. */
export const sampleKey = (dossier: string, shingle: number): Key => ({
  pk: `SAMPLE#${dossier}#${shingle.toString(16).padStart(8, "0")}`,
  sk: "TEXTS",
});
/** Where texts were found by until November 2026, sorted by the time of the snapshot. */
export const signaturePartition = (dossier: string) => `SIGNATURES#${dossier}`;

// ── the second coder ──
/** Answers spread over as many partitions as there are keys: a key is a hash. */
export const modelAnswerKey = (key: string): Key => ({ pk: `ANSWER#${key}`, sk: "ANSWER" });
export const modelBudgetKey = (dossier: string, day: string): Key => ({ pk: `MODEL#${dossier}`, sk: day });

// ── reviews ──
export const reviewPartition = (dossier: string, article: string) => `REVIEWS#${dossier}#${article}`;
export const reviewKey = (dossier: string, article: string, review: string): Key => ({ pk: reviewPartition(dossier, article), sk: review });
export const disputedPartition = (dossier: string) => `DISPUTED#${dossier}`;
export const disputedKey = (dossier: string, article: string): Key => ({ pk: disputedPartition(dossier), sk: article });
