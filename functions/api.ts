import { handle, type LambdaContext, type LambdaEvent } from "hono/aws-lambda";
import * as z from "zod/mini";
import { createApi } from "./api/app.ts";
import { defaultLimits } from "./api/deps.ts";
import { readEnvironment } from "./runtime/environment.ts";
import { composeTelling } from "./runtime/telling.ts";

const env = readEnvironment("api", process.env);
const compose = composeTelling("api");
/** API Gateway's HTTP API, payload format 2.0. */
const fromGateway = z.object({ event: z.object({ requestContext: z.object({ http: z.object({ sourceIp: z.string() }) }) }) });

let answer: ReturnType<typeof handle> | undefined;

/** The HTTP API calls it with every request. */
export async function handler(event: LambdaEvent, context?: LambdaContext) {
  answer ??= handle(
    createApi({
      ...(await compose()),
      anonymous: env.REDLINE_ANONYMOUS === "read" ? ["read"] : [],
      // The gateway gives up after 30 s; a follower that waits costs the same by the hour however long one wait is.
      limits: { ...defaultLimits, waitSeconds: 20 },
      addressOf: (c) => fromGateway.parse(c.env).event.requestContext.http.sourceIp,
    }),
  );
  return answer(event, context);
}
