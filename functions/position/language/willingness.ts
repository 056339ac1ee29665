import type { Attitude } from "./attitudes.ts";
import { phrases } from "./phrases.ts";

/**
 * Willingness without commitment, by the ways in which English puts it: doors and options, second thoughts, what is not refused, what one might be
 * talked into, talks that one would have about it. Origin: Roget's classes of willingness, assent and possibility as newsrooms use them, own reading.
 */
export const willingness: readonly Attitude[] = [
  {
    effect: "open",
    will: true,
    cues: phrases(`
    (refuse|refusing|decline|declining|hesitate|unwilling|reluctant|fail|failing) to (rule out|exclude|dismiss|write off|reject|say no to); (refuse|refusing|decline|declining) to rule (it|that|this) out;
    (stop|stops|stopped|stopping|fall|falls|fell|falling) [just] short of (ruling out|excluding|rejecting|dismissing|refusing|opposing|saying no to|a (rejection|refusal) of);
    not ..2 (say|said|saying) no to; not ..2 (turn|turned|turning) down; not ..2 (shoot|shot|shooting) down; not stand in .. way [of]; (will|would) not (block|veto|obstruct|thwart|torpedo|scupper);
    not (hostile|unsympathetic|indifferent|deaf|blind|allergic|unwilling|unfavourable|closed) to; not (slam|slammed|slamming|shut|shutting|close|closed|closing|bolt|bolted|lock|locked) .. door (to|on|against); door .. not [be|been] (closed|shut|locked|bolted) (to|on|for);
    see no (reason|need|grounds|cause) to (exclude|rule out|reject|oppose|refuse|dismiss|resist|block); have no (reason|need|grounds|cause) to (exclude|rule out|reject|oppose|refuse|dismiss|resist|block);
    less ..1 (hostile|opposed|averse|reluctant|sceptical|skeptical|adamant|resistant|negative|dismissive|allergic|unwilling|categorical) (to|about|of|on|in|toward|towards); (no|not any) (objection|objections|problem|reservations|reservation|qualms) (to|with|about|against) (discussing|considering|examining|exploring|talking about|looking at|looking into|studying|negotiating|debating|weighing);
    (nothing|not .. anything) [to be said] (against|wrong with) (discussing|considering|examining|exploring|talking about|looking at|looking into|studying|negotiating|debating|weighing);
    door .. ajar [to|for|on]; (open|opens|opened|opening|unlock|unlocked) .. (door|window) (to|for); raise .. (prospect|option|chance|idea|scenario|thought) of; nothing (is|was|has been|had been) [yet] (off the table|off limits|ruled out|excluded|taboo); (can|may) (talk|speak|negotiate) (about|over); (there is|there was|sees|leaves|left|find) [some|enough|still] room in ..4 for; (bring|brought|throw|threw|put) .. into play;
    (keep|keeps|kept|keeping|leave|leaves|left|leaving) .. options open (on|over|about|regarding);
    (may|might|could|can|would) [yet|still] (be|get) (=persuaded|=talked|=brought|=won|=convinced|=coaxed|=induced|=nudged|=swayed|=prevailed) [over|round|around|upon] (to|into|on);
    (=minded|=disposed|=tempted) to; (of|in) [a|the|no] (mind|mood) to; (in two minds|undecided) about; undecided (on|over); not (made up|make up) .. mind (on|about|over); see .. way [clear] to; come into (question|consideration);
    (lean|leans|leaned|leaning|gravitate|gravitates|gravitating|tend|tends) (toward|towards); (edge|edges|edging|inch|inches|inching|move|moving|shift|shifting|drift|drifting|creep|creeping) (toward|towards|closer to) (accepting|agreeing|acceptance|embracing|endorsing|backing);
    (prepared|ready|willing|open|agree|agreed|happy|free|inclined) to (enter|begin|start|open|hold|have|engage|join) ..2 (talk|talks|negotiation|negotiations|discussion|discussions|dialogue|conversation|conversations|consultations) (on|about|over|regarding);
    (mandate|leave|authority|authorisation|authorization|permission|instructions|green light) to (discuss|explore|consider|examine|negotiate|negotiate on|talk about|sound out|look into|study);
    (told|instructed|ordered|authorised|authorized|mandated|empowered|asked|allowed|cleared|free) to (explore|sound out|look into|probe|examine|study|consider|discuss);
    (listen|listens|listened|listening) to ..2 (argument|arguments|case|proposals|ideas|suggestions) (for|on|about); hear .. (argument|arguments|case) for;
    (willingness|readiness|openness|flexibility) in principle to (examine|consider|discuss|study|explore|look at|look into|weigh|debate|talk about|negotiate|accept|agree to);
    (leave|leaves|left|leaving|have|has|had|keep|keeps|kept|see|sees|saw|give|gives|gave) [itself|himself|herself|themselves] ..2 (room for (manoeuvre|manoeuvring|maneuver|movement|compromise|flexibility)|leeway|wiggle room|wriggle room|latitude|flexibility) (on|over|regarding|about|as to);
    (edge|edges|edging|inch|inches|inching|drift|drifts|drifting|creep|creeping|move|moves|moving|shift|shifts|shifting) (closer|nearer|slowly|gradually|steadily|cautiously) (to|towards|toward); (edge|edging|edges|inch|inches|inching) (towards|toward);
    (=is|=are|=remain|=remains|=was|=were|=stay|=stays|=appears|=seems|=sounds|=sounded) [also|still|more|quite|fully] =flexible; (some|more|enough|much|new|a degree of|signs of) (flexibility|leeway|room for (manoeuvre|maneuver|compromise|movement)|wiggle room); room for (manoeuvre|maneuver); given ..2 (consideration|thought|hearing|study);
    no longer ..1 (taboo|unthinkable|unimaginable|inconceivable|off limits|off the table|out of the question|ruled out|excluded|a red line); =assessing; =evaluating; =appraising; =reviewing; (deliberate|deliberating|brood|brooding|reflect|reflecting|meditate|ruminate|cogitate) (on|over|upon|about); (=eyeing|=eying); test .. (waters|water) (on|for);
    (have|has|had|having|keep|keeps|kept|keeping) .. open mind (on|about|as to|regarding); take .. (under advisement|into consideration); (consider|view|regard|look on|look upon) .. (favourably|sympathetically|seriously);
    let (us|is) (talk|speak|negotiate|think|have a talk|have a conversation) (about|on|over); let (us|is) (discuss|consider|explore|examine|study|look at|look into|debate|weigh|review|hear|try); why not (discuss|consider|explore|examine|look at|talk about|try);
    (within|in) .. realm of (possibility|possibilities|the possible); (is|are|was|were|be) [well|still|very much] (on|in) the cards; (not|never) .. last word (on|about); never say never; admit of; soft on; pragmatic (about|on); relaxed about`),
  },
];
