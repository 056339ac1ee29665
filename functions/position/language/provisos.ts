import { phrases } from "./phrases.ts";

/** Conditions without a conjunction: circumstances, strings, ties, what must come first. Origin: Quirk et al., 15.33 to 15.39, and own reading. */
export const strongProvisos: readonly string[] = phrases(`
  (qualified|conditional|conditioned) (yes|approval|support|backing|acceptance|agreement|consent|assent|welcome|endorsement|nod); only as a (last|final) (step|resort|stage); only at the end; (on|with|under) (certain|some|specific|strict|clear|the right|right|special|given|appropriate|proper|suitable|particular|favourable|agreed|its own|his own|our own|their own) (conditions|circumstances|terms|provisos|caveats|assumptions);
  when (the|its|his|our|their|these|those|all) ..2 (time|moment|conditions|condition|circumstances|terms|demands|questions|concerns) ..2 (=right|=ripe|=met|=fulfilled|=satisfied|=there|=allow|=permit|=answered|=settled); when conditions (allow|permit|are ..1 (=right|=ripe|=met|=there));
  (=is|=are|=was|=were|=be|=been|=remains|=remain) [closely|directly|firmly|inextricably] (=tied|=linked|=pegged|=coupled|=bound|=hitched) (to|with); (=is|=are|=was|=were|=be|=remains) [strictly|purely|still|always|only] =conditional;
  not (unconditional|automatic); no blank cheque; (come|comes|came|coming) with [some|several|its own|serious|heavy|important|certain] (conditions|strings|caveats|provisos|reservations|riders|qualifications|price); (carry|carries|carried) [some|several|its own|serious|heavy|important|certain] (conditions|strings|caveats|provisos);
  (would|will) [first|also] (require|need|take) (the|a|an|prior|parliamentary|its|their) ..2 (=consent|=approval|=referendum|=ratification|=mandate|=unanimity|=vote|=amendment|=assent); (would|will) [first|also] (require|need) ..2 change in ..2 (law|constitution);
  (not|no) (earlier|sooner) than; at the earliest (after|when|once|if); given (the right|certain|adequate|sufficient|appropriate|suitable|proper); with (the right|proper|adequate|appropriate|sufficient|suitable|firm|solid|robust|credible) (guarantees|assurances|conditions|terms|safeguards) [in place];
  on the (understanding|assumption|premise|proviso|basis) that; with the (understanding|stipulation|qualification) that; insofar as; to the extent that; =barring (a|an|any|some); except (if|when|after); predicated on; premised on; not (for free|free of charge|for nothing|gratis);
  (in|by) (=stages|=steps|=phases|=tranches|=instalments|=installments) as (the|they|it|he|she|its|his|their|each|both|=Russia|=Russians|=Moscow|=Ukraine|=Kyiv); (=gradually|=progressively|=piecemeal|step by step|bit by bit|stage by stage|little by little|one by one) as (the|they|it|he|she|its|his|their|each|both|=Russia|=Russians|=Moscow|=Ukraine|=Kyiv);
  only =where; only in [those|such] =cases =where; and not otherwise; but not otherwise; and otherwise not; or not at all`);

/** The same, beside acceptance alone. */
export const weakProvisos: readonly string[] = phrases(`
  (with|on|under) (=conditions|strings|caveats|reservations|provisos|riders|qualifications|stipulations) [attached]; with (some|several|many|serious|major|its|his|their|a few|two|three|tough|heavy|important) (conditions|strings|caveats|reservations|provisos|riders) [attached];
  (but|though|albeit|if) ..1 (with|on|under) ..2 (conditions|condition|strings|caveats|reservations|provisos|riders|qualifications|terms) [attached]; but (at|for) (a|the right) price; (but|though) not (at any (price|cost)|unconditionally|automatically|for free|for nothing|just yet);
  (but|though|although) not without ..2 (conditions|strings|caveats|reservations|provisos|something in return|guarantees|assurances); (but|though|although) there (is|are) ..2 (conditions|condition|strings|nuances|caveats|catch|reservations|ifs);
  (but|yet) (want|wants|wanted|expect|expects|expected|demand|demands|ask|asks) ..2 (in return|in exchange|first); (but|though) at a price; for a price; (but|though) reciprocity; the =day (the|they|its|a|both|all|that)`);
