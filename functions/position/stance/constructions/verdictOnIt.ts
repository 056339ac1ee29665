import type { Actor } from "../../actors/actors.ts";
import type { Mark, Reading } from "../../sentence/reading.ts";
import type { Governed } from "../govern.ts";
import { agentInFront } from "./agentInFront.ts";
import { answeredRequest } from "./answeredRequest.ts";
import { bareVerdict } from "./bareVerdict.ts";
import { cameFrom } from "./cameFrom.ts";
import { everythingOpen } from "./everythingOpen.ts";
import { extraposed } from "./extraposed.ts";
import { frontedObject } from "./frontedObject.ts";
import { headingVerdict } from "./headingVerdict.ts";
import { itCleft } from "./itCleft.ts";
import { moreThanAnyone } from "./moreThanAnyone.ts";
import { nothingShort } from "./nothingShort.ts";
import { objectComplement } from "./objectComplement.ts";
import { wonOverInVain } from "./persuasion.ts";
import { quotedOfIt } from "./quotedOfIt.ts";
import { saidOf } from "./saidOf.ts";
import { struckOut } from "./struckOut.ts";
import { vainHopes } from "./vainHopes.ts";
import { verdictFirst } from "./verdictFirst.ts";
import { saidOfWhatever } from "./whatever.ts";
import { wishesNamed } from "./wishesNamed.ts";
import { yesAside } from "./yesAside.ts";

/** What is said of a wording by a construction of its own, and by no verb that it is the object of. */
export const verdictOnIt = (reading: Reading, actors: readonly Actor[], p: Mark<"provision">): Governed | undefined =>
  extraposed(reading, p) ??
  agentInFront(reading, actors, p) ??
  moreThanAnyone(reading, actors, p) ??
  vainHopes(reading, p) ??
  everythingOpen(reading, p) ??
  struckOut(reading, actors, p) ??
  headingVerdict(reading, actors, p) ??
  saidOf(reading, actors, p) ??
  quotedOfIt(reading, actors, p) ??
  verdictFirst(reading, actors, p) ??
  nothingShort(reading, actors, p) ??
  itCleft(reading, actors, p) ??
  saidOfWhatever(reading, actors, p) ??
  wishesNamed(reading, actors, p) ??
  cameFrom(reading, actors, p) ??
  answeredRequest(reading, actors, p) ??
  wonOverInVain(reading, actors, p) ??
  frontedObject(reading, actors, p) ??
  objectComplement(reading, actors, p) ??
  bareVerdict(reading, actors, p) ??
  yesAside(reading, actors, p);
