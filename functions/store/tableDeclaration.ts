/** The one table, declared once: the CDK stack and the local machine both create it from this. */
export const tableDeclaration = {
  partitionKey: "pk",
  sortKey: "sk",
  /** DynamoDB deletes items past this time (epoch seconds); the local machine sweeps them itself. */
  timeToLive: "expires",
  stream: "NEW_AND_OLD_IMAGES",
} as const;
