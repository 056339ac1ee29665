export async function handler(event: unknown): Promise<void> {
  throw new Error(`poll is not built: ${typeof event}`);
}
