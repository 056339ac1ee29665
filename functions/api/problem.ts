import { Failure } from "../article/failure.ts";

/** Every error of the API by its stable name: status and title as RFC 9457 wants them, and what the caller can do. */
export const problems = {
  bad_request: { status: 400, title: "The request is not what this route takes" },
  cursor_malformed: { status: 400, title: "The cursor is not one of ours" },
  cursor_of_other_dossier: { status: 400, title: "The cursor belongs to another dossier" },
  unauthorized: { status: 401, title: "A key is needed" },
  forbidden: { status: 403, title: "The key does not cover this" },
  not_found: { status: 404, title: "There is nothing here" },
  method_not_allowed: { status: 405, title: "This route does not take that method" },
  not_acceptable: { status: 406, title: "None of the formats asked for is served" },
  conflict: { status: 409, title: "The request collides with another one" },
  cursor_expired: { status: 410, title: "The cursor has expired" },
  too_large: { status: 413, title: "The body is too large" },
  unsupported_media: { status: 415, title: "The body is not JSON" },
  unprocessable: { status: 422, title: "The request is well formed but cannot be done" },
  too_many_requests: { status: 429, title: "Too many requests" },
  internal: { status: 500, title: "Something broke on our side" },
  unavailable: { status: 503, title: "Not available at the moment" },
} as const;
export type ProblemCode = keyof typeof problems;

/** One thing wrong with one part of the request. `pointer` is the parameter's name or a JSON pointer into the body. */
export interface Fault {
  pointer: string;
  detail: string;
}

/** An error that the caller gets to see, as a problem document (RFC 9457). */
export class Problem extends Error {
  override readonly name = "Problem";
  readonly code: ProblemCode;
  readonly faults: readonly Fault[];
  readonly headers: Readonly<Record<string, string>>;

  /** @param detail one line for a person: what, where, what to do */
  constructor(
    code: ProblemCode,
    detail: string,
    more: { faults?: readonly Fault[]; headers?: Record<string, string>; cause?: unknown } = {},
  ) {
    super(detail, { cause: more.cause });
    this.code = code;
    this.faults = more.faults ?? [];
    this.headers = more.headers ?? {};
  }

  /** The document, with `type` leading to the paragraph of the reference that explains it. */
  document(publicUrl: string, instance: string) {
    const { status, title } = problems[this.code];
    return {
      type: `${publicUrl}/docs#problem-${this.code}`,
      title,
      status,
      detail: this.message,
      instance,
      code: this.code,
      ...(this.faults.length > 0 ? { errors: this.faults } : {}),
    };
  }
}

const isProblemCode = (code: string): code is ProblemCode => code in problems;

/** What the caller is told of any error: Failures of the rooms below keep their line where their code is one of ours; the rest stays inside. */
export function problemOf(error: unknown): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof Failure && isProblemCode(error.code)) return new Problem(error.code, error.message, { cause: error });
  if (error instanceof Failure && error.retryable)
    return new Problem("unavailable", "The store did not answer. Try again in a few seconds.", {
      headers: { "retry-after": "5" },
      cause: error,
    });
  return new Problem("internal", "The request failed and the reason was logged. Quote the x-request-id when you report it.", {
    cause: error,
  });
}
