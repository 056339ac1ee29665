// Stands in for the Lambda runtime in a process of its own: loads a bundle by its path, calls its handler with each event it is sent.
const started = performance.now();
const { handler } = await import(process.argv[2]);
process.send({ importedMs: performance.now() - started });

process.on("message", async ({ id, event, timeoutMs }) => {
  const deadline = Date.now() + timeoutMs;
  const context = { functionName: "test", awsRequestId: String(id), getRemainingTimeInMillis: () => Math.max(0, deadline - Date.now()) };
  try {
    process.send({ id, result: (await handler(event, context)) ?? null });
  } catch (error) {
    process.send({ id, error: error.message });
  }
});
