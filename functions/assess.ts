export async function handler(event: unknown): Promise<void> {
  throw new Error(`assess is not built: ${typeof event}`);
}
