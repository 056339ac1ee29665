import { Failure } from "../article/failure.ts";
import type { FeedHead } from "./feed.ts";

/** Why a cursor cannot be used. The first two are the client's mistake; an expired one was good once. */
export type CursorProblem = "cursor_malformed" | "cursor_of_other_dossier" | "cursor_expired";

export class CursorFailure extends Failure {
  readonly problem: CursorProblem;

  constructor(problem: CursorProblem, message: string) {
    super(problem, message);
    this.problem = problem;
  }
}

const version = "1";

/** A place in a feed: `seq` is the number of the last change that its reader has, `epoch` as in the feed's head. */
export interface FeedPlace {
  dossier: string;
  epoch: number;
  seq: number;
}

/** A place as the opaque text that readers get. */
export function encodeCursor(place: FeedPlace): string {
  return Buffer.from(`${version}:${place.epoch}:${place.seq}:${place.dossier}`).toString("base64url");
}

/**
 * The number of the last change that the cursor's reader has. `head` is where that feed stands.
 * Throws `CursorFailure`: malformed; of another dossier; expired, when the feed has been restored from a backup since or the format is gone.
 */
export function decodeCursor(text: string, dossier: string, head: FeedHead): number {
  const parts =
    text.length <= 200 ? /^(\d{1,3}):(\d{1,9}):(\d{1,12}):([a-z0-9-]+)$/.exec(Buffer.from(text, "base64url").toString("latin1")) : null;
  const [decoded, format, epoch, seq, owner] = parts ?? [];
  if (decoded === undefined || Buffer.from(decoded).toString("base64url") !== text) {
    throw new CursorFailure("cursor_malformed", "This is no cursor of this feed: take `next_cursor` of a page as it is.");
  }
  if (owner !== dossier)
    throw new CursorFailure("cursor_of_other_dossier", `This cursor belongs to the dossier ${owner}, not to ${dossier}.`);
  const place = Number(seq);
  if (format !== version || Number(epoch) !== head.epoch || place > head.seq) {
    throw new CursorFailure("cursor_expired", "This cursor has expired, the feed was restored since: begin again without a cursor.");
  }
  return place;
}
