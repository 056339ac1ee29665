/**
 * An error that a person can act on and a caller can decide on: one line that says what, where and what to do,
 * and whether trying again may help. `code` is stable, for logs and for the problem type of the API.
 */
export class Failure extends Error {
  override readonly name = "Failure";
  readonly code: string;
  readonly retryable: boolean;

  constructor(code: string, message: string, options: { retryable?: boolean; cause?: unknown } = {}) {
    super(message, { cause: options.cause });
    this.code = code;
    this.retryable = options.retryable ?? false;
  }
}
