import type { Attitude } from "./attitudes.ts";
import { phrases } from "./phrases.ts";

const on = "(on|about|over|regarding|around)";
const accord = "(agreement|deal|compromise|understanding|consensus|accord|settlement|arrangement|solution|meeting of minds)";

/**
 * What talks have come to, where they came to something: it is what all of them want then. Origin: the agreements of CAMEO (057, 081 and below) by the
 * ways in which English puts them, own reading.
 */
export const agreements: readonly Attitude[] = [
  {
    effect: "support",
    will: true,
    cues: phrases(`
    (reach|reaches|reached|reaching|strike|strikes|struck|find|finds|found|hammer out|hammered out|work out|worked out|sign|signs|signed|signing|seal|sealed|conclude|concluded|initial|initialled|initialed) (a|an|the) ..1 ${accord} ${on};
    (reach|reaches|reached|reaching|find|finds|found) ..1 (agreement|consensus|unanimity|common ground) ${on};
    (come|comes|came|coming) to (terms|[a|an] ..1 ${accord}) ${on}; (shake|shakes|shook|shaken|shaking) hands (on|over);
    (=is|=are|=was|=were|=be|=been) [now|all|both|largely|fully|broadly] (agreed|at one|united|unanimous|of one mind|in agreement|in full agreement|in accord) ${on}; see eye to eye ${on}; saw eye to eye ${on};
    (concur|concurs|concurred) (on|about)`),
  },
];

/** What talks are about as long as nothing has come of them: nobody is said to be for it or against it. Origin: as above, and CAMEO's talks (03, 04). */
export const unsettled: readonly string[] = phrases(`
  (=is|=are|=was|=were|did|do|does|could|can|has|have|had) not [yet|even|quite] (=agree|=agreed|concur|concurred|unanimous|at one|of one mind|see eye to eye|seen eye to eye) ${on}; (has|have|had) yet to (agree|concur|find ..1 ${accord}|find common ground|reach ..1 ${accord}|come to ..1 (terms|agreement)) ${on};
  (fail|fails|failed|failing|failure|failures|unable|inability|struggle|struggled|struggling|try|tried|trying) to ..1 (agree|concur|settle|compromise|find common ground|meet halfway|find ..1 ${accord}|reach ..2 ${accord}|come to ..2 (agreement|terms|understanding)|make ..1 (progress|headway)) ${on};
  (fail|fails|failed|failing|failure|failures|unable|inability|struggle|struggled|struggling|try|tried|trying) to (narrow|bridge|close|overcome|settle|resolve|iron out|break) ..2 (difference|differences|gap|gaps|divide|question|issue|dispute|quarrel|row|deadlock|impasse|stalemate) (on|about|over|regarding|around|of);
  (reach|reached|reaching|find|found|finding|make|made|making|achieve|achieved|have|had|see|saw|without) (no|little|any|some|scant|hardly any|not much|slow|good) ..1 (agreement|deal|compromise|understanding|consensus|accord|solution|common ground|headway|progress|rapprochement|movement|breakthrough) (on|about|over|regarding|around|towards|toward);
  did not (reach|find|make|achieve) ..2 (agreement|deal|compromise|understanding|consensus|accord|solution|common ground|headway|progress|breakthrough) (on|about|over|regarding|around|towards|toward);
  (look|looking|search|searching|strive|striving|grope|groping|hunt|hunting|cast about|casting about) for ..2 (compromise|solution|formula|common ground|middle ground|way out) ${on};
  (come|comes|came|coming|move|moved|moving|get|got|getting|are|is|were|was|seem|seemed) [(no|not|not any|not much|hardly|little|slightly|somewhat)] (closer|nearer|further apart) (on|to agreeing on|to agreement on|to an agreement on|to a deal on|to a compromise on|to a solution on); (no|not any|hardly any|hardly) (closer|nearer) (to|on) [agreeing|agreement|a deal|a compromise|a solution] [on|about|over];
  (=far|miles|poles|worlds|light years) apart ${on}; (put off|puts off|postpone|postpones|postponed|defer|deferred|delay|delayed|adjourn|adjourned) (a|any|the|all|its|their) ..1 (decision|ruling|vote|discussion|debate) ${on};
  (agree|agrees|agreed|agreeing) to [(keep|keep on|go on|continue|resume)] (talking|talks|discussions|negotiations|negotiating|working|work) (about|on|over); (agree|agrees|agreed) to (disagree|differ) ${on};
  (agreement|consensus|compromise|deal|accord|settlement) ..6 ${on} ..10 (elusive|out of reach|beyond reach|far off|far away|a long way off|remote|nowhere in sight|not in sight);
  (stick|sticks|stuck|sticking|cling|clung|hold|held|keep|kept) to their ..1 (position|positions|guns|lines|views) ${on}; nothing [was|is|has been|had been] (agreed|settled|decided|resolved) ..6 (on|about|over)`);
