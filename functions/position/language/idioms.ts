import type { Attitude } from "./attitudes.ts";
import { phrases } from "./phrases.ts";

/**
 * Turns of phrase for an attitude, by what stands behind them: firmness, longing and allegiance; yielding and curiosity; distaste, doubt,
 * scorn and keeping away. Origin: own reading, sorted after Levin's classes (desire, assessment, avoid) and the judgment classes of FrameNet.
 */
export const idioms: readonly Attitude[] = [
  {
    effect: "support",
    will: true,
    cues: phrases(`
    insistent on; (eagerness|keenness|zeal|appetite|sympathy) (for|on); (satisfaction|delight) (with|at|over|about); (fond|appreciative) of; (positive|upbeat|hopeful|happy) (about|on); unwavering (on|about|in); attached to (the|its|a) ..1 (idea|goal|aim|plan|demand|right|proposal|notion);
    =yes to; (serious|in earnest|enthusiastic|passionate|bullish|excited) about; keen (on|to see|to have); (hungry|desperate|anxious|impatient|itching|pining|fishing|gunning) for; bank on;
    make .. priority of; set .. (heart|hopes) on; (place|places|placed|put|puts) .. premium on; lay .. stress on; set .. store by; cry out for; (be|is|are|was|were) all for; (nail|nails|nailed) .. colours to;
    (give|gives|gave|given) in on; (nod|nods|nodded) .. through; laud; cheer; (treat|treats|treated) .. as (a|an|the) (must|given|priority|condition); nothing (short of|less than|other than); (want|demand|seek|need|envisage|accept|ask for|call for|insist on) nothing but;
    (high|top) on .. (list|wishlist|agenda); (top|head|tops|heads|topped|headed) .. (list|wishlist) of;
    (dig|digs|dug|digging) in (on|over); double down on; set on; bent on; intent on; dead set on; wedded to; fixated on; hell bent on;
    (hang|hangs|hung) on to; (lay|lays|laid|staked|stakes|stake) .. claim to; set .. sights on; crave; covet; hunger for; yearn for; hanker (after|for);
    angle for; angling for; root for; cheer on; beat .. drum for; bang .. drum for; hammer home; make .. pitch for; pitch for;
    (throw|threw|thrown|put|lend|lends|lent|lending) .. (support|backing|weight|voice|authority) (behind|to); swing behind; swung behind; fall in behind; fell in behind;
    line up behind; unite behind; close ranks behind; (squarely|fully|firmly|solidly|foursquare|all) behind; (come|comes|came) (round|around) to; won over to; reconciled to;
    reconcile (itself|himself|themselves) to; greenlight; green lit; greenlit; wave through; rubber stamp; ratify; assent to; accede to; jump at; leap at; leapt at;
    take up .. (offer|idea|proposal|suggestion) (of|to|for|that); opt for; plump for; plumped for; speak up for; stick up for; stand up for; stood up for; go to bat for; went to bat for;
    (go|went|gone|goes) for (a|an|the|that|such); =hopes; =hoped; =hoping; hope (to|that); looking (for|to); in favour; swear to; swore to; resolve to; resolved to; set out to; carry on with; persist (in|with);
    keep up (demand|pressure|call) for; not (let up|relent|compromise|yield|concede|flinch) on; no compromise (on|over);
    enthusiasm for; enthusiastic about; preference for; determination to; resolve to; desire (for|to|of); wish (for|to|of); thirst for; plea for; pitch for; approval (of|for); acceptance of; no bones about; endorsement of; embrace of; advocacy of;
    (bound|duty bound|honour bound) to; in .. interest to; as (key|central|vital|sacrosanct|sacred|natural|right|just|fair|legitimate|inevitable|unavoidable|a given|a matter of course);
    as the (only|best|right|fairest|surest|quickest|shortest) (way|path|road|solution|option|formula|course|basis|answer); see .. way (out|forward) in`),
  },
  {
    effect: "support",
    will: false,
    cues: phrases(`
    earmark; allow for; provision for; aim at; geared (to|toward|towards); designed to; build in; bake in; write in; written into; make provision for; made provision for;
    enumerate; set aside; lock in; legally bind; bind .. to; tie .. to; compels; saddle .. with; envisions`),
  },
  {
    effect: "open",
    will: true,
    cues: phrases(`
    (will|would|could|might|may|can) look (at|into); not mind; (give|gives|gave|giving|yield|relent|soften|softened|bend|bent) [ground|way|some ground|a little ground] on;
    soften .. (stance|position|line|opposition|objection|objections|resistance|stand|tone) (on|to|toward|over); (wiggle|wriggle) room on; room for manoeuvre on; movement on;
    keep .. (on the table|in reserve|in play); keep .. (option|door|possibility|question|window|idea) .. open; keep open .. (option|door|possibility|question|window|idea); not closed to; not (shut|slammed|slam|close|closed|closing|bolted) .. door (to|on); not (write|written) off; not deaf to; lend .. ear to;
    (take|takes|took|taking|have|having) [a|another|a serious|a closer|a fresh|a hard] look at; give .. thought to; moot; put out feelers (on|about|for|over);
    (play|playing|flirt|flirted) with .. (idea|thought|notion|prospect) of; canvass; see (merit|value|merits|sense|logic|promise|potential) in; intrigued by; tempted by; sympathetic (to|toward|towards);
    (well|favourably|kindly) disposed (to|toward|towards); look favourably on; (ready|prepared|willing|happy|open|free|agree|agreed|offer|offered|consent|consented) to (talk|speak|negotiate|discuss|debate|hear|confer|have a conversation) (about|on|over|of|at);
    (ready|prepared|willing|happy|open|agreed|offered) to (discuss|debate|examine|study|consider|weigh|look at|look into|explore|review|revisit); could (talk|speak|negotiate) about; ready to go through; ready for (talk|talks|a discussion|discussion|discussions) (about|on|over|of);
    (explore|study|weigh|consider|examine|look for|looking for|seek|sought) .. (ways|way|options|option|paths|path|means|scope|avenues|possibilities|scenarios) [to|of|for|in which|by which|how|under which|whereby];
    (mind|minds) .. open (to|on|about); not yet decided against; no final decision on; has not made up his mind (on|about); keep an open mind (on|about); has an open mind (on|about)`),
  },
  {
    effect: "oppose",
    will: true,
    cues: phrases(`
    (disappointment|discontent|dissatisfaction|annoyance|irritation|frustration|displeasure) (at|with|over|about) (the|a|any|its|their|such|this);
    (displeased|dissatisfied|disgusted|upset|untempted|resentful|distrustful|suspicious|apprehensive|unenthusiastic|uninterested|bitter|negative|pessimistic) (with|by|about|at|over|of|in|on); (adverse|resistant|unfriendly|unsympathetic) to; (=afraid|fearful) of (a|an|any|the|such);
    up in arms (over|about|at); (make|argue|plead|press|put|state) ..2 case against; (argue|push|press|lobby|fight|=fought|campaign|plead|speak|=spoken|agitate|work) (more|harder|louder|longer|as hard|as loudly) ..1 against; (intent|bent|set|hellbent|determined) on (stopping|blocking|preventing|thwarting|derailing|scuppering|torpedoing|sinking|killing|burying|resisting|averting|sabotaging); (determined|anxious|keen|eager|trying|tried|tries|seek|seeks|sought|seeking|want|wants|vow|vowed|hope|hopes|hoping|move|moved|moves|manoeuvring|working|lobbying|lobbied) to (stop|avert|stave off|head off|kill off|bury); not (want|wish|care|like) ..1 to ..1 (hear|know) [anything] (of|about); (mandate|=orders|instruction|instructions|brief|=task|mission|remit) to (block|prevent|stop|thwart|resist|oppose|veto|derail|head off|fend off|refuse|reject); look askance at; (kick|kicked) .. (into touch|into the long grass); (slap|slaps|slapped|shout|shouted) down; (wave|waves|waved) aside; (brush|brushes|brushed) off; scorn; snub; abjure; demur at; (walk|walks|walked|row|rowed|pull|pulled) (back|away) from;
    (protest|demonstrate|fight|fought|struggle|militate|rage|object|vote|campaign|lobby|agitate|speak|spoke|argue|rail|hold) ..3 against; (=fights|=fighting|=fought) [any|all|the|a|an] (=recognition|=limits|=caps|=cessions);
    would never (agree|consent|submit|assent|accede) to; (take|takes|took|taken) .. (dim|poor|jaundiced|sceptical|critical|negative|hostile) view of; bridle at; chafe at; flinch from; blanch at; shudder at; recoil from; wince at;
    cool (on|toward|towards); (go|gone|went) cold on; sour on; lukewarm (on|about|to|toward|towards); cold feet (about|over|on); wary of; leery of; uneasy (about|with|over|at); uncomfortable with;
    unhappy (about|with|over|at); nervous (about|over); dubious (about|of); doubtful (about|of|that); sceptical (of|about|that|toward|towards); dismissive of; contemptuous of; scornful of; scathing (about|of); critical of; disdainful of;
    (doubt|question|dispute|query) .. (wisdom|value|merit|point|sense|need|usefulness|feasibility|legality|legitimacy) of; (cast|casts|casting|pour) .. doubt on; pooh pooh; disparage; (lash|hit|strike) out at; slam; slammed; lash; assail; inveigh against;
    rip into; ripped into; tear into; tore into; rubbished; ditch; dump; jettison; discard; nix; thwart; derail; stymie; sabotage; veto; shoot holes in;
    steer clear of; (stay|stays|stayed) (away from|out of|clear of); keep .. distance from; shun; eschew; swear off; swore off; (bow|opt) out of; (turn|turned) .. back on; (turn|turned) .. nose up at; wash .. hands of; washed .. hands of;
    (draw|draws|drew|drawn|drawing) .. line (at|under|against); deaf to; close .. (mind|ears|eyes) to; slam .. door (on|in|to); (hold|holds|held|holding) (off|back) (on|from); (put|puts|putting) .. (on hold|on ice|stop to|end to|paid to|brake on|brakes on);
    (have|has|had|having|with) (no|little|scant|precious little) (time|patience|stomach|use|love|tolerance|taste|sympathy|understanding|enthusiasm|mandate|right|authority|power|business) (for|to|of|with|in); (have|has|had|having|with) no [legal|moral|constitutional|political|sovereign|such|popular|democratic] (mandate|right|authority|power) to; in no (hurry|rush|mood|position) (to|for);
    no (talk|question|thought|conversation|discussion|hint) of; (brook|brooks|brooking|brooked) (no|neither); disapprove of; disapproval of; dissent from; (part|parted) ways .. over; beg to differ on;
    can not (stand|stomach|bear|abide|brook|afford|allow|permit); (never|not) dream of; (fear|fears|feared|fearing|dread|dreads) (that|of|the|a); alarmed (by|at|over); appalled (by|at); horrified (by|at); outraged (by|at|over); furious (at|over|about); angry (at|over|about); dismayed (by|at|over); incensed (by|at|over);
    (qualm|reservation|misgiving|unease|disquiet|doubt|hesitation|alarm|anger|fury|outrage|dismay|horror|displeasure|indignation|wariness|caution|suspicion) (about|over|at|with|of|toward|towards);
    (distaste|aversion|antipathy|hostility|contempt|scorn|disdain|allergy|allergic) (for|to|toward|towards); reluctance; hesitant (to|about|over); shrink at; think (little|nothing) of; (make|made|makes) light of; (talk|talked|talks) down; play down .. (prospect|idea|possibility|chance) of; played down .. (prospect|idea|possibility|chance) of;
    (give|gives|gave) .. (wide berth|cold shoulder|brush off|thumbs down|miss) to; (tore|tear|torn) up; (wary|tired|sick|weary) of; let .. down; (not|never) (lower|lift) .. guard; stop trying to; (loosen|release) .. grip on;
(vow|vows|vowed|pledge|pledges|pledged|promises|promised|prepares|prepared|ready|determined) to =fight; (to|will|would|must|shall|they|we|and) =fight (a|an|the|any|every|such|this|moves|efforts|attempts|plans) [to]; =fights (a|an|the|any|every|such|this|moves|efforts|attempts|plans) [to]; (is|are|was|were|been|keeps|kept|still|now) =fighting (a|an|the|any|every|such|this|moves|efforts|attempts|plans) [to]; (criticise|criticize) (a|an|the|any|this|that|such|new|fresh|further|more|additional|all|plan|recognition|limit|talk of|attempt|move|proposal|demand); (criticise|criticize) ..2 (decision|decisions|plan|plans|call|calls|proposal|proposals|demand|demands|moves|talk|efforts|attempts|idea) [for|of|to]; criticism of; castigate; excoriate; berate; revile; lay into; laid into; (round|rounds|rounded) on; take aim at; rubbish (a|an|the|any|it|this|that|idea|talk);
    (=attacks|=attacked|=attacking|=blasts|=blasted|=blasting|=savages|=savaged|=trashes|=trashed|=panned|=knocks|=knocked) [a|an|the|any|this|that|such|all|calls] (=idea|=ideas|=plan|=plans|=proposal|=proposals|=demand|=demands|=call|=offer|=move|=suggestion|=talk|=notion|=prospect|=push|=bid) [for|of|to];
    (ignore|ignores|ignored|ignoring|defy|defies|defied|spurn|spurned|frustrate|rebuff|resist|snub) .. (call|calls|demand|demands|appeal|appeals|request|requests|plea|pleas|pressure|proposal|proposals|offer|offers|suggestion|suggestions|insistence) [for|to|of|over|on];
    (reject|dismiss|refuse|turn down|turned down|brush aside|brushed aside|shrug off|wave away|waved away) ..1 (calls|appeals|pleas) ..4 to;
    (turn|turns|turned) .. deaf ear to [call|calls|demand|demands|appeal|appeals|request|requests|plea|pleas] [for]; (fall|falls|fell) on deaf ears in;
    (dash|dashes|dashed|dashing|dampen|dampens|dampened|damp|damped|crush|crushes|crushed|douse|doused|quell|quelled|deflate|deflated|lower|lowered|kill|killed|temper|tempered) .. (=hope|=hopes|=expectation|=expectations|=prospects|=optimism|=talk|=speculation) [of|for|about|that|on];
    (=critic|=critics|=opponent|=opponents|=enemy|=foe|=obstacle|obstacle) (of|to); (speak|speaks|spoke|spoken) (ill|disparagingly|scornfully|dismissively|contemptuously|scathingly|slightingly|disdainfully) of; dislike (for|of); dislike; (=detest|=detests|=loathe|=loathes|=hates|=abhors|=despises|=resents);
    push back (hard|strongly|firmly|angrily|forcefully|sharply|fiercely) (on|against|at); (say|says|said|saying) (nyet|nein|non|never) to; (=nyet|=nein) to; (no|refusal|veto|rejection|nyet|thumbs down|rebuff|snub|short shrift|brush off|cold shoulder) from ..6 (to|on|over|for); thumbs down (on|to|for);
    (dig|digs|dug|digging) in .. heels (against|over|on|about); (dig|digs|dug|digging) in against; (take|takes|took|taken) .. (stand|position|stance|line) against; (set|sets) .. face against; dead set against; (stand|stands|stood|hold|holds|held|remain|remains|stays) [firm|fast|steadfast|resolute|united|adamant] against;
    (=contests|=contested|=contesting) (a|an|the|any|this); (turn|turns|turned) thumbs down (on|to); (rise|rises|rose|rail|rails|fulminate|fulminates|fulminated|thunder|thundered|inveigh|rant|rants|ranted|storm|stormed) against; (would|will) (hear|brook|tolerate) (no|none of|nothing of);     (mount|mounts|mounted|lead|leads|led) .. (resistance|opposition|fight|charge|campaign) (against|to); not (enamoured|enamored|convinced|persuaded|sold|thrilled|happy|keen|comfortable|impressed) (of|by|on|with|about|at);
    as (=a|=an) [direct|grave|serious|unacceptable|blatant] (threat|provocation|surrender|capitulation|trap|mistake|insult|humiliation|betrayal|trick|ploy|fig leaf|declaration of war|casus belli|act of aggression|escalation|nonstarter|non starter|red line)`),
  },
];
