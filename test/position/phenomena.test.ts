import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseDossier } from "../../functions/position/dossier.ts";
import { createRulesCoder } from "../../functions/position/rulesCoder.ts";
import { advocacy } from "./phenomena/advocacy.ts";
import { analyses } from "./phenomena/analyses.ts";
import { answers } from "./phenomena/answers.ts";
import { appearing } from "./phenomena/appearing.ts";
import { asides } from "./phenomena/asides.ts";
import { askedAndListed } from "./phenomena/askedAndListed.ts";
import { askedAndTold } from "./phenomena/askedAndTold.ts";
import { attitudes } from "./phenomena/attitudes.ts";
import { authors } from "./phenomena/authors.ts";
import { besides } from "./phenomena/besides.ts";
import { borders } from "./phenomena/borders.ts";
import { briefs } from "./phenomena/briefs.ts";
import { choices } from "./phenomena/choices.ts";
import { chosenWords } from "./phenomena/chosenWords.ts";
import { clauses } from "./phenomena/clauses.ts";
import { clausesOfBoth } from "./phenomena/clausesOfBoth.ts";
import { conditions } from "./phenomena/conditions.ts";
import { constructions } from "./phenomena/constructions.ts";
import { context } from "./phenomena/context.ts";
import { conversations } from "./phenomena/conversations.ts";
import { counted } from "./phenomena/counted.ts";
import { derivedTexts } from "./phenomena/derivedTexts.ts";
import { digests } from "./phenomena/digests.ts";
import { disowned } from "./phenomena/disowned.ts";
import { disputed } from "./phenomena/disputed.ts";
import { eachClause } from "./phenomena/eachClause.ts";
import { echoes } from "./phenomena/echoes.ts";
import { everydayWords } from "./phenomena/everydayWords.ts";
import { families } from "./phenomena/families.ts";
import { familiesAgain } from "./phenomena/familiesAgain.ts";
import { familiesWidened } from "./phenomena/familiesWidened.ts";
import { filedUnder } from "./phenomena/filedUnder.ts";
import { fineDistinctions } from "./phenomena/fineDistinctions.ts";
import { foretold } from "./phenomena/foretold.ts";
import { givenOut } from "./phenomena/givenOut.ts";
import { grammar } from "./phenomena/grammar.ts";
import { holders } from "./phenomena/holders.ts";
import { inOneSentence } from "./phenomena/inOneSentence.ts";
import { inSuccession } from "./phenomena/inSuccession.ts";
import { inTheWay } from "./phenomena/inTheWay.ts";
import { interviews } from "./phenomena/interviews.ts";
import { itemsOfTexts } from "./phenomena/itemsOfTexts.ts";
import { judgments } from "./phenomena/judgments.ts";
import { later } from "./phenomena/later.ts";
import { likewise } from "./phenomena/likewise.ts";
import { listsTurned } from "./phenomena/listsTurned.ts";
import { madeTexts } from "./phenomena/madeTexts.ts";
import { manners } from "./phenomena/manners.ts";
import { nearMisses } from "./phenomena/nearMisses.ts";
import { newsDetails } from "./phenomena/newsDetails.ts";
import { newsdesk } from "./phenomena/newsdesk.ts";
import { newsroomCopy } from "./phenomena/newsroomCopy.ts";
import { none } from "./phenomena/none.ts";
import { notYetSaid } from "./phenomena/notYetSaid.ts";
import { objectFirst } from "./phenomena/objectFirst.ts";
import { ofTranslators } from "./phenomena/ofTranslators.ts";
import { onward } from "./phenomena/onward.ts";
import { ordinary } from "./phenomena/ordinary.ts";
import { outsiders } from "./phenomena/outsiders.ts";
import { pairs } from "./phenomena/pairs.ts";
import { paperInHand } from "./phenomena/paperInHand.ts";
import { papers } from "./phenomena/papers.ts";
import { partiesInTurn } from "./phenomena/partiesInTurn.ts";
import { partsOfTexts } from "./phenomena/partsOfTexts.ts";
import type { Phenomenon } from "./phenomena/phenomenon.ts";
import { plainAgency } from "./phenomena/plainAgency.ts";
import { plainReports } from "./phenomena/plainReports.ts";
import { plainSpeech } from "./phenomena/plainSpeech.ts";
import { plainWords } from "./phenomena/plainWords.ts";
import { pointing } from "./phenomena/pointing.ts";
import { provisos } from "./phenomena/provisos.ts";
import { putToAnEnd } from "./phenomena/putToAnEnd.ts";
import { putToVote } from "./phenomena/putToVote.ts";
import { quotesBefore } from "./phenomena/quotesBefore.ts";
import { referents } from "./phenomena/referents.ts";
import { refusals } from "./phenomena/refusals.ts";
import { reporting } from "./phenomena/reporting.ts";
import { retold } from "./phenomena/retold.ts";
import { retorts } from "./phenomena/retorts.ts";
import { saidAround } from "./phenomena/saidAround.ts";
import { scope } from "./phenomena/scope.ts";
import { secondLook } from "./phenomena/secondLook.ts";
import { shortAnswers } from "./phenomena/shortAnswers.ts";
import { sideBySide } from "./phenomena/sideBySide.ts";
import { spanning, topics } from "./phenomena/spanning.ts";
import { speeches } from "./phenomena/speeches.ts";
import { stance } from "./phenomena/stance.ts";
import { stepByStep } from "./phenomena/stepByStep.ts";
import { strangersHabits } from "./phenomena/strangersHabits.ts";
import { struckAndListed } from "./phenomena/struckAndListed.ts";
import { supposedAndPreferred } from "./phenomena/supposedAndPreferred.ts";
import { taken } from "./phenomena/taken.ts";
import { territory } from "./phenomena/territory.ts";
import { texts } from "./phenomena/texts.ts";
import { thoughtsAndReports } from "./phenomena/thoughtsAndReports.ts";
import { throughGrammar } from "./phenomena/throughGrammar.ts";
import { throughGrammarOn } from "./phenomena/throughGrammarOn.ts";
import { timeClauses } from "./phenomena/timeClauses.ts";
import { together } from "./phenomena/together.ts";
import { toldBehind } from "./phenomena/toldBehind.ts";
import { turnsOfSpeech } from "./phenomena/turnsOfSpeech.ts";
import { twoSides } from "./phenomena/twoSides.ts";
import { twoTexts } from "./phenomena/twoTexts.ts";
import { verdicts } from "./phenomena/verdicts.ts";
import { voices } from "./phenomena/voices.ts";
import { voicesAgain } from "./phenomena/voicesAgain.ts";
import { what } from "./phenomena/what.ts";
import { whatIsMissed } from "./phenomena/whatIsMissed.ts";
import { who } from "./phenomena/who.ts";
import { whoAnswers } from "./phenomena/whoAnswers.ts";
import { whoIsMeant } from "./phenomena/whoIsMeant.ts";
import { wholeClauses } from "./phenomena/wholeClauses.ts";
import { whose } from "./phenomena/whose.ts";
import { willingness } from "./phenomena/willingness.ts";
import { wishLists } from "./phenomena/wishLists.ts";
import { wonOver } from "./phenomena/wonOver.ts";

const file = "fixtures/ukraine-2025/dossier.yaml";
const coder = createRulesCoder(parseDossier(readFileSync(file, "utf8"), file));

const rows = (text: string): string[] =>
  coder
    .code({ headline: "", body: text })
    .positions.map((p) => `${p.party} ${p.stance} ${p.provision}`)
    .sort();

const parts: readonly [string, readonly Phenomenon[]][] = [
  ["who", who],
  ["in plain reports", plainReports],
  ["through the grammar, on", throughGrammarOn],
  ["light verbs, thoughts, reports of reports", thoughtsAndReports],
  ["through the grammar", throughGrammar],
  ["two parties in one clause", partiesInTurn],
  ["clauses about it, and whom it affects", clausesOfBoth],
  ["what is struck, listed, asked for", struckAndListed],
  ["whose it is not", whose],
  ["whose voice", voices],
  ["whose voice, and of whom", voicesAgain],
  ["whose, said sideways", holders],
  ["several things in one sentence", inOneSentence],
  ["what", what],
  ["stance", stance],
  ["conditions and order", conditions],
  ["how far it reaches", scope],
  ["attitudes", attitudes],
  ["grammar that misleads", grammar],
  ["later rounds", later],
  ["as newsrooms put it", reporting],
  ["in context", context],
  ["in conversations", conversations],
  ["texts", texts],
  ["who makes a text", madeTexts],
  ["briefs and live pages", briefs],
  ["said in passing", chosenWords],
  ["clauses", clauses],
  ["papers", papers],
  ["authors", authors],
  ["where one thing ends and another begins", borders],
  ["answers", answers],
  ["interviews", interviews],
  ["said at length", speeches],
  ["across the sentence", spanning],
  ["topics and answers", topics],
  ["two texts and denials", pairs],
  ["disowned, and by whom", disowned],
  ["texts made of others", derivedTexts],
  ["in digests", digests],
  ["verdicts and echoes", verdicts],
  ["verdicts and lists", judgments],
  ["how it goes on", onward],
  ["in ordinary words", ordinary],
  ["of wishes that appear", appearing],
  ["outsiders", outsiders],
  ["in newspaper analyses", analyses],
  ["land", territory],
  ["at the economics desk", newsdesk],
  ["in plain agency reports", plainAgency],
  ["in newsroom copy", newsroomCopy],
  ["texts side by side", twoTexts],
  ["two texts compared point by point", sideBySide],
  ["said beside it", asides],
  ["asked and told", askedAndTold],
  ["texts retold", retold],
  ["wishes listed, and what is said of them", wishLists],
  ["what a word stands for", referents],
  ["what one side proposes and another takes up", taken],
  ["together and besides", together],
  ["said back", retorts],
  ["in plain words", plainWords],
  ["in everyday words", everydayWords],
  ["families of wordings", families],
  ["more families of wordings", familiesAgain],
  ["families of wordings, widened", familiesWidened],
  ["ceasefire, territory and process in plain speech", plainSpeech],
  ["items of texts", itemsOfTexts],
  ["asked, listed and denied", askedAndListed],
  ["manners of reporters and translators", manners],
  ["turns of translators", ofTranslators],
  ["with a paper in hand", paperInHand],
  ["given out, sent and told", givenOut],
  ["left to a vote", putToVote],
  ["turns of speech", turnsOfSpeech],
  ["in the details", newsDetails],
  ["at a second look", secondLook],
  ["fine distinctions", fineDistinctions],
  ["said around the wording", saidAround],
  ["short answers and shown wishes", shortAnswers],
  ["near misses", nearMisses],
  ["points that are counted", counted],
  ["disputed, and without a noun", disputed],
  ["beside the main clause", besides],
  ["foretold of another", foretold],
  ["refused and denied", refusals],
  ["echoes", echoes],
  ["two sides, and what is over", twoSides],
  ["lists of what is refused", listsTurned],
  ["whose it is, told beside it", toldBehind],
  ["who is meant", whoIsMeant],
  ["pointed at", pointing],
  ["quotes before", quotesBefore],
  ["filed under a verdict", filedUnder],
  ["the object first", objectFirst],
  ["habits of strangers", strangersHabits],
  ["each clause by itself", eachClause],
  ["parts of texts", partsOfTexts],
  ["likewise, and in answer", likewise],
  ["willingness", willingness],
  ["provisos", provisos],
  ["advocacy", advocacy],
  ["constructions", constructions],
  ["won over, asked and called", wonOver],
  ["in whole clauses", wholeClauses],
  ["step by step", stepByStep],
  ["supposed, and preferred", supposedAndPreferred],
  ["choices", choices],
  ["clauses before and behind", timeClauses],
  ["who answers", whoAnswers],
  ["in succession", inSuccession],
  ["what is missed", whatIsMissed],
  ["put to an end", putToAnEnd],
  ["no position", none],
  ["hindered, listed, befriended", inTheWay],
  ["not yet said", notYetSaid],
];

describe.each(parts)("%s", (_part, phenomena) => {
  describe.each(phenomena.map(({ name, cases }) => [name, cases] as const))("%s", (_name, cases) => {
    it.each(cases.map(([text, expected]) => [text, expected] as const))("%s", (text, expected) => {
      expect(rows(text)).toEqual([...expected].sort());
    });
  });
});

it("no sentence stands twice", () => {
  const texts = parts.flatMap(([, phenomena]) => phenomena.flatMap(({ cases }) => cases.map(([text]) => text)));

  expect(texts.filter((text, at) => texts.indexOf(text) !== at)).toEqual([]);
});
