import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** A simulated clock: time passes where somebody sleeps, and where the test says so. */
export class Clock {
  time: number;
  constructor(start: string) {
    this.time = Date.parse(start);
  }
  now = (): number => this.time;
  instant = (): string => new Date(this.time).toISOString();
  sleep = async (milliseconds: number): Promise<void> => {
    this.time += milliseconds;
  };
}

export interface Answer {
  status?: number;
  headers?: Record<string, string>;
  body?: string | Buffer;
  /** Sends the body a byte at a time and never ends. */
  drips?: boolean;
}

export interface Asked {
  at: number;
  host: string;
  path: string;
  status: number;
  conditional: string | null;
  agent: string;
}

/** Answers for `host` and `path` at a time; `undefined` for what is not there. */
export type Script = (host: string, path: string, at: string, asked: number) => Answer | undefined;

/** Outlets on one machine: every name below `localhost` is a host of its own. Validators are answered as a good server does. */
export class Site {
  readonly log: Asked[] = [];
  readonly #clock: Clock;
  readonly #server: Server;
  port = 0;

  constructor(clock: Clock, script: Script) {
    this.#clock = clock;
    this.#server = createServer((request, response) => this.#answer(script, request, response));
  }

  async start(): Promise<void> {
    await new Promise<void>((resolve) => this.#server.listen(0, "127.0.0.1", resolve));
    const address: AddressInfo | string | null = this.#server.address();
    if (address === null || typeof address === "string") throw new Error("The site has no port.");
    this.port = address.port;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  url(host: string, path: string): string {
    return `http://${host}.localhost:${this.port}${path}`;
  }

  #answer(script: Script, { headers, url = "/" }: IncomingMessage, response: ServerResponse): void {
    const host = String(headers.host).split(".")[0] ?? "";
    const earlier = this.log.filter((each) => each.host === host && each.path === url).length;
    const answer = script(host, url, this.#clock.instant(), earlier) ?? { status: 404, body: "Not here." };
    const etag = answer.headers?.etag;
    const since = answer.headers?.["last-modified"];
    const same =
      (etag !== undefined && headers["if-none-match"] === etag) ||
      (etag === undefined && since !== undefined && headers["if-modified-since"] === since);
    const status = same ? 304 : (answer.status ?? 200);
    const conditional = headers["if-none-match"] ?? headers["if-modified-since"] ?? null;
    this.log.push({ at: this.#clock.time, host, path: url, status, conditional, agent: String(headers["user-agent"]) });
    response.writeHead(status, { "content-type": "text/html; charset=utf-8", ...answer.headers });
    if (answer.drips) {
      const timer = setInterval(() => response.write("x"), 50);
      response.on("close", () => clearInterval(timer));
    } else response.end(same ? undefined : answer.body);
  }
}
