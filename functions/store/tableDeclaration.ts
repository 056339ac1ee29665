/** The one table, declared once: the CDK stack and the local machine both create it from this. */
export const tableDeclaration = {
  partitionKey: "pk",
  sortKey: "sk",
  /** DynamoDB deletes items past this time (epoch seconds); the local machine sweeps them itself. */
  timeToLive: "expires",
  stream: "NEW_AND_OLD_IMAGES",
  /**
   * Article heads of a shard by when the article last changed: polling reads the few that are checked often without the many that are not.
   * No other item has the attribute, so no other item is in the index.
   */
  recentIndex: { name: "recent", sortKey: "lastChangedAt" },
} as const;
