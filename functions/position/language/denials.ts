import { phrases } from "./phrases.ts";

/** Deny to have said, offered or done what stands behind them or is told before. Origin: CAMEO's denials (code 018) and own reading. */
export const denials: readonly string[] = phrases(`
    deny; denial; refute; rebut; =rebuts; =rebutted; (dispute|disputes|disputed|disputing|contest|contests|contested) that; not the case [that]; (lie|myth|fairytale|canard|falsehood) that; (dispute|contest|quash|scotch|debunk|rubbish) ..2 (account|claim|story|version|assertion|allegation|report|rumour|rumor|speculation|suggestion);
    nothing (to|in) ..1 (report|claim|rumour|rumor|story|allegation|speculation|suggestion|account); (not|never) (stand up|hold water|bear scrutiny|add up); (=was|=were|=is|=are|been) (made up|=invented|=concocted|cooked up|dreamed up|dreamt up);
    (=gave|=given|=give|=gives|=giving|=made|=make|=makes|=making|=offered) no ..1 (undertaking|commitment|promise|pledge|assurance|offer|proposal|request) ..1 (to|of|that|on|about|for|over|regarding|concerning);
    (nobody|no one|none) (in|on|from|at|of|around) ..5 (=asked|=proposed|=offered|=suggested|=demanded|=promised|=agreed|=requested|=sought); it was not ..3 (who|that) (=proposed|=offered|=suggested|=asked|=demanded|=sought|=requested); never =sought; fabrication; fabricated; =fake; fake news; no (offer|proposal|promise|pledge|commitment) (to|of|that); no ..1 (undertaking|assurance|commitment|promise|pledge|guarantee) (on|about|over|regarding|concerning|as to);
    disinformation; untrue; not true; false; baseless; unfounded; invention; hoax; nonsense; never said; never offered; never proposed;
    never =agreed to; nor (has|have|had) (he|she|it|they|we); not .. been asked; not .. being asked; is not asking; no one is asking;
    nobody is asking; nobody asks; (nobody|no one|none of us) ..5 (=is|=are|=was|=were) (=proposing|=suggesting|=offering|=demanding|=advocating) [of];
    not (=proposing|=suggesting|=advocating|=offering) (=that|=this|=it); never (=asked|=demanded|=suggested|=promised|=requested|=discussed); none of us (has|have) [ever] (=asked|=proposed|=offered|=suggested|=demanded|=promised);
    (nobody|no one) ..5 (=has|=have|=had|=ever) [=ever] (=asked|=proposed|=offered|=suggested|=demanded|=promised|=requested|=raised|=discussed);
    no ..2 (=has|=have|=had) =ever (=asked|=told|=proposed|=offered|=suggested|=demanded|=promised|=requested|=pressed|=urged) ..2 [to|for|that];
    (call|label|brand|describe|denounce|dismiss) ..3 (=fiction|=lie|=lies|=canard|=fakes|=rumour|=rumours|=rumor|=rumors|=gossip); not being asked; is not being asked; did not offer; does not correspond to reality; disavow;
    did not (=ask|=call|=press|=push) for (=that|=this|=it); did not (=demand|=propose|=suggest|=request|=promise) (=that|=this|=it|=anything|=so);
    (contest|dispute) .. (account|claim|story|version|assertion|allegation) that; (reject|dismiss) .. (account|story|rumour|rumor|suggestion|allegation) that;
    contrary to (what|report|claim|assertion|the account); contest .. report; dispute .. report; dismiss .. report; reject .. report;
    never (=gave|=given) ..3 (=consent|=assent|=agreement|=approval|=blessing|=word|=promise|=commitment|=undertaking|go ahead) [to|for|that]; never (=consented|=committed|=offered) to;
    no truth ..1 (in|to); not a (grain|shred|ounce|kernel|scrap|speck|word|iota|jot|atom|particle) ..1 of truth; not a single word of truth; without foundation; groundless; no basis in (fact|reality); nothing to do with reality; out of thin air; figment; disown;
    no ..2 of (the|that|this) (kind|sort) (=was|=were|=has|=had|=have|=exists|=took); never (=put|=wrote|=written|=signed|=said|=uttered) (that|it|this|those|them);
    (issue|issued|issues|publish|published|send|sent) ..2 (rebuttal|denial|disclaimer|dementi); (=that|=this|it) =is ..2 (lie|fabrication|falsehood|fairytale); (call|calls|called|brand|branded) ..4 (=invented|=made up|=concocted); (=invented|=concocted) from;
    (report|story|account|article|claim|leak) (=is|=was|=were|=are) ..2 (=wrong|=mistaken|=misleading|=bogus|=rubbish|=garbage|=fiction|=garbled); (=incorrect|=inaccurate|not correct|not accurate); misreport*; misquot*; (dispute|disputes|disputed) (this|that|it)`);

/** Those of them that take up all that was told: "made no such offer", "nothing of the kind". Origin: own reading. */
export const wholeDenials: readonly string[] = phrases(`
    (=made|=given|=gave|=held|=had|=offered|=received|=put|=proposed|=promised|=accepted|=signed|=discussed|=agreed|=issued|=undertaken) ..2 (no|any) such ..1 (offer|proposal|promise|pledge|commitment|plan|agreement|deal|concession|suggestion|demand|request|decision|undertaking|assurance|statement|idea|thing|remark|terms|discussion|talk|conversation);
    not (make|give|offer|receive|put|propose|promise|accept|sign|discuss|agree) ..2 any such ..1 (offer|proposal|promise|pledge|commitment|plan|agreement|deal|concession|suggestion|demand|request|decision|undertaking|assurance|statement|idea|thing|remark|terms|discussion|talk|conversation);
    no such ..1 (offer|proposal|promise|pledge|commitment|plan|agreement|deal|concession|suggestion|demand|request|decision|undertaking|assurance|statement|idea|discussion|talk|conversation|text|paper|document|clause) (=was|=were|has [ever] been|have [ever] been|had [ever] been|=exists|=exist|=existed|ever);
    (there is|there was|there are|there were|there has been|there had been|there have been) no such ..1 (offer|proposal|promise|pledge|commitment|plan|agreement|deal|concession|suggestion|demand|request|decision|undertaking|idea|discussion|talk|conversation);
    (=accepted|=said|=agreed|=offered|=proposed|=promised|=made|=signed|=suggested|=discussed|=gave|=given|=did|=done|=pledged|=conceded|agreed to|consented to) nothing of the (kind|sort);
    nothing of the (kind|sort) (=was|=has|=had|=happened|=exists|=took); (never|not) (said|offered|proposed|promised|accepted|agreed to|signed|suggested|discussed|happened) anything of the (kind|sort);
    not a (word|syllable) of (it|that|this|which); not a (grain|shred|ounce|kernel|scrap|speck|word|iota|jot|atom|particle) ..1 of truth (in|to) (it|that|this|them); no truth ..1 (in|to) (it|that|this|them|the report|the story|the claim);
    (dispute|disputes|disputed) (this|that|it); (call|calls|called|calling) (it|this|that|them) ..3 (=lie|=lies|=untrue|=false|=fiction|=fake|=fabrication|=fabrications|=invention|=nonsense|=fairytale|=hoax|=disinformation);
    (know|knows|knew) where .. got (it|this|that); first (I|we|he|she|they) (have|had) heard of (it|this|that); (disown|disowns|disowned|disavow|disavows|disavowed) ..2 (report|account|story|article)`);
