import type { Actor } from "../../actors/actors.ts";
import { mark } from "../../cues/tokens.ts";
import { anyOf, wordClass } from "../../cues/wordClasses.ts";
import { finiteBe, naming, willNouns } from "../../language/grammar.ts";
import { kinds } from "../../sentence/marks.ts";
import { meets, type Needs, needing } from "../../sentence/needs.ts";
import type { Mark, Reading } from "../../sentence/reading.ts";
import { askedToDo, bidden } from "../answers/askedToDo.ts";
import { required, requiredFor } from "../conditions/requiredFor.ts";
import type { Governed } from "../govern.ts";
import { making } from "../rightward.ts";
import { shellNouns } from "../shells.ts";
import { gone } from "../toGo.ts";
import { agentInFront } from "./agentInFront.ts";
import { answeredRequest } from "./answeredRequest.ts";
import { bareVerdict } from "./bareVerdict.ts";
import { cameFrom } from "./cameFrom.ts";
import { deedJudged, judging } from "./deedJudged.ts";
import { everythingOpen } from "./everythingOpen.ts";
import { extraposed } from "./extraposed.ts";
import { frontedObject } from "./frontedObject.ts";
import { headingVerdict } from "./headingVerdict.ts";
import { ideas, ideaThat } from "./ideaThat.ts";
import { itCleft } from "./itCleft.ts";
import { moreThanAnyone, nobodies } from "./moreThanAnyone.ts";
import { ands, nextVerbInside } from "./nextVerbInside.ts";
import { nothingShort } from "./nothingShort.ts";
import { objectComplement } from "./objectComplement.ts";
import { objectVerbSubject } from "./objectVerbSubject.ts";
import { outcomes, settledBetween } from "./outcomeOnIt.ts";
import { winning, wonOverInVain } from "./persuasion.ts";
import { quotedOfIt } from "./quotedOfIt.ts";
import { saidOf } from "./saidOf.ts";
import { removal, struckOut } from "./struckOut.ts";
import { subjectCleft } from "./subjectCleft.ts";
import { subjectObjectVerb } from "./subjectObjectVerb.ts";
import { anybody, vainHopes } from "./vainHopes.ts";
import { verdictFirst } from "./verdictFirst.ts";
import { saidOfWhatever } from "./whatever.ts";
import { whyShould, whys } from "./whyShould.ts";
import { exampled, wishExample } from "./wishExamples.ts";
import { wishesNamed } from "./wishesNamed.ts";
import { answerWords, yesAside } from "./yesAside.ts";

type Construction = (reading: Reading, actors: readonly Actor[], p: Mark<"provision">) => Governed | undefined;

const attitude = kinds.attitude;
const verdict = kinds.attitude | kinds.predication;

/** Each with what it can't do without; the first that has something to say counts. */
const constructions: readonly { readonly read: Construction; readonly needs: Needs }[] = [
  { read: (reading, _, p) => extraposed(reading, p), needs: needing({ kinds: attitude, words: wordClass("it time") }) },
  { read: ideaThat, needs: needing({ words: ideas }) },
  { read: nextVerbInside, needs: needing({ words: ands }) },
  { read: whyShould, needs: needing({ words: whys }) },
  { read: settledBetween, needs: needing({ words: outcomes }) },
  { read: agentInFront, needs: needing({ kinds: attitude, words: wordClass("by") }) },
  { read: moreThanAnyone, needs: needing({ kinds: attitude, words: nobodies }) },
  { read: askedToDo, needs: needing({ words: bidden }) },
  { read: wishExample, needs: needing({ words: exampled }) },
  { read: (reading, _, p) => vainHopes(reading, p), needs: needing({ words: anybody }) },
  {
    read: (reading, _, p) => everythingOpen(reading, p),
    needs: needing({ kinds: attitude, punctuation: mark.comma, words: wordClass("including even included") }),
  },
  { read: deedJudged, needs: needing({ words: judging }) },
  { read: struckOut, needs: needing({ words: anyOf(gone, removal) }) },
  { read: headingVerdict, needs: needing({ kinds: verdict, punctuation: mark.colon }) },
  { read: saidOf, needs: needing({ kinds: kinds.say }) },
  { read: quotedOfIt, needs: needing({ punctuation: mark.quote }) },
  { read: verdictFirst, needs: needing({ words: finiteBe }) },
  { read: nothingShort, needs: needing({ words: wordClass("only nothing anything") }) },
  { read: subjectCleft, needs: needing({ kinds: attitude, words: wordClass("it") }) },
  { read: itCleft, needs: needing({ words: wordClass("it") }) },
  { read: saidOfWhatever, needs: needing({ words: shellNouns }) },
  { read: wishesNamed, needs: needing({ kinds: attitude, punctuation: mark.comma }) },
  { read: cameFrom, needs: needing({ words: willNouns }) },
  { read: answeredRequest, needs: needing({ words: willNouns }) },
  { read: wonOverInVain, needs: needing({ words: winning }) },
  { read: requiredFor, needs: needing({ words: required }) },
  { read: frontedObject, needs: needing({}) },
  { read: objectVerbSubject, needs: needing({}) },
  { read: subjectObjectVerb, needs: needing({}) },
  { read: objectComplement, needs: needing({ words: anyOf(naming, making) }) },
  { read: bareVerdict, needs: needing({ kinds: verdict }) },
  { read: yesAside, needs: needing({ words: answerWords }) },
];

/** What is said of a wording by a construction of its own, and by no verb that it is the object of. */
export function verdictOnIt(reading: Reading, actors: readonly Actor[], p: Mark<"provision">): Governed | undefined {
  for (const { read, needs } of constructions) {
    const said = meets(reading, needs) ? read(reading, actors, p) : undefined;
    if (said) return said;
  }
  return undefined;
}
