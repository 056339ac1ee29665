import type { Instant } from "../article/article.ts";
import type { Coder } from "../position/coder.ts";
import type { Dossier } from "../position/dossier.ts";
import type { Table } from "../store/table.ts";
import type { ConsultDeps } from "./consultModel.ts";

/** A dossier that is followed, with the coder made from it. */
export interface FollowedDossier {
  dossier: Dossier;
  /** Waited for when a text is to be coded: making it takes time. */
  coder: Coder | Promise<Coder>;
}

/** What following takes from outside. */
export interface FollowDeps {
  table: Table;
  followed: FollowedDossier;
  now(): Instant;
  /** The second coder, where one is configured. */
  consult?: ConsultDeps | undefined;
}
