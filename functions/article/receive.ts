import type { Client, Dispatcher } from "undici";

/** An answer as it came over the wire, its body not decoded yet. */
export interface Received {
  status: number;
  headers: Dispatcher.ResponseData["headers"];
  chunks: Buffer[];
  /** Whether bytes are missing at its end. */
  cut: boolean;
}

/** How much is taken in; `tooLarge` makes the error for what has more and may not be cut. */
interface Intake {
  received: number;
  overflow: "refuse" | "cut";
  tooLarge(): Error;
}

/**
 * Sends a request and takes the answer in as it comes, without a stream for each: a visit is mostly a few hundred bytes. Where it may be cut,
 * what has come when the signal is given is the answer.
 */
export async function receive(client: Client, options: Dispatcher.DispatchOptions, intake: Intake, signal: AbortSignal): Promise<Received> {
  signal.throwIfAborted();
  const { promise, resolve, reject } = Promise.withResolvers<Received>();
  const answer: Received = { status: 0, headers: {}, chunks: [], cut: false };
  let length = 0;
  let controller: Dispatcher.DispatchController | undefined;
  const stop = (error: Error): void => {
    if (intake.overflow === "cut" && answer.status > 0) resolve({ ...answer, cut: true });
    else reject(error);
    controller?.abort(error);
  };
  const onAbort = (): void => stop(signal.reason);
  signal.addEventListener("abort", onAbort, { once: true });
  try {
    client.dispatch(options, {
      onRequestStart(started) {
        controller = started;
      },
      onResponseStart(_, status, headers) {
        if (status >= 200) Object.assign(answer, { status, headers });
      },
      onResponseData(_, chunk) {
        const room = intake.received - length;
        length += chunk.length;
        answer.chunks.push(chunk.length > room ? chunk.subarray(0, room) : chunk);
        if (length > intake.received) stop(intake.tooLarge());
      },
      onResponseEnd: () => resolve(answer),
      onResponseError: (_, error) => reject(error),
    });
    return await promise;
  } finally {
    signal.removeEventListener("abort", onAbort);
  }
}
