import { createServer, type ServerHttp2Session } from "node:http2";
import type { AddressInfo } from "node:net";
import * as z from "zod/mini";

const converse = z.object({
  system: z.tuple([z.object({ text: z.string() })]),
  messages: z.tuple([z.object({ role: z.literal("user"), content: z.tuple([z.object({ text: z.string() })]) })]),
  inferenceConfig: z.object({ maxTokens: z.int(), temperature: z.literal(0) }),
  toolConfig: z.object({
    tools: z.tuple([z.object({ toolSpec: z.object({ name: z.string(), inputSchema: z.object({ json: z.unknown() }) }) })]),
    toolChoice: z.object({ tool: z.object({ name: z.string() }) }),
  }),
});
const material = z.object({
  provisions: z.array(z.object({ id: z.string() })),
  sentences: z.array(z.object({ n: z.int(), part: z.string(), code: z.boolean(), text: z.string() })),
});
export type Material = z.infer<typeof material>;

/** What the stand-in does with a question: rows as the tool's input, any JSON there, a bare text, an error, or an answer that never comes. */
export type Answer = { rows: unknown[] } | { input: unknown } | { text: string } | { error: { status: number; type: string } } | "silence";

export interface BedrockStandIn {
  /** Variables that lead the real SDK client here. */
  environment: Record<string, string>;
  /** The material of every question, in order. */
  asked: Material[];
  stop(): Promise<void>;
}

/** Amazon Bedrock's Converse on loopback (REST JSON over HTTP/2, as its client speaks): what it is asked is checked against the shape that AWS takes, and kept. */
export async function startBedrock(answerTo: (material: Material, nth: number) => Answer): Promise<BedrockStandIn> {
  const asked: Material[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const { messages, toolConfig } = converse.parse(JSON.parse(Buffer.concat(chunks).toString()));
    const question = material.parse(JSON.parse(messages[0].content[0].text));
    asked.push(question);
    const answer = answerTo(question, asked.length);
    if (answer === "silence") return;
    if ("error" in answer) {
      response.writeHead(answer.error.status, { "content-type": "application/json", "x-amzn-errortype": answer.error.type });
      response.end(JSON.stringify({ message: "not now" }));
      return;
    }
    const content =
      "text" in answer
        ? { text: answer.text }
        : {
            toolUse: {
              toolUseId: "t1",
              name: toolConfig.toolChoice.tool.name,
              input: "rows" in answer ? { rows: answer.rows } : answer.input,
            },
          };
    response.writeHead(200, { "content-type": "application/json" });
    response.end(
      JSON.stringify({
        output: { message: { role: "assistant", content: [content] } },
        stopReason: "tool_use",
        usage: { inputTokens: 1000, outputTokens: 100, totalTokens: 1100 },
        metrics: { latencyMs: 1 },
      }),
    );
  });
  const sessions = new Set<ServerHttp2Session>();
  server.on("session", (session) => sessions.add(session));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    environment: {
      AWS_ENDPOINT_URL_BEDROCK_RUNTIME: `http://127.0.0.1:${port}`,
      AWS_REGION: "eu-central-1",
      AWS_ACCESS_KEY_ID: "local",
      AWS_SECRET_ACCESS_KEY: "local",
    },
    asked,
    stop: () =>
      new Promise((resolve) => {
        for (const session of sessions) session.destroy();
        server.close(() => resolve());
      }),
  };
}
