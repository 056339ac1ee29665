import { phrases } from "./phrases.ts";

/**
 * What is said of a thing by how somebody takes it. It stands behind the wording, and whoever takes it so stands inside ("has Berlin's
 * backing") or behind ("sits badly with Warsaw"). A verb stands by itself; a complement needs a copula before it, or somebody who makes or
 * calls the thing so; what stands around the wording governs it ("puts … on the table"). What is foretold of it ("would prolong the war") is the
 * view of whoever says so.
 */
export interface Predication {
  effect: "support" | "open" | "oppose";
  form: "verb" | "complement" | "around" | "foretold";
  cues: readonly string[];
}

/** Origin: Levin's verbs of psychological state (31) turned to their object, and own reading. */
export const predications: readonly Predication[] = [
  {
    effect: "support",
    form: "verb",
    cues: phrases(`
    (have|has|had|having|enjoy|enjoys|enjoyed|win|wins|won|get|gets|got|gain|gained|earn|earned|command|commands|secured|received|receives) .. (blessing|=backing|support|endorsement|approval|assent|consent|imprimatur|=vote|sympathy|thumbs up|seal of approval|go ahead|green light|signature);
    (meet|meets|met) with .. (approval|favour|support|agreement|sympathy|applause|welcome); (find|finds|found) .. (favour|support|takers|sympathy) (in|with|among);
    can not (wait|be (put off|postponed|delayed|deferred|shelved)) [any longer|any more]; must not (wait|be (put off|postponed|delayed|deferred)); (brook|brooks|tolerate|tolerates|permit|permits|allow|allows) no [further|more] (delay|postponement|procrastination); can not come (soon|fast|quickly) enough;
    (sit|sits|sat|go|goes|went) [down] well (with|in); (suits|suited); would suit; (=interests|=tempts|=attracts); (works|worked|work) for;
    (be|remain|stay|become|became|=remains) ..3 (demand|condition|precondition|prerequisite|requirement|priority|goal|aim|objective|wish|price|position|request|ambition|intention|preference|proposal|stance|insistence|prize) [of|for];
    (matters|mattered|matter) (most|above all) to; (top|tops|topped|head|heads|headed) .. (list|agenda|wish list)`),
  },
  {
    effect: "support",
    form: "complement",
    cues: phrases(`
    (step forward|step in the right direction|step (towards|toward) ..2 (peace|settlement|deal)|breakthrough|good start|sign of good will);
    to .. (liking|taste); (fine|okay|OK|good|perfect|great) (by|with); music to; welcome [(in|to)];
    (acceptable|agreeable|palatable|essential|vital|indispensable|crucial|paramount|fundamental|dear) (to|for); on offer (from|by);
    (must|must have|precondition|prerequisite|priority|necessity|imperative|sine qua non|matter of survival|question of survival|matter of principle) [for|to|of];
    (=price|=condition|=precondition|=prerequisite|=requirement|=priority|=goal|=aim|=objective) [of|for];
    (at the top|top|high|higher) (of|on) .. (list|agenda|wish list); on .. (wish list|shopping list|list of demands);
    (=written|=enshrined|=anchored|laid down|=inscribed) (in|into) ..2 (=constitution);
    (cornerstone|keystone|linchpin|pillar|bedrock|centrepiece|centerpiece|=core|=heart|backbone) (of|to|for); (=part|integral part|essential part|element|component) of (any|every) ..2 (settlement|deal|agreement|peace|solution|accord|plan|package);
    one of .. (=demands|=conditions|=terms|=requests|=priorities|=goals|=aims|=wishes|=requirements|=objectives|=asks); [the] right (thing|step|move|approach|decision); [long] overdue; among .. (=demands|=conditions|=terms|=requests|=priorities|=goals|=aims|=wishes|=requirements); investment in (peace|security); (best|surest|strongest|only real|most reliable) (protection|guarantee|guard|safeguard|insurance) [for|of|against]; (key|shortest way|surest way|only way|quickest way|best way|contribution) to ..1 (peace|stability);
    (=only|one) (thing|step|measure|move) [that|which] ..1 (works|helps|yields|brings|counts|matters|gets|leads|ends|saves|produces|delivers);
    (best|only|right|surest|safest|fairest|fair|most (dependable|reliable|realistic|sensible|practical|credible|promising)) (model|option|way|basis|formula|solution|path|course|choice) [for|to|of]`),
  },
  {
    effect: "open",
    form: "complement",
    cues: phrases(`
    (something|one|nothing) [that] (we|he|they|Ukraine|Russia|America|Europe) (can|could|might) (live with|do|discuss|look at|consider|talk about|work with|accept|sign);
    (among|on|in|one of) ..4 (=options|=possibilities|=alternatives); thinkable; imaginable; worth (discussing|considering|exploring|examining|studying|pursuing|debating|trying|testing|thinking about|looking at|looking into|talking about|a look|a try|a discussion|a thought|a shot) [to|for];
    [(one of|among)] (option|options|possibilities|an option|a possibility) [for]; possible (option|compromise|solution|outcome|way out|way forward|step|path|scenario|concession|answer) [for|to]; (=interesting|=intriguing|=promising|worthwhile|useful) [idea|proposal|option|thought|suggestion|approach|avenue|start|beginning] [for|to];
    (matter|subject|topic|question) for (discussion|negotiation|negotiations|talks|debate) [for|to]; (not|far from) dead; not [a] taboo`),
  },
  {
    effect: "open",
    form: "verb",
    cues: phrases(
      "(deserve|deserves|deserved|merit|merits|merited|warrant|warrants|warranted) ..2 (study|consideration|attention|discussion|look|examination|thought|hearing|debate)",
    ),
  },
  {
    effect: "oppose",
    form: "verb",
    cues: phrases(`
    (sit|sits|sat|go|goes|went) [down] (badly|ill|poorly|uneasily) (with|in); not (sit|go) [down] well (with|in);
    not (enter into|enter|figure in|feature in|form part of|come into) .. (=plans|=intentions|=calculations|=thinking); (suits|suited|suit|pleases|satisfies) (neither|nobody|no one|none); not (suit|please|work for|satisfy);
    (=met|=greeted|=received|=answered|=countered) (by|in) ..6 with .. (refusal|rejection|resistance|opposition|=no|scorn|derision|rebuff|disapproval|protest|veto|laughter|contempt);
    (meet|meets|met|meeting) (with|a) .. (refusal|rejection|resistance|opposition|no|scorn|derision|rebuff|wall|disapproval|protest);
    (go|goes|went|going|gone) ..1 too far (for|in|to); (is|are|was|were|would be) ..1 more than ..4 (can|could|will|would) (bear|take|accept|stomach|swallow|deliver|give|tolerate|offer|stand|countenance|live with|sign); (have|has|had|find|finds|found|win|wins|won) (no|few) ..1 (friends|takers|supporters|backers|champions|defenders|sympathisers|sympathizers) (in|among|at|with);
    (run|runs|ran) into .. (opposition|resistance|objections|wall|refusal|veto); (draw|draws|drew|drawn|earned|provoked|prompted) .. (rebuff|refusal|rejection|protest|scorn|derision|ire|veto|objection);
    (get|gets|got|find|finds|found) (short shrift|no favour|little favour|no takers|no support|no sympathy|no echo|no hearing) (in|from|with|among|at);
    (fall|fell|falls) (flat|on deaf ears|on stony ground) (in|with|at); (lead|leads|led) nowhere; (make|makes|made) (no|little) sense [for|to]; (serve|serves|served) (no|little) (purpose|use) [for|to]; never (come|work|pass);
    (be|is|was|mean|means|meant) the (start|beginning|prelude) (of|to) ..2 (war|end|catastrophe|disaster);
    (mean|means|meant|amount|amounts|amounted) [to] (forgetting|ignoring|neglecting|overlooking|abandoning|betraying|rewarding|surrendering|sacrificing|legitimising|legitimizing|appeasing|surrender|capitulation|defeat|suicide|betrayal|appeasement)`),
  },
  {
    effect: "oppose",
    form: "complement",
    cues: phrases(`
    (=treated|=regarded|=seen|=viewed|=considered|=counted|=handled) as ..2 (enemies|enemy|occupiers|occupier|invaders|invader|aggressors|combatants|interventionists|hostile|targets|target|provocation|provocations|intervention|aggression|threat|escalation);
    (=only|merely|just|nothing but|nothing more than|little more than|no more than|at best) ..2 (pause|respite|breather|breathing space|breathing spell|interval|lull|ploy|manoeuvre|maneuver|pretext|smokescreen|show|spectacle|stunt|half measure|stopgap);
    (=conversation|=discussion|=debate|=topic|=road|=path|=game) [that|which] (=he|=she|=we|=they|=it|Kyiv|Moscow|Ukraine|Russia|Europe|Washington|London|Paris|Berlin) (would|will|do|does) not (be drawn into|have|enter|go down|take|play|join);
    (step back|step backward|step backwards|step in the wrong direction|setback|=error|=blunder|hindrance|impediment|waste of time|burden|escalation|road to war);
    (problem|difficulty|headache) (for|to); (anathema|taboo|unthinkable|unacceptable|inconceivable) (to|for|in|among); (abhorrent|repugnant|poison|useless|no good|poisonous|worthless|meaningless|pointless|unpalatable|indigestible|void|alien) (to|for); not to .. (liking|taste); null and void; not for us;
    (=restricted|=curtailed|=hampered|=hindered|=obstructed|=impeded|=prevented|=thwarted);
    (fair game|(legitimate|lawful|legal|priority|prime|primary) [military] (target|targets)) [for|to|of]; out of bounds; (blackmail|appeasement|surrender|humiliation|mockery|cynicism|hypocrisy|nonsense|utopia|theft|robbery);
    (unwelcome|objectionable|indefensible|untenable|unjustifiable|unlawful|illegal|illegitimate|unconstitutional|immoral|reckless|foolish|naive|ludicrous|ridiculous|preposterous|laughable|outrageous|shameful|disgraceful|scandalous|insulting|humiliating|futile|useless|hollow|undesirable|inappropriate|excluded|harmful|cruel|inhuman|inhumane|barbaric|cynical|perverse|intolerable|unbearable|ruinous|fatal|senseless|unwise|unhelpful|destructive);
    (red rag|slap in the face|deal breaker|dealbreaker|insult|affront|dead letter|dead end|bluff|joke|sham|folly|humiliation|surrender|provocation|poison pill|trojan horse|fig leaf|charade|disaster|catastrophe|disgrace|non event|utopia|pipe dream|fairy tale|road to nowhere|invitation to aggression|gift to Putin|gift to Moscow|gift to the Kremlin|declaration of war|fraud|scam|swindle|robbery|theft|nonsense) [to|for]`),
  },
  {
    effect: "support",
    form: "around",
    cues: phrases(`
    (=tie|=ties|=tied|=tying|=link|=links|=linked|=linking|=peg|=pegs|=pegged|=pegging|=couple|=couples|=coupled|=coupling|=subordinates|=subordinated|=hitch|=hitches|=hitched) ..16 (to|with); (=conditioned|=conditioning) ..16 (on|upon); =conditions .. (on|upon);
    (give|gives|gave|given|giving|lend|lends|lent) ..14 (=blessing|green light|=nod|go ahead|thumbs up|=backing|=support|=approval|=consent|=assent|=endorsement|seal of approval|=imprimatur|=vote|all clear);
    (put|puts|putting) ..14 =forward; (put|puts|place|places|placed|placing) ..14 at the (centre|heart|core|top|head|forefront|centrepiece) of; (make|makes|made|making) ..14 (its|his|her|their|our) ..2 (=demand|=goal|=aim|=priority|=request|=objective|=cause|=theme|=mantra);
    (throw|throws|threw|thrown|throwing|toss|tossed) ..14 (into|in) the (bargain|mix|pot|package|deal); (add|adds|added|adding) (a|an|the|its|their|any|another) ..12 to ..2 (=offer|=list|=demands|=terms|=conditions|=proposal|=proposals|=draft|wish list|=package|=agenda|=requests|=priorities);
    (put|puts|putting) ..14 (on the table|at the top|front and centre|at the heart|at the centre|first); (have|has|had) ..12 (in mind|at heart);
    (put|puts|wrote|written|write|writes|inserted|insert|inserts|slipped|worked|added|entered) ..12 (into|in|to) ..3 (=draft|=plan|=text|=paper|=proposal|=version|=document|=list|=framework|=memorandum|=counterproposal);
    (give|gives|gave|given|giving) ..12 (warm|cautious|guarded|enthusiastic|friendly|hearty) (reception|response|welcome);
    (keep|keeps|kept) ..12 (high on|at the top); (keep|keeps|kept|put|puts) ..12 (on|among) ..3 (=aims|=goals|=priorities);
    (see|sees|saw|regard|regards|view|views|consider|considers|take|takes|call|calls) ..8 (as|for) ..4 (=right|sovereign choice|own choice|own decision|sovereign decision|own business|own affair)`),
  },
  {
    effect: "open",
    form: "around",
    cues: phrases(
      "(keep|keeps|kept|have|has|had|count|counts|counted|number|numbers|numbered|list|lists|listed|include|includes|included|see|sees|saw|name|names|named|rank|ranks) ..14 (on|among|as one of|as part of|in) ..3 (options|possibilities|alternatives|scenarios); (leave|leaves|left|keep|keeps|kept) ..7 (on the table|in play|in reserve); (give|gives|gave|given|giving) ..14 (consideration|thought|hearing|fair wind|fresh look|close look|hard look); (look|looks|looked|consider|considers|study|studies|read|reads|view|views|approach|approaches) ..14 (with an open mind|favourably|sympathetically|with interest); (put|puts) ..12 (up for discussion|up for negotiation)",
    ),
  },
  {
    effect: "oppose",
    form: "around",
    cues: phrases(`
    (put|puts|putting|lay|lays|laid|laying) ..10 to (bed|rest);
    (strike|strikes|struck|striking|delete|remove|cut|cuts|cutting|strip|excise|expunge|purge|erase|axe|drop|edit|take|takes|took|taken|taking|keep|keeps|kept|keeping|leave|leaves|left|leaving|omit) ..14 (from|out of) ..3 (=draft|=drafts|=text|=plan|=proposal|=document|=paper|=version|=agenda|=list|=framework|=memorandum|=communique|=agreement|=deal|=package|=statement|=wording);
    =had (a|an|the|any|all|every|this|that) ..9 (=removed|=struck|=deleted|=cut|=dropped|=taken|=stripped|=excised|=edited|=left|=crossed) ..1 (from|out|off);
    (keep|keeps|kept|keeping) .. out; (wave|waves|waved|waving|brush|brushed|push|pushed|bat|batted|swat|swatted) .. (away|aside|off);
    (throw|throws|threw|toss|tossed|consign|consigned) .. (in|into|to|on) ..2 (=bin|trash|wastepaper|wastebasket|dustbin|dustheap|fire|scrapheap|scrap heap); (take|takes|took|taken|taking) ..12 off the table; (laugh|laughed) .. off; (question|issue|topic|subject|matter|chapter) .. (=closed|=settled|off limits);
    (fight|fights|fighting|fought|oppose|opposes|opposed|resist|resists|resisted) ..14 tooth and nail; (give|gives|gave|given|giving) ..14 (thumbs down|short shrift|cold shoulder|brush off|wide berth|red card); (kick|kicks|kicked) ..14 (into touch|into the long grass|out);
    (regard|view|see|watch|treat|meet|greet|receive|eye|contemplate) ..14 with ..1 (horror|suspicion|alarm|disdain|scepticism|contempt|dismay|hostility|distaste|distrust|mistrust|derision|scorn|unease|wariness|disgust|dread|loathing|anger|disbelief|misgivings|foreboding|ridicule);
    (nip|nips|nipped|nipping) ..14 in the bud; (write|writes|wrote|written|writing) off ..14 as; (send|sends|sent) ..12 packing; (tell|tells|told) ..2 where to go;
    (liken|likens|likened|likening|compare|equate) ..14 (to|with) ..2 (=capitulation|=surrender|=appeasement|=Munich|=Yalta|=Versailles|=suicide|=betrayal|=treason|=blackmail|=defeat|=theft|=robbery|=extortion|=amputation|=submission);
    (throw|throws|threw|thrown|throwing|strike|strikes|struck) ..14 =out; (rule|rules|ruled|ruling) ..14 =out; (turn|turns|turned|turning|shoot|shoots|shot|knock|knocked|vote|voted) ..14 =down; (give|gives|gave|given|giving) .. (frosty|cool|chilly|cold|icy|hostile|tepid|lukewarm|rough|dusty) (reception|response|welcome|shoulder|answer|ride);
    (dismiss|denounce|brand|deride|decry|deplore|blast|slam|criticise|condemn|ridicule|mock|savage|lambast|lambaste|excoriate|castigate|disparage|=attacked|=attacking|=panned|=trashed|=scorned|=pilloried|=reviled|=rubbished|=assailed) ..14 as`),
  },
];
