export async function handler(event: unknown): Promise<void> {
  throw new Error(`ingest is not built: ${typeof event}`);
}
