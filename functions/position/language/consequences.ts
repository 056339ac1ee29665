import { phrases } from "./phrases.ts";
import type { Predication } from "./predications.ts";

const modal = "(would|will|could|may|might|can) [only|also|just|further|seriously|gravely|badly|even|merely|simply|again]";
const led = (cues: string): string[] => phrases(cues.replaceAll("@would", modal));

/** What a thing may do to talks, trust, law, people or the war. */
const harm = `
    @would (betray|ruin|wreck|damage|harm|hurt|poison|derail|sabotage|torpedo|scupper|undermine|reward|embolden|destroy|destabilise|destabilize|legitimise|legitimize|jeopardise|jeopardize|endanger|imperil|complicate|hinder|hamper|impede|erode|fuel|inflame|stoke|aggravate|worsen|strain|sour|backfire|antagonise|antagonize|alienate|violate|breach|contradict|contravene|perpetuate|entrench);
    @would (slow|stall|sink|kill|doom|bury|delay|postpone|divide|split|weaken|threaten|shatter|dent|paralyse|block|hold up) ..2 (talks|talk|negotiation|process|diplomacy|settlement|deal|effort|search|dialogue|agreement|peace|trust|unity|alliance|security|stability|chance|hope|prospect|credibility|confidence|momentum|continent|defence|economy|position);
    @would (set|put|throw) back ..3 (peace|talks|process|settlement|effort|diplomacy|negotiation|progress); @would (set|put|throw) ..4 (talks|process|settlement|effort|negotiation|peace) back; @would (push|put|move|take) ..2 (peace|settlement|deal|agreement|end of the war) (further|farther) away;
    @would (prolong|drag out|preserve|widen|escalate|expand) ..2 (war|conflict|fighting|bloodshed|killing|crisis|hostilities|suffering); @would (raise|heighten|increase|add to|ratchet up) ..2 (tension|tensions|stakes|risk|danger|threat);
    @would (lead|open the way|pave the way|invite|give rise|amount|be an invitation) [to] ..3 (aggression|escalation|attack|invasion|war|dead end|deadlock|chaos|disaster|catastrophe|collapse|capitulation|surrender); @would bring ..3 (=war|=escalation|=clash|=confrontation) (closer|nearer); @would escalate [things|matters|=it];
    @would (play|fall|be) into the hands; @would play into ..3 hands; @would (set|create|establish) ..3 precedent; @would (run|go|be) (counter|contrary); @would (break|flout|ride roughshod over|trample) ..3 (law|constitution|charter|agreement|promise|word|rules);
    @would make ..6 (harder|more difficult|impossible|pointless|meaningless|worse|useless|senseless|more complicated|less likely|more dangerous|more distant); @would render ..4 (impossible|pointless|meaningless|useless|senseless); @would leave ..4 (weaker|exposed|vulnerable|defenceless|worse off);
    @would (do|cause|inflict) ..2 (damage|harm); @would do more harm; @would (cost|claim) ..3 =lives; @would (sow|plant) ..2 seeds; @would (open|lead|leave) ..4 door to ..2 (aggression|attack|war|invasion); @would (create|carry|bring|pose|entail|involve) ..2 (risk|risks|threat|danger|dangers|problem|problems|obstacle|instability|chaos);
    @would (mean|be|spell|mark) ..1 end (of|to|for) ..2 (talks|negotiation|process|diplomacy|peace|dialogue|alliance|Ukraine|Europe); @would put ..1 end to ..2 (talks|negotiation|process|diplomacy|dialogue|peace|hope); @would (stand|get|be) in the way;`;

/**
 * What a thing would lead to, by whoever says so: "new sanctions would set back the talks" is a word against them, "could save lives" one
 * for them. Origin: own reading, sorted after the verbs of change of state, destroying and helping in Levin (1993: 45, 44, 72).
 */
export const consequences: readonly Predication[] = [
  {
    effect: "oppose",
    form: "foretold",
    cues: led(`
    ${harm}    (=undermines|=harms|=hurts|=complicates|=endangers|=imperils|=jeopardises|=jeopardizes|=prolongs|=rewards|=emboldens|=legitimises|=legitimizes|=violates|=breaches|=poisons|=damages|=destroys|=destabilises|=destabilizes|=perpetuates|=erodes|=fuels|=hinders|=hampers|=worsens|=aggravates);
    (=sets|=creates) ..3 precedent; =makes ..4 (harder|more difficult|impossible|pointless|meaningless|worse); (=stands|=gets) in the way; (=runs|=goes) (counter|contrary); (=plays) into ..3 hands; (=sends) ..2 wrong ..1 (signal|message);
    @would be ..2 (error|blunder|irresponsible|risky|perilous|obstacle|hindrance|impediment|crime|threat|danger|step back|step backwards|step backward|setback|waste|wrong signal|burden|paid for|fatal|ruinous|foolhardy|unhelpful|destructive|detrimental|damaging|ill advised|too early|too late|too much|a hindrance|escalation|escalatory|unwise); @would be ..2 step in the wrong direction;
    @would (come too|be too) (early|soon|late); @would go ..1 too far; @would send ..2 wrong ..1 (signal|message); @would (bring|lead|get|take) ..2 nowhere`),
  },
  {
    effect: "support",
    form: "foretold",
    cues: [
      // "would not derail the talks": whoever says so has nothing against it
      ...phrases(harm.replaceAll("@would", "(would|will|could|can|need) not [at all|necessarily|even]").replace(/;\s*$/, "")),
      ...phrases(`
    (would|will|can) (help|bring|advance|speed up|hasten|further|serve) ..3 (peace|talks|settlement|negotiation|process|deal|agreement|end to the war|diplomacy) [closer|nearer]; (would|will|can) make ..4 (easier|possible|safer|more likely|more secure|stronger); (would|will|can) (end|stop|halt) ..2 (bloodshed|killing|suffering|dying);
    (would|will|can) (save|spare) ..3 =lives; (would|will|can) (build|create|restore|rebuild) ..2 (trust|confidence); (would|will|can) (ease|reduce|lower|calm) ..2 (tension|tensions|situation); (would|will|can) (remove|clear) ..3 (obstacle|hurdle|way|path); (would|will|can) (pave|open|clear|prepare) ..2 (way|ground|path|road) (to|for) ..2 (peace|talks|settlement|negotiation|deal|agreement);
    (would|will|can) (be|mark) ..3 (step forward|step towards|step toward|step in the right direction|breakthrough|right thing|good start|sign of good will); (would|will|can) (bring|ensure|guarantee|strengthen) ..2 (stability|security|peace); (would|will|can) (deter|prevent) ..3 (attack|aggression|war|invasion)`),
    ],
  },
];
