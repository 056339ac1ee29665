import { BedrockRuntimeClient, ConverseCommand, type ConverseCommandOutput } from "@aws-sdk/client-bedrock-runtime";
import { Failure } from "../article/failure.ts";
import type { ModelQuestion } from "../position/model/question.ts";
import type { Model, ModelReply } from "../watch/consultModel.ts";

const answerTool = "record_positions";
/** Tokens of one answer, and milliseconds that it may take: an article's rows come to a fraction of both. */
const mostOutput = 8_000;
const longest = 60_000;
const passing = new Set([
  "ThrottlingException",
  "ServiceUnavailableException",
  "InternalServerException",
  "ModelTimeoutException",
  "ModelNotReadyException",
]);

/**
 * A model on Amazon Bedrock, asked by Converse and made to answer through a tool whose input is the answer's JSON schema
 * (Amazon Bedrock API reference, "Converse", `toolChoice`). Where it answers in text all the same, the text is taken for JSON.
 * @param id model or inference profile id, by configuration
 * @param timeout milliseconds for one answer
 */
export function createBedrockModel(id: string, timeout = longest): Model {
  const client = new BedrockRuntimeClient({ maxAttempts: 1 });
  return {
    id,
    async ask(question) {
      try {
        const reply = await client.send(commandFor(id, question), { abortSignal: AbortSignal.timeout(timeout) });
        return replyOf(reply);
      } catch (error) {
        throw explained(error, id);
      }
    },
  };
}

function commandFor(modelId: string, { instructions, data, answerSchema }: ModelQuestion): ConverseCommand {
  return new ConverseCommand({
    modelId,
    system: [{ text: instructions }],
    messages: [{ role: "user", content: [{ text: data }] }],
    inferenceConfig: { maxTokens: mostOutput, temperature: 0 },
    toolConfig: {
      tools: [{ toolSpec: { name: answerTool, description: "Records the positions found.", inputSchema: { json: answerSchema } } }],
      toolChoice: { tool: { name: answerTool } },
    },
  });
}

function replyOf({ output, usage }: ConverseCommandOutput): ModelReply {
  const blocks = output?.message?.content ?? [];
  const used = blocks.find((block) => block.toolUse?.name === answerTool)?.toolUse;
  const answer: unknown = used ? used.input : jsonOf(blocks.map((block) => block.text ?? "").join(""));
  return { answer, inputTokens: usage?.inputTokens ?? 0, outputTokens: usage?.outputTokens ?? 0 };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // No JSON is no answer: grounding drops it and says so.
    return undefined;
  }
}

function explained(error: unknown, id: string): unknown {
  if (!(error instanceof Error)) return error;
  const timedOut = error.name === "TimeoutError" || error.name === "AbortError";
  // Throttling is the client's fault in name alone; what is nobody's fault is the network's.
  const retryable = passing.has(error.name) || !("$fault" in error) || error.$fault === "server";
  const what = timedOut ? "did not answer in time" : `failed (${error.name})`;
  return new Failure("model_failed", `the model ${id} ${what}`, { retryable, cause: error });
}
