import { stemClass, wordClass } from "../cues/wordClasses.ts";
import { stem } from "../cues/words.ts";
import { phrases } from "./phrases.ts";

/** Closed classes of English grammar. Origin: Quirk et al., A Comprehensive Grammar of the English Language, and own reading. */

/** Turn a statement round. */
export const negators: readonly string[] = phrases(`
  not; no; never; neither; nor; none; nobody; nothing; without; no longer; no one; no country; not a single; not one; under no circumstances;
  hardly; =scarcely; no intention; zero (chance|prospect|likelihood|possibility|probability); lack of; unable; rather than; (better|preferable|sooner) ..9 than; instead of; stop short of; far from; anything but; nowhere near; nowhere close to; any more than; in place of; in lieu of;
  on no account; in no case; by no means; in no way; under no condition; at no (point|time|price); (never|not) under any (circumstance|condition);
  (nothing|nobody|none|no one|no (amount|kind|degree|sort) of) ..3 (will|would|can|could|shall|ever|to) (induce|persuade|convince|make|bring|move|tempt|bully|pressure|cajole|coax|prod|compel|force|coerce|lure|drive|bribe|talk|oblige|push|press|scare|shame); not (let (itself|himself|herself|themselves|ourselves|myself) be|be) (bullied|pressured|pressed|pushed|forced|coerced|blackmailed|bounced|dragged|drawn|lured|tricked|talked|strong armed|browbeaten|cajoled|railroaded|goaded|bribed|rushed|stampeded) into; not be (bullied|browbeaten|cajoled|blackmailed|railroaded) to`);

/** Say what will, should or is to be: the content of a plan or a demand. */
export const prescriptives: readonly string[] = phrases(`
  =will; =would; =shall; =must; =should; ought to; have to; had to; has to; have got to; has got to; is to; are to; be to; needs to; need to; =need; =needs; =needed;
  going to; be required; be obliged; =remain; =stay; =remains; =stays`);
/** Say what may be. */
export const possibilities: readonly string[] = ["=could", "=may", "=might", "=can", "=whether"];

/** "Be" with a subject of its own. */
export const finiteBe = wordClass("is are was were");
/** "Be" with a subject or after a modal: "is absurd", "would be absurd". */
export const predicatingBe = wordClass("is are was were be");
/** All that makes a passive. */
export const formsOfBe = wordClass("is are was were be been being");
/** What is counted before "ago", "earlier" and "before". */
export const timeUnits = wordClass("minutes hours day days week weeks month months year years");
/** Say like "be" what something is, stays or seems. */
export const linkingVerbs = wordClass(
  "remain remains remained stay stays stayed become becomes became seem seems seemed appear appears appeared look looks looked sound sounds sounded",
);
/** Stand between a thing and what it is. */
export const copulas = wordClass(
  "is are was were be been being remain remains remained stay stays stayed become becomes became seem seems seemed appear appears appeared look looks looked sound sounds sounded",
);
/** Those of them that may equate two things: "What Kyiv wants is a truce", "the aim remains a truce". */
export const equating = wordClass("is are was were be remains remained");

/** What a verdict may call a thing without saying more of it: "a realistic outcome". */
export const outcomes = wordClass("outcome option prospect goal aim idea proposition scenario possibility solution demand");

/** Verbs of indirect speech that is told in the past. */
export const backshifted = wordClass("was were had would could might");

/** A condition for what stands beside it: acceptance with one of these is conditional, and so is a refusal. */
export const strongConditions: readonly string[] = phrases(`
  until; till; unless; only (after|if|when|once); only (=come|=comes|=came|=begin|=begins|=start|=starts|=happen|=happens|=follow|=follows|=work|=works) (after|if|when|once|following|upon); (can|could|may|might|would|will|should|must) only follow; only (on condition|in exchange|in return); =provided [that]; =providing [that]; on [the] condition [that]; under condition;
  (on|with|under) (one|two|three|a single|certain|a number of|some) (condition|proviso|caveat|rider|stipulation); with the (proviso|rider|caveat); =contingent on; =contingent upon; conditional on; conditioned on; hinge on; hang on; =subject to; depend on; dependent on; as long as;
  so long as; not before; no earlier than; to (=start|=begin|=commence|set in|kick in|take hold|=take effect|come into force|enter into force) (when|once|after|as soon as|only); (=begin|=begins|=start|=starts|=beginning|=starting|take effect|takes effect|taking effect|=commence|=commences|set in|sets in|kick in|kicks in|take hold|takes hold|become effective|becomes effective|(come|comes|enter|enters|go|goes) into (force|effect)) (once|as soon as|when|the =moment|the =minute|only|(on|from) the ..1 =day [that]); ((=fall|=falls|=go|=goes) (silent|quiet)|=stop|=stops|=cease|=ceases|=end|=ends|be =lifted|be =eased|be =released) (once|as soon as|the =moment|the =minute); pending; assuming; while there is no; while ..4 (has|have|is|are) not; but only;
  (=have|=has|=had) to wait for; (must|should|would|will|may|might) wait for; (must|should|would|will) await; (=have|=has|=had) to await;
  though only; possible only; only possible; possible (when|once|if|after|as soon as|provided); not until; on (one|two|three|a few|certain|several) condition; on (one|a single) proviso; (under|with|upon) [the|one|a] (condition|proviso) that; with (one|a|the) (condition|proviso|caveat);
  only under [the] condition; only under one condition; (solely|exclusively) (after|if|when|once|on condition|in exchange|in return); not otherwise than (after|if|when); then when; only then ..1 when; not a (minute|moment|day|second|hour) before;
  while .. (=remains|=continues|=persists|=lasts|=still|=continued); while ..3 (bomb|missile|shell|drone|rocket) (=fall|=falling|=rain|=raining|=fly|=flying|=land|=landing); while ..3 (=fall|=falls|=bomb|=bombs|=bombing|=bombarding|=shell|=shells|=shelling|=kill|=kills|=killing|=fire|=fires|=firing|=fight|=fights|=fighting|=attack|=attacks|=attacking|=attacked|=rain|=rains|=raining|=land|=lands|=landing|=rage|=rages|=raging|=fly|=flying|=die|=dying|=occupies|=occupied|go on|goes on|going on|are dying|under fire); only (upon|with|under|against|behind|alongside|at|as part of|together with); no sooner than;
  only (=come|=comes|=came|=be|=happen|=happens|=arise|=arises|=emerge|come about|comes about) [as] (a|an|the) (result|outcome|product|consequence|fruit|culmination) of; only as (a|an|the) (result|outcome|product|consequence|fruit|culmination) of`);
/** Events that bring it about: what stands behind them is wanted by nobody. */
export const events: readonly string[] = [
  "in such a case",
  "in such case",
  "in the event [that]",
  "in case [that]",
  "in the absence of",
  "=failing (that|which|this|deal|agreement|accord|settlement|progress|breakthrough|peace|ceasefire|truce|response|answer|consent|approval|compliance)",
];
/** A condition only beside the party's own will: "would respect a ceasefire if Russia did". */
export const weakConditions: readonly string[] = ["if", "once", "as soon as", "if and when", "the =minute", "the =moment", "the =instant"];
/** What stands behind these is no position by itself, and makes none conditional. */
export const asides: readonly string[] = phrases(`
  when; after; before; =following; since; because of; despite; ahead of; amid; as if; on the =day [(the|they|its|a|both|all|that)]; from the =day [on]; the =day (that|when)`);

/** Look like negators or conditions and are none. */
export const fillers: readonly string[] = phrases(`
  (not|refuse|decline) ..1 commit (himself|herself|itself|themselves|myself|ourselves);
  (is|are|was|were|be|been|being) [only|originally|always] meant to; what ..4 (=means|=mean|=meant) to;
  not (=do) (that|this|it) for (them|him|her|you|us);
  (hardly|scarcely|barely) had; the =following; (nothing|nobody|none|nowhere) else; no one else; not (exceed|surpass|go beyond|rise above); not be (larger|bigger|more) than; not wait; trick in the book; more than once; be it (declared|called|labelled|named|dubbed|described as) [a|an|the]; at once; once again; once more; not only; not merely; not just; not simply; no doubt; not least; no less; no more than; not (=fewer|=less|=later|=earlier) than; not to (exceed|surpass|go beyond|rise above);
  as before; as ever; again and again; time and again; over and over; before (the|its|his|her|their|a) (camera|cameras|press|world|public|nation|house|assembly|committee|council|chamber|court|media|microphones); before (reporters|journalists|lawmakers|parliament|deputies|cameras);
  no fewer than; no later than; not .. alone; if only; as if; what if; than (=before|=after|until now); (like|just as|same as|ever) =before; nothing but; no matter; nothing less; no strings [attached]; with no strings; whether or not; (not|never) (=hidden|=hid|=hide|=hides|=concealed|=conceal|=disguised|=disguise); with or without (condition|conditions|precondition|preconditions|strings);
  with (condition|conditions|precondition|preconditions) or without; with no [further|prior] (condition|conditions|precondition|preconditions);
  without [any] [further] (condition|conditions|precondition|preconditions|delay|exception|reservation); no sooner; why not; not long ago;
  provided (by|to|for|through|under|in|with); (be|been|being|is|are|was|were) provided; if not (a|an|all|the|outright|quite|complete|=sooner|=before|=earlier|=already|=now|=today|=tonight|=tomorrow|=longer|=more|=less|=immediately|at once); if (need be|necessary|possible|required);
  if (that|this) (is|was) what ..2 (takes|took);
  (want|wants|wanted) to know (how|what|why|when|who|where|if|whether); (nor|none) on ..2 (presence|stationing|deployment|basing|hosting|stay|entry|number|supply|sharing|visit); none on;
  (though|but|if|albeit|and) only (in (practice|fact|effect|reality|name)|de facto|on paper|tacitly|informally);
  (at|for|of|from|in|until|by|to) the =moment; the (=moment|=minute) (of|to|for|when|has|is|was|comes|came)`);

/** Begin a clause that what stands before does not govern. */
export const breaks: readonly string[] = phrases(`
  but; while; whereas; although; though; because; however; yet; meanwhile; since; or else`);

/** Open a clause about the noun before them. */
export const relatives: readonly string[] = [
  "which",
  "who",
  "whom",
  "whose",
  "where",
  "(=is|=was|=are|=were|=remains) [now|still] [exactly|just|precisely] what",
  "(=is|=was|=are|=were|=remains|=be) [now|still] [not] (something|anything|nothing) [that|which]",
  "(=is|=was|=are|=were|=remains|=be) [now|still] [not] (something|anything|nothing) (to|with|on|for|about|of|in|into) which",
  "(=is|=was|=be) (a|an|the) (step|idea|thing|option|outcome|price|solution|scenario|demand|condition|concession|goal) [that|which]",
  "(=is|=was) one (that|which)",
  "that (is|was) what",
];

export const pronouns: readonly { cue: string; kind: "person" | "thing" | "group" }[] = [
  { cue: "=he", kind: "person" },
  { cue: "=she", kind: "person" },
  { cue: "=it", kind: "thing" },
  { cue: "=they", kind: "group" },
  { cue: "=these", kind: "group" },
  { cue: "=we", kind: "group" },
  { cue: "=I", kind: "person" },
  { cue: "according to (him|her)", kind: "person" },
  { cue: "in (his|her) (words|view|account|opinion|eyes|telling)", kind: "person" },
];

/** Offices and groups: with a party's adjective or name they stand for it. Origin: offices named in CAMEO's actor dictionaries. */
export const offices: readonly string[] = phrases(`
  president; prime minister; minister; (foreign|defence|finance|economy|interior|energy|justice|trade|transport) minister; secretary; envoy; special envoy; ambassador; chancellor;
  spokesman; spokeswoman; spokesperson; press secretary; negotiator; chief; leader; head; chairman; chairwoman; speaker; adviser;
  advisor; aide; diplomat; vice president; deputy; deputy prime minister; commissioner; commander; general; king; director; emissary; governor;
  counterpart; opposite number; (ambassador|envoy) at large; commander in chief; chief executive; secretary general; =PM; premier; mouthpiece; head of state; head of government; ombudsman; ombudswoman; ombudsperson`);
export const groups: readonly string[] = phrases(`
  official; leadership; leaders; government; administration; delegation; negotiators; mediators; colleague; representative; =side; =sides; the other side; authorities;
  team; officials; ministers; ministry; (foreign|finance|economy|interior|energy|justice) ministry; foreign office; defence ministry; cabinet; parliament; lawmaker; envoys;
  diplomacy; diplomats; allies; backers; partners; ally; capitals; regime; bloc; participants; signatories; coalition; sponsors; embassy;
  presidency; office; commission; mission; chancellery; general staff; negotiating (team|group); working group; trio; troika; quartet; entourage; delegates; inner circle; camp; planner; MP; senator; =MFA; =MoD`);
/** Nouns of will, and how their owner stands to what they are followed by: "Kyiv's call for …". "The Russian demand" is Russia's as "Russia's demand" is. Origin: the nominal attitudes of Martin & White (2005) met in news, CAMEO's demands, appeals and refusals as nouns, and own reading. */
export const nounsOfWill: ReadonlyMap<string, "support" | "open" | "oppose"> = new Map([
  ..."demand demands call calls request requests insistence appeal appeals plea pleas ultimatum push bid wish wishes desire pitch requirement requirements price condition conditions precondition preconditions preference ambition ambitions hope hopes dream dreams quest application bids suggestion suggestions proposal proposals offer offers idea support backing approval endorsement consent assent acceptance agreement commitment blessing yes nod enthusiasm determination aspiration aspirations goal aim objective priority plan plans"
    .split(" ")
    .map((noun) => [noun, "support"] as const),
  ..."refusal rejection opposition objection objections resistance reluctance unwillingness hostility aversion disapproval veto no nyet rebuff misgivings distaste denunciation condemnation dismissal disavowal repudiation criticism"
    .split(" ")
    .map((noun) => [noun, "oppose"] as const),
  ..."readiness willingness openness flexibility interest receptiveness".split(" ").map((noun) => [noun, "open"] as const),
]);
/** The same to be asked of a word. */
export const willNouns = wordClass([...nounsOfWill.keys()].join(" "));
/** What one side brings to bear on another. Origin: Levin (1993), 58 (urge verbs), as nouns. */
export const pressing = wordClass("pressure lobbying prodding coaxing");
/** Stems of verbs that one does to a text before one knows how one stands to it. Origin: own reading. */
export const studying = stemClass("study read review examine look pore analyse".split(" ").map(stem));
/** Stems of verbs of demand: what they govern is laid down, and no acceptance. Origin: the demands of CAMEO. */
export const demanding: ReadonlySet<string> = new Set(["ask", "call", "demand", "insist", "press", "require", "urge"].map(stem));
/** One or some of a group, who speak for it: "a member of the delegation", "somebody in the Kremlin". Origin: own reading. */
export const members = wordClass(
  "member members insider insiders person people figure figures individual colonel major officer officers lieutenant delegate delegates participant participants lawmaker lawmakers deputy senator one two three four some several many others most none nobody someone somebody everyone everybody those source sources official officials diplomat diplomats adviser advisers aide aides confidant veteran voice voices",
);
/** Make an office-holder an outsider. */
export const formerMarks: readonly string[] = [
  "former",
  "ex",
  "onetime",
  "erstwhile",
  "retired diplomat",
  "(retired|ex) (American|US|British|European|Ukrainian|Russian|German|French|senior)",
  "(retired|ex) (officer|colonel|ambassador|spy|spook|admiral|soldier|official)",
];
/** People who hold no office in a party. */
export const outsideNouns: readonly string[] = phrases(`
  analyst; expert; professor; historian; columnist; think tank; commentator; academic; scholar; researcher; political scientist;
  pollster; (opinion|public) poll; a poll; =survey; =surveys; respondent; sociologist; =author; =authors; =drafters; editorial; economist; blogger; critic; the present writer; lawyer; opposition; war correspondent; military blogger;
  fellow; protester; demonstrator; marcher; campaigner; activist; biographer; novelist; bishop; resident; pensioner`);

/** Nouns for proposals and drafts. */
export const textNouns: readonly string[] = phrases(`
  =plan; =proposal; =framework; =text; =paper; =document; =draft; =package; =outline; =blueprint; =response; =communique; =protocol;
  =answer; =initiative; =memorandum; =memoranda; road map; road maps; =counterplan; =counterdraft; =countertext; =template; =checklist; talking points; =counterproposal; =counteroffer; =counteroffers; =roadmap; =concept; =version; =letter; =offer; =instrument; =edition; =scheme;
  =declaration; =plans; =proposals; =frameworks; =texts; =papers; =documents; =drafts; =packages; =outlines; =blueprints; =responses;
  =protocols; =answers; =initiatives; =memorandums; =counterproposals; =roadmaps; =concepts; =versions; =letters; =offers; =instruments;
  =editions; =schemes; =declarations; the =latter; the =former; (joint|common) statement; list of demands; =points; one of (their|its|his) own; (their|its|his) own; (another|something) of (their|its|his) own;
  one pager; term sheet; non paper; counter paper; =amendments; =sketch; =terms; =wording; =suggestions; =ideas;
  =reply; =replies; =statement; =statements; =note; =notes; =memo; =memos; =sheet; =sheets; =appendix; =annex; =annexes; =addendum; =resolution; =resolutions; read out; =readout;
  =amendment; =edits; =revision; =revisions; =corrections; =redrafts; =rewrites; =annotation; =annotations; =additions; mark up; =markup; =formula; =rewrite; =redraft; =rewriting; =redrafting; =reworking; =rejoinder; =riposte;
  =list; =lists; wish list; shopping list; fact sheet; (draft|summit|council) conclusions; cover note; side letter; sheet of paper; position paper; aide memoire; (declaration|statement|letter|memorandum) of intent;
  joint (statements|declarations|letters); peace (plan|proposal|framework|terms|formula); counter proposal; counter proposals; (point|bullet) list;
  list of ..1 (points|conditions|terms|ideas|proposals|requirements); draft resolution; =communiqué; =conclusions; =page; =pages;
  (one|single|two|three|four) (page|pages)`);
/** Parts of such a text, told one by one; "Article 5" is the alliance's. */
export const textParts: readonly string[] = phrases(`
  (point|clause|item|paragraph) [number|no] (1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28);
  (point|clause|item|paragraph) [number] (one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen);
  (point|clause|item|paragraph) [number] (twenty [one|two|three|four|five|six|seven|eight]);
  one of (its|the|their) (clauses|points|articles|paragraphs|provisions|sections|passages|items);
  (section|chapter|annex) (1|2|3|4|5|6|7|8|9|one|two|three|four|five|six|A|B|C); article (1|2|3|4|6|7|8|9|10|11|12|one|two|three|four|six|seven|eight|nine|ten);
  (first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|final|next|another|further|opening|closing|additional|separate|concluding) (=point|=clause|=item|=paragraph|=provision|=article|=passage|=section|=annex|=bullet|=chapter|=pillar|=basket)`);
/** What such a part is called. */
export const partNouns = wordClass(
  "chapter pillar basket point points clause clauses item items paragraph paragraphs article articles provision provisions passage section annex bullet",
);
/** What may stand for a text that is named behind it: "a copy of the draft". */
export const formNouns: ReadonlySet<string> = new Set(
  "text wording version variant edition rewrite copy draft outline summary terms chapter page pages line lines sentence sentences heading title preamble passage passages part parts half section annex appendix author authors drafter drafters writer writers".split(
    " ",
  ),
);
/** What those do to a text whose it is. Origin: own reading. */
export const authoring: ReadonlySet<string> = new Set(
  "bring write draft draw propose put present submit table offer send circulate prepare produce hand lay unveil make devise craft work float advance pen author compose dream sketch carry negotiate deliver forward outline convey slide leave pass give issue agree conceive hatch cobble assemble take table set"
    .split(" ")
    .map(stem),
);
/** Nouns that mean such a text only where one is spoken of already. */
export const weakTextNouns: readonly string[] = ["the =statement", "=deal", "=agreement", "=accord", "=settlement", "=pact"];
/** Two or more sides together. */
export const bothSides: readonly string[] = phrases(`
  both sides; the two sides; both parties; the two parties; both countries; the sides; both capitals; both governments; both delegations; the parties; the two (countries|delegations|governments|capitals); the warring (sides|parties);
  both nations`);
/** An outlet that has been named already. */
export const outletNouns: readonly string[] = phrases(`
  the publication; the newspaper; the =report; the agency; the magazine; the weekly; the outlet; the broadcaster; the article;
  the news agency; the daily; the channel; the site`);
export const naming = wordClass(
  "cite cites cited characterise characterises characterised characterize characterizes characterized define defines defined identify identifies identified list lists listed portray portrays portrayed present presents presented called calls call consider considers considered deem deems deemed finds found brands branded declare declares declared deem describes described dubs dubbed judges judged labels labelled named names pronounces pronounced regard regards regarded viewed views treats treated perceive perceives perceived think thinks see sees saw termed calling branding deeming describing labelling labeling dubbing declaring judging pronouncing viewing",
);
