import type { Attitude } from "./attitudes.ts";
import { phrases } from "./phrases.ts";

/**
 * Standing up for something: whoever is its advocate, stresses its worth, stakes all on it, will have nothing less and signs nothing that lacks it.
 * Origin: Roget's classes of advocacy, approval and resolution as newsrooms use them, own reading.
 */
export const advocacy: readonly Attitude[] = [
  {
    effect: "support",
    will: true,
    cues: phrases(`
    (=is|=are|=was|=were|=be|=been|=remain|=remains|=remained|=become|=became|=as|=among|one of) ..4 (=supporter|=supporters|=proponent|=proponents|=advocate|=advocates|=champion|=champions|=backer|=backers|=exponent|=adherent|=adherents|=defender|=defenders|=fan|=fans|=partisan|=enthusiast|=sponsor|=sponsors) (of|for);
    (argue|argues|argued|arguing|plead|press|presses|pressed|pressing|state|states|stated) ..1 case for; (mandate|=orders|instruction|instructions|brief|=task|mission|remit) [not] to (secure|obtain|win|get|extract|achieve|clinch|push for|press for|insist on|hold out for|demand|bring (home|back)|fight for|defend);
    (arrive|come|travel|fly|go|head|set off) ..3 (intent on|determined to) (secure|securing|obtain|obtaining|win|winning); (fully|entirely|completely|squarely|all|now|firmly) on board; (argue|push|press|lobby|fight|=fought|campaign|plead|call|speak|=spoken|agitate|work) (more|harder|louder|longer|as hard|as loudly) ..1 for; (give|gives|gave|given|giving|say|says|said) ..3 yes to; driving force behind; (believer|believers) in; prime mover behind; (in|to) the camp of; on the side of; (stress|underline|underscore|emphasise|highlight|point to|note|insist on|speak of|talk up|extol|affirm|reaffirm) ..2 (importance|significance|urgency|necessity|merit|merits|benefit|benefits|advantage|advantages|desirability|value|virtue|virtues) of;
    (stake|stakes|staked|staking|pin|pins|pinned|pinning|bet|bets|betting|wager|gamble|gambled) ..3 on; (speak|spoke|spoken|speaks|speaking|came|come|comes) out (for|in favour of|in support of); bat for; =pitches; stand for;
    (attach|attaches|attached|attaching|give|gives|gave|given|giving|assign|assigned) ..2 (priority|precedence|weight|great weight|significance|value|primacy) to; let there be; (task|tasked|charge|charged|entrust|entrusted) ..4 with (securing|obtaining|achieving|winning|negotiating|getting|bringing about|arranging);
    (bid|campaign|quest) to (win|secure|achieve|obtain|get|clinch|bring about); (hellbent|sold|big|gung ho) on; make .. plea for; make .. cause of; take up .. cause of; in support of; (prize|prizes|prized|relish|relishes|cherish|cherishes);
    (refuse|refusing|decline|not) [to] (accept|settle for|agree to|sign|take|be content with|contemplate|consider) anything (short of|less than|but|other than); (accept|settle for|agree to|sign|take) nothing (but|other than|short of|less than); (accept|brook) no (alternative|substitute) (to|for);
    (will|would|do|does|did|can) not ..1 (sign|accept|back|endorse|ratify|approve|agree to|settle for) ..4 (that|which|if it) (=lacks|=lacked|=omits|=omitted|leaves out|left out|=excludes|=excluded|=ignores|=ignored|=forgets|=forgot|=overlooks|=overlooked|passes over|passed over|fails to include|failed to include|(does|did|would) not (include|contain|provide for|guarantee|mention));
    (sign|accept|back|endorse|agree to|settle for) (nothing|no) ..2 (that|which) (=lacks|=lacked|=omits|=omitted|leaves out|left out|=excludes|=excluded|=ignores|=ignored|=forgets|=forgot|=overlooks|=overlooked|passes over|passed over|fails to include|failed to include|(does|did|would) not (include|contain|provide for|guarantee|mention));
    (reject|refuse|veto|oppose|spurn) ..4 (that|which) (=lacks|=lacked|=omits|=omitted|leaves out|left out|=excludes|=excluded|=ignores|=ignored|=forgets|=forgot|=overlooks|=overlooked|passes over|passed over|fails to include|failed to include|(does|did|would) not (include|contain|provide for|guarantee|mention));
    nothing (matters|counts|is|was) ..2 more [important|urgent|pressing] [to (it|him|her|them|us)] than; nothing is (dearer|closer) ..4 than`),
  },
];
