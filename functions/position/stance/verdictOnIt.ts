import type { Actor } from "../actors/actors.ts";
import type { Mark, Reading } from "../sentence/reading.ts";
import { bareVerdict } from "./bareVerdict.ts";
import { cameFrom } from "./cameFrom.ts";
import { extraposed } from "./extraposed.ts";
import type { Governed } from "./govern.ts";
import { itCleft } from "./itCleft.ts";
import { nothingShort } from "./nothingShort.ts";
import { objectComplement } from "./objectComplement.ts";
import { saidOf } from "./saidOf.ts";
import { verdictFirst } from "./verdictFirst.ts";
import { saidOfWhatever } from "./whatever.ts";
import { wishesNamed } from "./wishesNamed.ts";

/** What is said of a wording by a construction of its own, and by no verb that it is the object of. */
export const verdictOnIt = (reading: Reading, actors: readonly Actor[], p: Mark<"provision">): Governed | undefined =>
  extraposed(reading, p) ??
  saidOf(reading, actors, p) ??
  verdictFirst(reading, actors, p) ??
  nothingShort(reading, actors, p) ??
  itCleft(reading, actors, p) ??
  saidOfWhatever(reading, actors, p) ??
  wishesNamed(reading, actors, p) ??
  cameFrom(reading, actors, p) ??
  objectComplement(reading, actors, p) ??
  bareVerdict(reading, actors, p);
