import { wordClass } from "../cues/wordClasses.ts";
import { phrases } from "./phrases.ts";

/**
 * Words that say how a party stands to something, by what they do to the stance on what follows (or, in the passive, precedes).
 * Origin: the verb classes of Levin, English Verb Classes and Alternations (1993: desire, proposing, refusing, forbidding,
 * allowing), the agreement and disagreement codes of CAMEO (03–06, 10–13) and own reading of diplomatic news.
 */
export interface Attitude {
  effect: "support" | "open" | "oppose" | "close";
  /** The party's own will ("accepts"), not only the content of a text or a prescription ("includes", "bars"). */
  will: boolean;
  cues: readonly string[];
}

export const attitudes: readonly Attitude[] = [
  {
    effect: "close",
    will: true,
    cues: phrases(`
    not (up for|subject to|open to|open for) (discussion|debate|negotiation|bargaining|haggling|grabs|revision); not .. matter (for|of) (discussion|debate|negotiation);
    not .. (point|subject|object) of (discussion|bargain|bargaining|negotiation); not open to (discussion|negotiation|debate);
    not negotiable; non negotiable; not negotiate about; closed to discussion;
    not .. (bargaining chip|merchandise|commodity|for sale|for trade|for exchange|tradable|tradeable|up for sale|to be (traded|bargained))`),
  },
  {
    effect: "support",
    will: true,
    cues: phrases(`
    (put in|puts in|putting in|file|lodge|submit|present|register) (a|its|the) ..1 (claim|demand|bill|invoice) (for|of|over);
    (=make|=makes|=made|=making|=give|=gave|=given) [precisely|exactly|just] (that|this|such a|the) [very|same] (concession|offer|proposal|promise|pledge|demand|commitment|undertaking|request);
    (=means|=mean|=meant) to (join|enter|have|keep|send|get|hold|stay|remain|sign|press|push|make|put|take|bring|go|give|cut|lift|impose|retain|regain|recover|win|seize|continue|build|raise|leave|withdraw|become|accede|tighten|ease|deploy|return|exchange|swap); (=likes|=liked) (the|this|that|it|what);
    (accept|take|sign|grab|seize|embrace) (the|this|that|an|what|whatever) ..2 (on the table|on offer|before (it|him|them|her));
    (go|goes|went|gone|going) (as|so) far as [to]; praise; =praised; =praising; commend; (pleased|delighted) (with|by|at|about);
    still (=talks|=speaks) (about|of); (=keeps|=kept) (talking|speaking|harping) (about|of|on); (=harps|=harping|=harped) on [about]; demand; threaten; threat of; threat to; instruction to; press .. for; (begin|start|try|work|move|want|hope) ..2 (arrange|organise|organize|set up|broker); =arranging; =brokering; (begin|start|launch) ..1 (preparation|preparations|arrangements); (press|pressure|pressurise|prod|nudge|lean on) ..4 to; push ..1 to; pressure on ..4 to; insist; call for; called on; call on; want; seek; ask for;
    request; ask (that|to); (ask|beg|implore|beseech|entreat|petition) ..6 that; (beg|implore|beseech|entreat) ..4 to; (=ask|=asks|=asking|beg|implore|beseech|badger|pester) ..3 for; demand of ..4 that; adopt; agree; accept; endorse; back; support; press for; pressing for; push; push for; urge; require; favour;
    advocate; pledge; promise; commit; vow; welcome; approve; embrace; adamant; pursue; uphold; stand by; stand ready; hold out for;
    plan to; intend; aim for; aim to; lobby ..4 for; (put|set) .. (name|signature|pen) (to|under|on); (high|about|past) time (that|for|to); (=is|=was) [now|long|well] time (that|for|to); time (has|had) [now] come (that|for|to); (take|took|taken) .. on board; argue for; plead for; (plead|pleads|pleaded|pleading) with ..4 to; appeal for; champion; respect; sign up to; sign off on; consent;
    (not|never) (stop|stops|stopped|cease|ceases|ceased) (backing|supporting|demanding|seeking|wanting|urging|proposing|insisting on|calling for|pushing for|asking for|pressing for|fighting for|working for); (not|never) hesitate to;
    give .. green light; (do|does|did|done|doing) everything .. to; say yes [to]; in favour of; be after; =is after; make clear; prefer; reaffirm; reiterate; stress .. need;
    (=name|=names|=named|=designated|=designates) ..9 as (the|a|an|its|their|his|our) ..1 (basis|point|baseline);
    (=put|=puts|=putting) (the|an|this|that) (idea|proposal|suggestion|notion) of; (gladly|willingly|happily) =take;
    (=have|=has|=had) (it|that|this|the same) in (its|their|his) [own] (list|draft|plan|paper|text|proposal|version);
    demand for; its agreement; agreement to; concede; be satisfied with; recommend; advise; hope for; persuade; convince; put forward;
    speak in favour of; (priority|goal|aim|objective|wish|hope) [now] (is|remains|was|be); (share|pursue) .. (goal|aim|objective) of;
    share .. (goal|aim|objective); at work on; working on; work on; attach .. importance to; make .. case for; told to bring home;
    (is|are|was|were) needed; would rather see; after [all] for; table; =bring; would like; the imperative is; imperative; on the agenda;
    necessity; need for; insistence; expect; bid for; keen;
    (as|is|be) .. (necessary|essential|indispensable|crucial|vital|imperative|first step|prerequisite|priority); eager; determined;
    important that; aspire to; aspiration; look forward; adhere; preserve; work toward; ways to achieve; proceed from; proceeds from the fact; attempt to persuade;
    non negotiable demand; backing for; support for; live up to; reach out for; count on; focus on ways; bargain for;
    acquiesce; swallow; honour; implement; observe; abide by; comply with; back to; sign; depend on the recognition; make .. depend on;
    made .. depend on; understand; supportive of; for its part wants; strive; long for; hold to; suggest; propose; proposal for; offer;
    offer to; invite; proposition of; ask ..4 to; (tell|told|order|instruct) ..2 to; order; proclaim; decree;
    (=come|=comes|=came|=coming) back with; (counter|=respond|=responds|=responded) with (a|an);
    (not|never) forget [about]; not hesitate to; not (shrink|flinch|shy away) from;
    in (exchange|return) (=takes|=take|=taking|=asks|=wants);
    (announce|declare) (a|an|the|its|his|their); (announce|announced|announces|unveil|unveiled) ..1 sanctions; (=announced|=announces|=declared|=declares|=proclaimed) (yesterday|today|tonight|overnight) [a|an|the]; settle for; settle on; not (settle|go) for (less|anything less|anything short) (than|of); not (accept|take) (less|anything less|anything short) (than|of);
    not be (content|satisfied|happy) with (less|anything less|anything short) (than|of); (accept|take|settle for) nothing (less|short) (than|of); no doubt that; go along with; (happy|content|fine|comfortable|satisfied) with;
    on board with; in ..1 (agreement|accord) with; at one with; of one mind with; give .. (blessing|assent|nod|consent|approval|backing|thumbs up|go ahead) (to|for);  (give|gives|gave|given|giving) (its|his|her|their) (blessing|assent|consent|approval|agreement|go ahead); rally behind; stand behind; (get|fall in|line up|row in|swing in) behind; promote; tout;
    throw .. weight behind; come out (in favour of|for); side with; subscribe to; applaud; hail; stick (to|with); cling to; hold fast to;
    hold on to; clamour for; campaign for; agitate for; make .. (condition|prerequisite|precondition) (of|for); undertake to;
    (go|press|push|move) ahead with; call ..4 (condition|prerequisite|precondition); be entitled to;
    (priority|goal|aim|objective|wish|hope|ask|request|demand|offer|idea|position|stance|view|belief|conviction|contention|message|condition|task|line|suggestion|answer|formula|solution|ambition|intention|desire) [now|here] (=is|=remains|=was|=are) [still];
    (be|remain|stay|form|=part) ..4 (=terms|=demands|=conditions|=priorities|=goals|=aims|=requests|=wishes|wish list|shopping list);
    as (its|his|her|their|the) [main|first|key|central|chief|top|sole|only|minimum] (condition|demand|price|priority|goal|aim|objective|precondition|prerequisite|requirement);
    among (its|his|her|their|the) [main|first|key|central|chief|top|minimum|core] (condition|demand|goal|aim|objective|term|priority|request);
    (=his|=its|=her|=their) (price|condition) for; (press|push|lobby) ..3 on; (be|remain|stay) ..4 (=priority|=goal|=aim|=objective|=request|=demand|=condition|first step|=position|=line|=ambition|=intention|=purpose);
    (=defend|=defends|=defended|=defending) (the|its|his|their|a|an) ..1 (idea|plan|decision|proposal|offer|freeze|lifting|exchange|recognition|deal|package|cap|withdrawal|sanctions|delivery|deliveries|right|suspension|halt|cut|swap|truce|ban|step); nothing wrong with; what be wrong with;
    set store by; (focus|emphasis|accent) (=is|=was|=remains) [now|currently] on; (=mandate|=purpose|=mission|=ask|=brief) .. (=is|=was);
    (we|I|they) be (all|fully|firmly) for; (=is|=are|=was|=were) [also|still|all|firmly|fully] =for; we are for; I am for; (we|I) [still|all] (await|look forward to|be waiting for|be awaiting|be counting on); (option|variant|possibility|scenario) (=is|=was) that; have ..3 right to; in line with .. wish; hold out .. prospect of;
    make (it|this|that) (a|an|the|its|their|his) ..1 (condition|precondition|requirement|demand|point|priority) that; (=share|=shares|=shared|=sharing) ..4 (view|belief|conviction|position|opinion|assessment) that;
    (=echo|=echoes|=echoed|=echoing); (=share|=shares|=shared|=sharing) ..3 (desire|wish|demand|enthusiasm|support|ambition) (for|to|of); extend .. offer; dangle; put .. weight behind; bless; bow to; =realistic; =sensible; =reasonable; no (alternative|choice|option) but; no (alternative|way around) to; no way around; =holds out; =held out; (give in|yield|cave in|submit) to;
    resign (itself|himself|herself|themselves) to; put up with; make peace with; come to terms with; tolerate; stomach; on offer;
    preferred option; first choice; (drop|abandon|withdraw|lift|end|give up|overcome|waive|relent on) ..2 (objection|opposition|resistance|veto|reservation|refusal|blockade|hold) (to|of|on|against|over); counsel ..3 to; advise ..3 to; fight for; fought for; (make|makes|made|making) no secret of; never made [any] secret of; stand firm on; (open|begin|start) with;
    vote (for|in favour of|in favor of|to); (overcome|=overcame|=overcomes|=overcoming) ..2 (doubts|reservations|objections|scruples|misgivings|hesitation|reluctance|resistance) (about|to|over); no (doubt|doubts|qualms|reservations|misgivings|scruples) about; (confirm|reaffirm|uphold|stand by|stood by) ..1 decision to; =encourage ..4 to; (=encouraged|=encourages|=encouraging) ..4 to; (=appeal|=appeals|=appealed|=appealing) to ..5 to; decide (to|that|in favour of); decide (in|on) ..1 that; opt for; (put|laid|placed|set) before; (put|puts|lay|lays|laid) ..4 on the table; submit; unveil; present (a|an|the); no objection; nothing against; no ..1 (quarrel|quarrels|issue|issues|problem|problems|difficulty|argument|dispute|complaint|complaints|beef|trouble) with; (throw|throws|threw|thrown|throwing) in (a|an|the|its|their|his|another); (put|puts|putting) ..2 name to; (put|puts|putting|set|sets) ..1 =name; mirror; reciprocate; (respond|answer|reply) in kind; no (argument|reason|case|grounds) against; not .. (argument|reason|case|grounds) against;
    (glad|happy|delighted|pleased|thrilled|grateful) to (have|see|host|receive|get); see no (problem|obstacle|harm|difficulty) (with|in|to); =being prepared; (=preparing|gearing up|getting ready|poised) to; (in|under) preparation; =preparing (a|the|its|their|our|another|new|further|more|fresh); (is|are) on (its|their|the) way; =putting together; =assembling; drawing up; in the (works|pipeline); being (=drafted|=finalised|=finalized|drawn up);
    not (back down|back away|budge|retreat|step back|give way|let go|waver|move) [from|on]; stand ready to; appeal ..5 for; (=ask|=asks|=asking|=asked) ..3 for; plead ..4 for; petition ..4 for; =price .. (=is|=was)`),
  },
  {
    effect: "support",
    will: false,
    cues: phrases(`
    (=is|=are|=was|=were) (=down|=listed|=named|pencilled in|penciled in) [(as|for)] (as|for); include; contain; provide for; (=provide|=provides) that; foresee; envisage; envision; entail; comprise; feature; stipulate; set out; lay down; spell out; list;
    (=force|=forcing|coerce) ..2 to; permit; allow; grant; guarantee; ensure; impl*; =involve; =involves; specify; prescribe; oblige; compel; commit .. to; set forth;
    (=peace|=settlement|=solution|=security|=denazification|=demilitarisation|=demilitarization) [first of all|above all|first and foremost|primarily] (=means|=meant); (first of all|above all|first and foremost|primarily) ..3 (this|that|it) (=means|=meant);
    mention; outline; lay out; cover; commitment; among them; promised; amount to; agenda [there] (is|are); boil down to; consist of; translate into; come with; come for; (be|=is|=are|=was|=were) here for;
    rest on; embed; enshrine; codify; centre on; revolve around; pave .. way for; clear .. way for; open .. way to;
    in exchange for; in return for; (put|brought|bring) into (effect|force|operation|practice); underwrite; finance; fund; pay for; speak of; lead with`),
  },
  {
    effect: "open",
    will: true,
    cues: phrases(`
    (may|might|could) (or|and) (may|might|could) not [just] [as well]; (=might|=may|=could) (do|come|happen|do it|do so|do that) [or|and] (=might|=may|=could) not; (=might|=may|=could) [do|come|happen] or not;
    open to; think through; think .. through; mull over; chew over; (take|have) .. look at; (mandate|authorise|empower) to; be open; ready; ready to; (be|is|are|was|were|been) willing; =willing to; =prepared; =prepared to; readiness;
    willingness; consider; considering; weigh; mull; contemplate; float; explore; look into; looked into; reconsider; rethink; (=review|=reviews|=reviewing); revisit; evaluate; (=assess|=assesses|=assessing); toy with; amenable; not averse;
    no objection ..6 in principle; on the table; discuss .. possibility;
    possibility of; signal .. flexibility; flexible on; flexibility; openness; receptive; live with; (leave|keep) .. door .. open; (leave|leaves|left|leaving|keep|keeps) open ..1 (possibility|option|prospect|chance|way|path|door) [that|of|for|to]; door open;
    not against; would not oppose; does not oppose; do not object; would not object; does not object; not object; not oppose;
    could live with; might accept; acceptable; (=admissible|=permissible|=tolerable|=allowable|=palatable|=justifiable); positive attitude; not rule out; not ruled out; not exclude; never ruled out;
    without ruling out; neither confirm nor rule out; raise .. possibility; sound out; hint at; conceivable;
    (see|regard|view|describe|consider|name) ..6 possible; (could|may|might) in .. opinion; inclined; entertain; ponder; study; examine;
    being (looked (at|into)|=discussed|=debated|=weighed|=mooted|=explored); think (about|over); flirt with; game for; warm to; countenance; under (consideration|discussion|review|study);
    in play; not say no; not dismiss; interested in; interest in; could see; keep .. option; broach; possible to (come|return|go) back;
    (could|may|might|can) be (discussed|considered|looked at|talked about|examined|entertained|explored|contemplated|imagined|agreed);
    (=is|=are|=was|=were|=be|=been|remain) [still|also|quite|perfectly|certainly|theoretically|entirely] possible; doable; feasible; negotiable; up for (discussion|debate|negotiation|grabs); have room for; (there is|sees|leaves|left) room for; (could|can|might|may) be talked into`),
  },
  {
    effect: "oppose",
    will: true,
    cues: phrases(`
    (do|does|did) not [much|really|particularly|especially|at all] like [much]; dislike; not (think|make) much of; not [much|really] care for; no (fan|admirer|friend|lover) of; not (a|much of a|an|exactly a) (fan|admirer|friend|lover) of;
    (will|would|shall|can|could|may|must|should) (not|never) [ever|now] (admit|concede|grant|acknowledge|own|accept|agree) that; (refuse|decline|unwilling|unready|loath) to [ever|publicly] (admit|concede|grant|acknowledge|own|accept|agree) that; not (ready|prepared|willing|going|about) to [ever|publicly] (admit|concede|grant|acknowledge|own|accept|agree) that; without ..2 (admitting|conceding|granting|acknowledging|agreeing) that;
    (do|did|done|doing) (everything|anything|all|whatever) .. to (prevent|stop|block|avert|thwart|foil|stall); reject; (stop|cease|quit) (demand|insist on|call for|ask for|push for|press for|seek|want); red line [now|still] (=is|=was|=remains) [still]; (drop|abandon|scrap|shelve|withdraw|give up) .. (plan|demand|idea|proposal|request|insistence|bid|call|goal|aim|ambition|stance|claim) [for|to|that|on];
    (=fail|=fails|=failed|=failing|=failure|=failures|=inability|=neglect|=neglects|=neglected|=neglecting|=omitted) to [even|ever|clearly|publicly|formally|fully|explicitly|openly] (=back|=support|=endorse|=approve|=accept|=agree to|=commit to|=consent to|=embrace|=adopt|=welcome|=sign up to|=pledge|=promise|=say yes to) [of]; less than (enthusiastic|keen|happy|thrilled|eager|delighted|pleased|convinced) (about|on|with|by|of|to); (=lost|=lose|=loses|=losing) ..1 (=appetite|=enthusiasm|=interest|=taste|=faith|=patience) (for|in|with); (foolish|crazy|mad|insane|unwise|folly|madness|stupid|suicidal|reckless|naive) to; (=misgivings|=qualms|=scruples) about; (=advise|=advises|=advised|=advising|=caution|=cautions|=cautioned|=counsel|=counsels|=counselled) ..4 against; (=regret|=regrets|=regretted|=regretting) (the|any|his|its|their|this|that); (disappointed|saddened|dismayed) (by|with|at|over|about) [(the|any|his|its|their|this|that)]; deplore; lament; not (see|have) ..1 any ..1 (need|reason|point|sense|use|chance|prospect|grounds|justification|case) (for|to|in|of);
    concerned (about|by|over); (concern|worry|alarm) (about|over|at); worried (about|by); refuse; rule out; rule (it|that|this|them) out;
    turn (it|that|this|them) down; brush (it|that|this|them) aside; oppose; exclude; decline; resist; object; denounce; dismiss; refusal; =dismissal; =denunciation; =condemnation; =disavowal; =repudiation;
    rejection; renunciation; waiver; (question|issue|matter|topic|subject) .. closed; not (going to|gonna) happen; never .. going to happen; never (gonna|going to) happen;
    (will|would) not happen; opposition; objection; baulk; balk; spurn; rebuff; shut .. door; shuts door on; say no to; turn down;
    turned down; resistance; unwilling; unwillingness; reluctant; no less ..1 (hostile|opposed|averse|reluctant|adamant|resistant|dismissive|allergic|unwilling|categorical) (to|about|on|in|toward|towards);
    anything but ..1 (willing|ready|prepared|keen|eager|inclined|disposed|happy|glad|minded|open|enthusiastic|favourable|receptive) (to|for|on|about|towards|toward); (no|not any) more ..1 (willing|ready|prepared|keen|eager|inclined|disposed|open) (to|for|on);
    less and less (willing|ready|prepared|keen|eager|inclined|disposed|open) (to|for|on); least of all ..1 (interested|willing|ready|prepared|keen|inclined) (in|to|for|on); averse; loath; opposed; against; hostile to; protest; condemn;
    repudiate; brush aside; wave away; (push|pushes|pushed|pushing) back (on|against); throw out; warn against; warn .. against; warned against; refrain from; stop short of;
    fall short of; shy away from; shrink from; back away from; distance .. from; fight .. off; fend off; contradict;
    contradict .. constitution; violate .. constitution; against .. constitution; outside .. constitution; unacceptable; unconstructive;
    worthless; insufficient; not constructive; not (full|enough|sufficient|deter); legitimate [military] target; trap; ploy; farce; capitulation;
    unworkable; (difficult|hard|impossible|tough) to (agree|accept|swallow|stomach|digest|defend|justify|sell|support|enter|discuss|speak|talk) [to|on|with|into|of|about]; not (suit|acceptable|viable|workable|serious); unrealistic; impossible; inadmissible; inconceivable; out of the question;
    not on the table; off the (table|agenda|menu); off limits; not ..2 (realistic|feasible|achievable|attainable) (aim|goal|outcome|option|prospect|objective|ambition|possibility|proposition|demand|expectation|ask|request); non starter; nonstarter; red line; not be tolerated; not tolerate; taboo; no way; intolerable;
    forget it; make short work of; (roll|rolls|rolled|rolling) .. eyes at; (go|goes|went|gone|going) back on; (back|backs|backed|backing) out of; (renege|reneges|reneged|reneging) on; forget about; =forget (a|an|the|any|this|that); (=avoid|=avoids|=avoided|=avoiding) (a|any|new|fresh|further|more|another|such|additional); (=avert|=averts|=averted|=averting); (=ignore|=ignores|=ignored|=ignoring); disregard; discourage; (=combat|=combats|=combating|=combatting); (=contest|=contests|=contested|=contesting); belittle; bemoan; decry; (=hate|=hates|=hated); resent; (=blast|=blasts|=blasted|=blasting);
    categorically against; =closed to; trick; mistake; never agree; incompatible with; nothing to talk about; no legal right;
    contradiction; dead on arrival; cross .. red line; can not agree; in exclud*; scepticism; too high a price; no go; no chance;
    not (put up with|hear of|stand for|countenance|stomach|entertain|wear|go for);
    (have|having|want|wanted) (none of|no part (of|in)|nothing to do with); will not have; not (agree|consent) (to|with|on); not agree;
    over .. dead body; scotch; pour .. (cold water|scorn) (on|over); (throw|throwing|threw|pour|pouring) cold water;
    give .. short shrift; frown (on|upon|at); (bristle|scoff|laugh|laughs|laughed|laughing|sneer|balk|baulk|shudder|wince|recoil|flinch|snort|snorts|snorted) at ..2 (thought|idea|notion|mention|prospect|suggestion) of; (laugh|laughs|laughed|laughing|snort|snorted) at; bristle at; recoil (at|from); scoff; sneer at; mock; ridicule; deride; laugh off;
    shoot down; (knock|bat|swat|wave) ..2 (down|away|off); shrug off; no truck with;
    (will|shall) not [even] (discuss|debate|talk about|be discussing); want .. to hear nothing [(of|about)]; (want|wants|wanted) .. hear nothing [(of|about)]; not (want|wish|care|like) to (hear|know) [anything] (of|about); hear nothing of;
    not ..2 (=work|=working|=negotiate|=negotiating|=proceed|=proceeding) (from|off|on the basis of); nothing in (it|this|that) for; not sign (something|anything|such); poison; poisoned chalice; Trojan horse; fig leaf; sop; farcical; nonsense; folly; charade; sham; insult; humiliation; dead end; slippery slope; sell out; sellout;
    (withdraw|revoke|rescind|retract|take back) ..2 (=consent|=support|=approval|=agreement|=backing|=assent|=acceptance|=endorsement|=blessing) (to|for|of);
    (fight|=fought|resist|oppose) ..4 tooth and nail; be =no part (of|in); not be ..1 party to; not be ..1 part of (this|such|any); (=want|=wants|=wanted) no part in;
    not (put|sign) ..3 (hand|name|signature) (up|to|under|for); not raise ..2 hand for; not have it; not (lend|give) ..2 (name|hand) to; no [such] thing;
    (no|little|zero) (appetite|interest|wish|desire|inclination) (for|to|of|in); (no|little) (intention|plan) (of|to);
    (no|little) (need|reason|point|sense|use) (for|to|in); no plan for; never an option; =no to; (no|little) (room|place|space) (for|in); unthinkable; unimaginable; absurd;
    madness; suicidal; suicide; betrayal; treason; bridge too far; beyond the pale;
    not (an option|on offer|on the cards|in the cards|happening|going to fly|going to happen); (never|not) (fly|wash); premature; too (early|soon) [yet|still] (to|for); too (early|soon) to (talk|speak|think|talking) (about|of); premature to (talk|speak|think) (about|of);
    no place in; pointless; senseless; unhelpful; counterproductive; counter productive; theatre; gimmick; stunt; smokescreen;
    smoke screen; delusion; wishful thinking; fantasy; illusion; illusory; unjust; unfair; reward .. (aggressor|aggression|invader);
    (put|puts|putting) .. foot down; dig in .. heels; quash; torpedo; scupper; decry; deplore; lambast; rail against;
    take (issue|exception) (with|to); disagree; stonewall; no dice; make no sense; leave no (room|space) for;
    (refuse|refusing|not) [to] play along; pretext; (see|saw|sees|seeing) no (need|reason|point|sense); not see [any|the|much] (need|reason|point|sense); not (buy|buying|bought);
    (=share|=shares|=shared|=sharing) ..3 (opposition|resistance|hostility|aversion|rejection|refusal|scepticism|objections|doubts) (to|of|about|over);
    (=block|=blocks|=blocked|=blocking) ..3 (proposal|demand|call|request|bid|push|attempt|move|initiative|offer|idea) (for|to|of);
    hold out against; stand in .. way of; (=get|=gets|=getting|=got|=come|=comes|=coming|=came) in the way of; (be|=is|=are|become|remain|pose) (an|any|the|no) (obstacle|hindrance|impediment|barrier) to; (=hold|=holds|=holding) up (=Ukraine|=Kyiv|the|its|their|an|a|his|further|new); not (do|give) (it|that|this); not the way; wrong; dangerous; a non starter; not (=something|=anything|=one) [that|which] (we|one|he|she|they|anyone|anybody|=Ukraine|=Kyiv|=Russia|=Moscow|=Washington|=Europe|=Europeans|=Americans) (would|can|could|will|want to|wants to|wish to|=are going to|=is going to) ..1 (accept|agree to|sign|sign up to|support|back|endorse|discuss|consider|contemplate|entertain|negotiate|countenance|tolerate|work (with|from|on)|live with|talk about|put (our|its|their) name to|be part of|be party to|go along with);
    (negative|dismissive|dusty) (answer|reply|response) to; (give|gives|gave|given|giving|say|says|said) ..3 (=flat|=firm|=clear|=categorical|=resounding|=blunt|=emphatic|=definite) =no to;
    (dissuade|deter) ..4 from; (=talk|=talks|=talked|=talking) ..3 out of;
    not interested in; (would|will|could) ..4 (only|merely|just|simply) (kill|wreck|harm|hurt|sink|derail|spoil|undermine|endanger|jeopardise|jeopardize|complicate|weaken|harden|backfire|reward|help|serve|embolden|encourage|preserve|prolong|invite|postpone|delay|give|play|let|allow|enable|drag|benefit|buy|mean);
    (would|will|could) (let|allow|give|help|enable|buy) ..4 (rearm|regroup|rebuild (its|their|his) (army|forces|strength|arsenal|military|stocks|ranks)|replenish|mobilise|dig in|respite|breather|breathing (space|room)|catch [its|their] breath);
    (would|will) (drag out|prolong|preserve) .. (war|conflict|fighting|bloodshed|killing|crisis); only (lead|leads) to (prolonging|dragging|new|more);
    would (betray|ruin|wreck|damage|harm|poison|derail|sabotage|undermine|reward|embolden|destroy|legitimise|legitimize|jeopardise|jeopardize|endanger); recipe for; come up against;
    (would|could|will|may|might|can) (lead to|result in|mean|provoke|trigger|cause|risk|spark|bring|end in) ..4 (clash|war|escalation|confrontation|collision|hostilities);
    would mean only; (would|could|can) only mean; means only; mean nothing but; (amounts|amounted|amounting|amount) to ..1 (surrender|capitulation|appeasement|suicide|defeat);
    (akin|tantamount|equal|equivalent|close|next) to ..1 (surrender|capitulation|appeasement|betrayal|suicide|defeat|treason|diktat|ultimatum|blackmail);
    say no [to]; (say|says|said|saying) to (=this|=that|=it) ..3 =no; (turn|turns|turned|turning) (the|this|that|such) (idea|offer|proposal|request|demand|suggestion|notion) down; (=is|=was|=are|=were|=be|=as|=remains) (illusory|unrealistic|unattainable|impossible|absurd|unachievable|mistaken|naive|utopian|wrong) (=goal|=aim|=objective|=demand|=idea|=condition|=ambition); not (be|become|being) ..1 party to; (=be|=is|=mean|=means) to (reward|repay|pay|bribe|surrender|betray|capitulate|abandon|punish|humiliate|legitimise|legitimize|invite|sell out); cart before [the] horse; means (handing|leaving|passing|giving|rewarding|losing|abandoning|surrendering|bequeathing);
    (call|calls|called|calling|brand|brands|branded|deem|deems|deemed|find|finds|found) (it|that|this|them) ..2 (unconstitutional|illegal|unlawful|illegitimate|immoral|outrageous|ridiculous|laughable|untenable|inadmissible)`),
  },
  {
    effect: "oppose",
    will: false,
    cues: phrases(`
    (=stop|=stops|=cease|=ceases|=quit|=quits|=end|=ends) (=receiving|=accepting|=taking|=getting|=hosting|=importing|=admitting|=sheltering); (restriction|restrictions|curb|curbs|limit|limits) on ..2 (=presence|=stationing|=deployment|=basing|=hosting|=stay|=entry|=accession|=membership|=sharing) [of|to];
    (=sign|=signed|=signing|=signs|=bargain|=bargained|=trade|=traded|=barter|=bartered|=negotiate|=negotiated) away;
    (kiss|wave|say|bid) (goodbye|farewell|bye bye|good bye|adieu) to; =replace; =replaces; =replaced; =replacing; supersede; supplant; (stand|stands|stood|standing) in (for|=instead of); (take|takes|took|taking) the place of; (substitute|substitutes|substituted) for; (a|an|the|any|some|effective|possible|worthy|as|our|their|its) (substitute|replacement|surrogate|stand in) for; (compensate|compensates|compensation) for the (lack|absence|loss|denial) of; delete; erase; (cross|crossed|crosses|crossing|strike|strikes|struck|striking) out; forbid; (=closes|=closing|=shuts|=shutting|=seals|=sealing|would close|will close|would shut|would seal) ..3 (to|against); call off; cancel; break off; infringement of; infringe on; give up on; not (think|believe|expect|see);
    would leave .. (open|vulnerable|exposed|defenceless); veto [against|over|on]; block; prevent; bar; ban; prohibit; preclude; forswear;
    renounce; abandon; forgo; relinquish; deny; deny .. the right; (deprive|rob|dispossess|divest) ..4 of; prohibition; ban on; bar on; debar; disallow; foreclose; exclusion; outlaw;
    terminate; nullify; (=overturn|=overturns|=overturned|=overturning); (=reverse|=reverses|=reversed|=reversing) (the|its|any|this|that|all); undo; disrupt; (=spoil|=spoils|=spoiled|=spoilt|=spoiling); subvert; stifle; sideline; scuttle; (water|waters|watered|watering|whittle|whittles|whittled|whittling) down; (=sink|=sinks|=sank|=sinking) (the|its|any|all|this|that);
    suspend; interrupt; (=halt|=halts|=halting|=discontinue|=discontinues|=discontinuing); (=pauses|=paused|=pausing); (to|=will|=would) =pause; scrap; shelve; (=drop|=drops|=dropped|=dropping); postpone; defer; (=delay|=delays|=delayed|=delaying);
    (put|puts|putting) (off|on ice|on hold); revoke; rescind; annul; repeal; curb; (=scale|=scales|=scaled|=scaling) (back|down); (=cut|=cuts|=cutting) back [on]; (=hold|=holds|=held|=holding) back; (=wind|=winds|=winding|=wound) down; (=phase|=phases|=phased|=phasing) out; boycott; hamper;
    give up; close .. door; keep .. out of; abandoning; abolish; withhold; curtail; cut off; cessation; suspension of; end to; loss of;
    (cancellation|postponement|deferral|deferment|abandonment|scrapping|shelving|dropping|discontinuation|termination|revocation|interruption|blocking|obstruction|prevention|prohibition|abolition|thwarting|halting|pausing|stopping) of;
    (=hold|=block|=clampdown) on; (=freeze|=moratorium|=embargo|=brake|=prohibition) (on|in); (=stop|=pause|=halt|=hiatus|=delay|=delays|=interruption|=stoppage|=obstacle|=obstacles|=hurdle|=hurdles|=impediment|=impediments|=barrier|=barriers) (in|to);
    (=regret|=regrets|=regretted|=regretting) (=a|=an|=the|=any|=its|=their|=this); withdrawal of support; obstruct; hinder; impede; do without; dispense with; get by without; finish off; (kill|killed|kills|killing) off; put paid to; do away with; (spell|spells|spelt|spelled|mean|means|meant) the end (of|for); (sound|sounds|sounded) .. death knell (of|for); consign .. to (history|the dustbin|oblivion)`),
  },
];

/** What somebody has and keeps: to close the discussion of it is to insist on it. Of a change ("recognition") it is to refuse it. Origin: own reading. */
export const states = wordClass(
  "integrity sovereignty path status right rights independence choice future identity borders course unity language",
);
