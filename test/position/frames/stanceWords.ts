/**
 * Words that by themselves say how somebody stands to what follows, in their first form. Gathered by going through the verbs, adjectives and
 * nouns of a learner's dictionary that take a thing for their object, and sorted before any was tried.
 */
export const verbs = {
  supports:
    split(`accelerate, accept, advocate, agree to, approve, argue for, ask for, authorise, back, bless, call for, champion, commend, consent to, continue,
    defend, demand, embrace, enable, encourage, endorse, ensure, expedite, facilitate, favour, fight for, grant, guarantee, honour, implement,
    insist on, invite, legalise, lobby for, negotiate, opt for, permit, plan, plead for, pledge, praise, prepare, press for, prioritise, proceed with, promise, promote,
    propose, pursue, push for, ratify, recommend, request, require, resume, seek, settle for, sign off on, speak for, speed up, stick to, stipulate, suggest, support,
    tolerate, uphold, urge, vote for, welcome, work for`),
  opposes:
    split(`ban, bar, belittle, bemoan, blast, block, boycott, cancel, combat, condemn, contest, criticise, decry, defer, denounce, deplore, deride, discard,
    discourage, dismiss, disparage, disregard, ditch, drop, exclude, halt, hamper, hinder, hold up, ignore, impede, interrupt, jettison, lament, lobby against,
    mock, nix, nullify, object to, obstruct, opt out of, oppose, outlaw, overturn, postpone, preclude, prevent, prohibit, protest, put off, quash, rebuff, refuse, reject,
    renounce, repudiate, rescind, resent, resist, revoke, ridicule, rule out, sabotage, scoff at, scorn, scrap, scuttle, shelve, shun, sideline, slam, snub, speak against,
    spurn, stifle, stop, subvert, suspend, terminate, thwart, torpedo, turn down, veto, vote against, warn against, withhold`),
  open: split("consider, contemplate, examine, explore, ponder, reconsider, rethink, revisit, weigh"),
} as const;

export const adjectives = {
  supports:
    split(`adamant about, anxious for, bent on, committed to, delighted with, desperate for, eager for, enthusiastic about, firmly behind, happy about, happy with,
    hungry for, impatient for, in favour of, insistent on, intent on, keen on, passionate about, pleased with, positive about, satisfied with, serious about, set on, supportive of,
    united behind, unwavering on, upbeat about, wedded to`),
  opposes:
    split(`adverse to, alarmed by, allergic to, angry about, appalled by, averse to, bitter about, cool on, critical of, dead set against, deaf to, disappointed with, disgusted by,
    dismissive of, displeased with, dissatisfied with, distrustful of, doubtful about, dubious about, furious about, hesitant about, hostile to, lukewarm about, negative about, nervous about,
    not interested in, not keen on, not sold on, not thrilled about, opposed to, outraged by, reluctant about, resistant to, sceptical about, sceptical of, set against, sick of,
    suspicious of, uncomfortable with, unenthusiastic about, unhappy about, unhappy with, uninterested in, unwilling to accept, upset about, wary of, weary of, worried about`),
  open: split(
    "amenable to, flexible on, inclined towards, interested in, intrigued by, not averse to, open to, receptive to, sympathetic to, tempted by, willing to accept",
  ),
} as const;

export const nouns = {
  supports:
    split(`agreement to, approval of, backing for, commitment to, consent to, demand for, desire for, eagerness for, endorsement of, enthusiasm for, insistence on,
    preference for, support for, sympathy for, zeal for`),
  opposes:
    split(`anger at, aversion to, criticism of, disapproval of, disappointment at, discontent with, disdain for, dislike of, dismay at, displeasure at, dissatisfaction with,
    distaste for, doubts about, frustration with, hostility to, indignation at, misgivings about, objections to, opposition to, outrage at, qualms about, reluctance about, reservations about,
    resistance to, scepticism about, scorn for, suspicion of, unease about, unwillingness to accept, wariness of`),
  open: split("interest in, openness to, readiness for, willingness to accept"),
} as const;

export const frames = {
  verbs: ["{P} will {w} {x}.", "{P} wants to {w} {x}, officials say.", "Late on Monday {P} decided to {w} {x}."],
  adjectives: ["{P} is {w} {x}.", "In private, {P} has always been {w} {x}."],
  nouns: ["{P} has voiced {w} {x}.", "{P}'s {w} {x} is well known."],
} as const;

export const things = [
  { x: "the exchange of prisoners", provision: "humanitarian.prisoner_exchange", P: "Moscow", party: "russia" },
  { x: "recognition of Crimea", provision: "territory.crimea_recognition", P: "Washington", party: "us" },
  { x: "a European force in Ukraine", provision: "security.foreign_forces", P: "Rome", party: "europe" },
  { x: "a withdrawal from Donbas", provision: "territory.ukrainian_withdrawal", P: "Kyiv", party: "ukraine" },
] as const;

function split(list: string): readonly string[] {
  return list.split(",").map((piece) => piece.trim().replace(/\s+/g, " "));
}
