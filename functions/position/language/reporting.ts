import { phrases } from "./phrases.ts";

/**
 * Verbs that introduce what somebody said, by what the article shows of its own trust in it.
 * Origin: the reporting-verb lists of the Gender Gap Tracker (Asr et al. 2021) and of BBC Citron, sorted by hand.
 */
export const sayVerbs: readonly string[] = phrases(`
  say; tell; add; state; declare; announce; note; stress; emphasise; underline; underscore; explain; write; post; tweet; remark; reply;
  respond; answer; confirm; reveal; disclose; acknowledge; admit; concede; insist; reiterate; restate; repeat; warn; caution; argue; maintain;
  assert; affirm; reaffirm; observe; comment; report; inform; indicate; suggest; hint; signal; believe; think; predict; reckon; recall;
  continue; conclude; advise; counsel; plead; mention; point out; (make|makes|made|making) [it] [(very|quite|perfectly|abundantly|absolutely|plain)] (clear|plain); vow; promise; pledge; urge; demand; threaten;
  fume; growl; snap; joke; quip; boast; complain; lament; muse; ask; assess; consider; remind; hear; cite; quote; go on; went on;
  spell out; describe; outline; speak; spoke; declaim; reel off; allow; assure; give to know; put it; testify; brief; relay; convey;
  groan; sigh; write on; learn; understand; be quoted as saying; tell reporters; speaking; clarify; propose; call; noted; express;
  (issue|publish|release|put out|sign|adopt|give out|agree) (a|the|its|their|this) [joint|brief|short|written|terse|common] (statement|communique|note) (that|to the effect that|saying|which (said|says) that|declaring|insisting);
  put on record; suspect; profess; proclaim; pronounce; stipulate; opine; counter; retort; rebut; elaborate; specify; voice; intimate;
  confide; confess; reassure; recount; divulge; =ventured; restate; recapitulate; exclaim; interject; demur; testify; sum up; summed up; chime in; weigh in;
  put ..2 (=view|=position|=case|=line|=argument) [more|very|rather|quite] (plainly|bluntly|carefully|simply|this way|like this|differently|starkly|succinctly|clearly|mildly|diplomatically|cautiously|in a nutshell|in one sentence);
  (let|lets|letting) it be (known|understood); (let|lets|letting) ..3 know; (make|makes|made|making) known; (let|lets) slip; (hit|hits|shoot|shot|fire|fired|clap|clapped) back; instruct; enthuse; reason that;
  (has|have|had) it that; (=estimates|=estimated) that; (give|gives|gave) to understand; (is|are|was|were) (convinced|persuaded); =hammered; =precised; =precises; =expounded; =judged that; communicate that; (=branded|=labelled|=labeled|=termed|=dubbed|=deemed|=deems) (it|this|that|these|them|the|any|such|both); =estimates; =deplored; (=objected|=protested|=phrased|=reasoned|=wondered)`);

/** Verbs for the manner of speaking: quotes are given with them. Origin: Levin (1993), 37.3 and 37.8, those that newsrooms use. */
export const mannerVerbs: readonly string[] = phrases(`
  snarl; rant; thunder; gloat; grumble; mutter; murmur; whisper; moan; gripe; rail; sneer; grunt; hiss; bellow; bark; yell; shout;
  scream; taunt; jeer; bluster; fulminate; huff; deadpan; blurt; drawl; gush; rave; vent; seethe; scold; chide; lecture; pontificate;
  (=blasted|=roared|=stormed|=raged|=cried|=crowed|=laughed|=chuckled|=shrugged|=smiled|=sniffed|=barked|=spat|=boomed|=scoffed|=exploded|=erupted|=chortled|=purred|=groused|=bragged)`);

/** Verbs of saying with which an article keeps its distance. */
export const claimVerbs: readonly string[] = ["claim", "allege", "purport", "contend"];

/** "According to", "in the view of": a source without a verb. */
export const accordingTo: readonly string[] = phrases(`
  according to; by the (account|accounts|telling) of; citing; cited by; as cited by; quoting; as quoted by; as reported by; reported by; in the words of; per; in the view of;
  in the (opinion|eyes|judgment|judgement|estimation|assessment|reckoning|book|books|reading|telling) of;
  in the account of; (we|one) (read|reads) in; can be read in; as described by; =based on; published (in|by); (article|interview|report) (in|of|by|with); referring to;
  with reference to; on the authority of; told by; briefed by; seen by; obtained by; described to; published by; reviewed by; leaked to;
  shared with; (statement|words|remark|announcement|declaration|assurance) (of|by)`);

/** An article has the text itself. Origin: the wire agencies' formulas. */
export const seenText: readonly string[] = phrases(`
  (document|text|draft|copy|paper|proposal|wording|version|plan|memo|letter|transcript|both|set|agreement) ..2 (seen|obtained|reviewed|viewed|acquired) by;
  (document|text|draft|copy|paper|proposal|wording|version|plan|memo|letter|transcript) & which ..3 (has|have|had) (seen|obtained|reviewed|viewed|read|acquired);
  (reviewed|seen|obtained|read|consulted|examined|studied) for this (note|article|report|story|paper|piece|briefing|brief|analysis|dispatch|column|feature|newsletter|summary|bulletin|publication|digest|account|explainer); (Seen|Obtained|Reviewed|Published) by;
  (memorandum|text|document|draft|copy|framework|agreement|statement|plan) & (leaked to|put online|made public|obtained by|seen by);
  common (statement|declaration); text as obtained by; (sent|given|released|distributed|circulated) to .. press; has been published by; complete wording; full text;
  (obtain|see|review|get hold of) .. (copy|document|draft|text) of; which the editors also have; joint declaration; joint statement;
  in a statement signed; text published; been (seen|obtained|reviewed|viewed) by; copy .. (published|leaked|printed|posted) by;
  (print|publish|reproduce|carry|post) (it|them|the text|the document) in full;
  (printed|published|reproduced|carried|posted|reprinted) in full; (copy|text|wording) of which;
  (go|went|goes) point by point through; point by point`);

/** Officials and others who stay unnamed. */
export const sourceNouns: readonly string[] = phrases(`
  source; (people|person|official|individual) .. (familiar with|briefed on|close to|with knowledge|in the know); person with knowledge; (people|person|official|individual|diplomat) who (know|have seen|saw|have read|had seen|had read) ..1 (text|document|plan|draft|paper|proposal);
  source with direct knowledge;
  (people|person|official|individual|somebody|someone|those) with [(direct|detailed|intimate|first hand)] knowledge;
  (people|person|official|somebody|someone|those) who .. (read|seen|studied) (it|them|the text|the document|the paper|the draft);
  (people|person|individual|somebody|someone|those) who [has] (took part|taken part|take part|attend|sat in|was present|was there|was in the room|work on|help draft) & (say|tell);
  (one|two|three|four|five|six|seven|some|several) of (the|those|these) (people|person) [(familiar|briefed|with knowledge|involved)];
  (people|person|individual|somebody|someone|those) who [had] (was|were|been|sat|took part|taken part|sat in) ..1 [the] (room|table|meeting|talks|call|session|conversation);
  (people|person|individual|somebody|someone|those) (in the room|at the table|involved in) & (say|tell); (attendee|participant) ..4 (said|told);
  the (=people|=person) (said|say|says|added|add|adds|told|noted); insider; interlocutor; people close to; people familiar; person familiar; on condition of anonymity; under the condition of anonymity;
  condition that he not be named; condition of anonymity; not be named; who asked not to be; asked not to be named;
  people who ought to know; those in the know; others in the know; pal of; confidant; diplomat; aide; people briefed; anonymous official;
  an official`);

/** The article keeps a distance without naming anybody. Origin: hedges of the CoNLL-2010 shared task that occur in news. */
export const hedges: readonly string[] = phrases(`
  reportedly; allegedly; purportedly; supposedly; ostensibly; unverified; unconfirmed; is said to; are said to; was said to;
  were said to; is understood to; are understood to; is believed to; are believed to; is thought to; are thought to; is rumoured to;
  is alleged to; is reported to; are reported to; reported plan; is expected to; are expected to; was expected to; were expected to;
  rumour; rumoured; speculation; could not be [independently] (verified|confirmed|authenticated|corroborated|established); not been [independently] (verified|confirmed|authenticated|corroborated); (could|can|did) not [independently|immediately] (verify|confirm|authenticate|corroborate|vouch);
  (purporting|purported|purports|said|alleged|believed|claimed) to be; not .. able to (verify|confirm|authenticate|corroborate); unable to (verify|confirm|authenticate|corroborate); apparently; seemingly; unsubstantiated; not been [officially|independently] (confirmed|verified|substantiated); yet to be confirmed; (nobody|no one) .. confirmed; no [official|independent] confirmation; if (confirmed|true|accurate); (it|as) (is|was) (claimed|alleged|rumoured|whispered|murmured); (word|rumour|gossip) has it; not .. authenticity; authenticity .. not; unauthenticated; uncorroborated; claim; claims;
  claimed; allege; alleged`);

/** A text says nothing: no position. */
export const silences: readonly string[] = phrases(`
  =lacks; =lacked; =avoids;
  (=hesitate|=hesitates|=hesitated|=hesitating) to; (is|are|was|were|be|been|come|comes|came|put) under [(growing|mounting|heavy|strong|increasing|great|intense)] pressure to; (has|have|had) yet to (demand|call for|insist on|support|propose|offer|ask for|seek|request);
  (=will|=would|=shall|=to) [only|first] (make known|set out|spell out|lay out|clarify|present|announce|reveal|disclose|outline|formulate|unveil|publish) (its|his|her|their|our|the) ..1 (position|stance|view|views|opinion|decision|answer|reply|response|verdict|attitude|assessment) (on|about|to|over|regarding|of);
  (is|are|was|were|remains|remained) not [yet] [publicly|officially] known; (is|are|was|remains) (anyone|anybody) guess; (is|was|remains) (unknown|an open question|a mystery);
  never (=spoke|=talked|=commented) ..2 (on|about|of); not be drawn (on|about); (ask|asks|asked|asking) [for] [more|further|some] (details|clarification|information|an explanation|particulars|specifics|the cost) (of|about|on);
  (want|wants|wanted|like|wish|wishes) to (know|learn|hear) more (about|of|on); (ask|asks|asked|asking|wonder|wondered) what ..14 (=cost|=mean|=involve|=entail|=require);
  (=is|=are|=was|=were|=been) [now|already|also] gone; (make|makes|made|making) no mention; no mention of; (no|little) (joy|luck) ..4 (on|with|over);
  not [yet] [(publicly|directly|openly|formally)] (=comment|=spoken|=commented|=reacted|=react|=responded|=replied|=pronounced|=ruled|=decided|=elaborated|=speculate|=speculated|=settled) [publicly|openly|in public] (on|about|of|to|over|upon); (not|decline|refuse) [to] be drawn [on|about]; (has|have|had|did) not [yet] (raise|raised|bring up|brought up|touch on|touched on|come out for or against);
  not [yet] (take|taken|adopt|adopted|express|expressed|reach|reached|voice|voiced|declare|declared|formed|form) (a|any|its|his|their|her) ..1 (position|stance|stand|view|decision|opinion|conclusion|verdict) (on|about|over|regarding); not [yet] (make|made) up ..1 (mind|minds) (on|about|over);
  (take|takes|took|taken|taking|adopt|adopts|adopted) no ..1 (position|stance|stand|view|side|sides) (on|about|over|regarding|as to);
  (make|makes|made|making|offer|offers|offered|give|gives|gave|provide|provided|express|expressed) no ..1 (reference|comment|view|opinion|detail|details|answer|explanation|allusion|information|remark|clue) [to|of|on|about|over|as to];
  no ..1 (decision|agreement|accord|consensus|conclusion|progress|breakthrough|understanding) (was|were|has been|had been|is|have been) [yet] (taken|reached|made|found|achieved|struck|announced) (on|about|over|regarding); (keep|keeps|kept|remain|remained|stay|stayed) (silent|mum|quiet|tight lipped) (on|about|over); there (is|was) ..6 no (mention|word); nothing .. (suggest|indicate|imply|hint); nothing in the (=text|=plan|=draft|=paper|=document) .. (oblige|commit|bind|require|promise); (is|are|was|remain) silent (on|about);
  nowhere (speak|mention|say|does); nowhere .. (speak|mention); not .. mention; (do|does|would|will) not (say|mention|address|specify|touch|refer);
  (not|refuse|decline) ..1 commit (himself|herself|itself|themselves|myself|ourselves) ..1 (on|about|to|over|either way|one way);
  nor (does|did|do) ..2 (mention|address|specify|touch on|touch upon|refer to|deal with|speak of|say anything|contain a word|go into); not [even] (touch on|touch upon|deal with|go into);
  did not (say|mention|address|specify|touch|refer|discuss); not (say|tell|disclose|specify|explain|reveal) ..2 (whether|what|how|when|who|where|if); leave .. open; left open; (refuse|decline) to (comment|say|disclose|elaborate|confirm);
  (refuse|decline) to discuss (whether|how|details|the details|the content|contents|what); no word (on|about|of); not a word;
  nor is there a word; no sentence deals; without mentioning; without (saying|specifying|a word); pass over .. without; said nothing;
  say nothing; says nothing; unclear whether; whether ..9 to decide; not [been] (discussed|raised|brought up|touched);
  (appear|figure|occur|feature|stand) in (none|neither) of; unclear if; not clear whether;
  (declined|refused) .. to (comment|say|discuss details|elaborate); no comment; neither .. address;
  (not|never) (spelled|spelt) out; left (unsaid|unspecified|undefined|unanswered|blank|vague|in the dark); (is|are|was|were) not (specified|defined|explained|stated|disclosed); (remains|remain|remained) (unsaid|unanswered|undefined|vague|to be seen);
  not [(wish|want|care|like|willing|prepared) to] (go into ..1 (detail|details|specifics|particulars)|elaborate|expand|dwell|enlarge); (decline|refuse|refusing) to (go into|expand|enlarge|be pinned down|be drawn);
  too (early|soon) to (say|tell|judge|comment|discuss); (had|has|have) (nothing|little|not much) [new|more|further] to (say|add); (=dodged|=dodges|=dodging|=ducked|=ducks|=sidestepped|=sidesteps|=evaded|=evades|=skirted|=skirts) ..1 (question|issue|subject|topic|matter) (of|about|on|whether);
  (under|have|has|had|having|harbour|harbours|harboured|harbor|harbors|cherish|cherishes|labour|labours) no ..1 (illusion|illusions) [about|over|that|on|as to];
  not [(included|contained|found|listed|mentioned|provided for|foreseen)] (in|anywhere in) ..2 (=draft|=plan|=proposal|=text|=document|=paper|=framework|=counterproposal|=memorandum);
  (contains|contained|says|said|has|had|offers|offered) nothing (on|about|of); (=leaves|=leave|=left) out; (does|do|did) not (appear|feature|figure|occur) (in|anywhere);
  (nothing|little|not much) (is|was|has been|had been) (said|written|mentioned|heard) ..2 (of|about|on); (missing|absent|left out|left aside|unmentioned|omitted) (is|are|was|were);
  =minus; shorn of; (missing|absent|gone|dropped|left out|cut) from; not mentioned; is not mentioned; (=doubt|=doubts|=doubted) (that|whether|if); remains unclear; it is unclear; nobody knows; no (indication|sign|hint) [that|of|whether]; (omit|omits|omitted|omitting); (has|have|had) yet to (agree|decide|respond|accept|sign|comment|reply|say|commit|endorse|approve|embrace|back)`);

/** Outlets that are not named one by one: credited as the article writes it. */
export const media: readonly string[] = phrases(`
  Western media; Ukrainian media; Russian media; US media; American media; British media; German media; European media; foreign media;
  local media`);
/** Where officials post: what is said there is a post, and no interview that goes on. */
export const platforms: ReadonlySet<string> = new Set(
  phrases("Truth Social; X; Twitter; Telegram; Facebook; Instagram; YouTube; Bluesky; WhatsApp"),
);
/** Reports of which nobody says where they stood. */
export const nobodysReports: readonly string[] = ["media report", "press report", "news report", "report in the (media|press)"];
