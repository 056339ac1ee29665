/** What a thing would do, in the words behind "would": {bad} a word against it, {good} one for it. Written before any was tried. */
export const bad = split(`
  harm the talks; hurt the peace process; complicate the talks; slow the talks; stall the talks; set back the peace effort; torpedo the negotiations;
  scupper a settlement; sink the deal; kill the talks; doom the process; poison the atmosphere; endanger a settlement; jeopardise peace;
  undermine trust; erode confidence; prolong the war; drag out the war; fuel the conflict; escalate the conflict; stoke tensions; raise tensions;
  inflame the conflict; lead to a new war; bring a wider war closer; invite a new attack; embolden the aggressor; reward aggression;
  play into the hands of the hardliners; set a dangerous precedent; create a precedent; violate international law; breach the constitution;
  contradict the UN charter; run counter to the agreements; cross a red line; be a mistake; be a grave error; be a step backwards;
  be a step in the wrong direction; push peace further away; make peace harder; make a settlement more difficult; make talks pointless;
  close the door to talks; solve nothing; change nothing; achieve nothing; bring nothing; do no good; do more harm than good; help nobody;
  serve no one; backfire; cost lives; be paid for in blood; destroy unity; split the continent; divide the alliance; open the way to further aggression;
  sow the seeds of the next war; be dangerous; be irresponsible; be premature; be counterproductive; threaten security; pose a threat;
  do damage to the process; not help; not bring peace closer; not contribute to peace; not stop the war; not solve the problem; be wrong; be unfair;
  be pointless; be a trap; be a betrayal; be an obstacle to peace; stand in the way of a deal; hinder the search for peace; weaken security;
  create new risks; carry great risks; be risky; mean the end of the talks; wreck the process; destroy trust; damage relations; strain relations;
  worsen the situation; make matters worse; aggravate the situation; destabilise the region; lead to escalation; lead to a dead end; be a dead end;
  be a waste of time; come too early; go too far; be illegal; be a crime; amount to capitulation; be suicidal; be a disaster`);

export const good = split(`
  help the talks; bring peace closer; pave the way to peace; open the way to talks; save lives; speed up a settlement; build trust; create trust;
  strengthen security; contribute to peace; advance the peace process; be a first step; be a step in the right direction; be a step towards peace;
  be a sign of good will; prove seriousness; stop the killing; make peace possible; calm the situation; serve peace; benefit both sides;
  be a breakthrough; be progress; be just; be fair; be in everybody's interest; deter another attack; prevent a new war; guarantee peace; keep the peace;
  give people hope; be historic; be the right thing to do; be the best way; create the conditions for talks; lay the ground for a settlement;
  make the continent safer; improve the climate; clear the way for a deal; be helpful; be right; be a good start; be welcome; bring stability;
  not harm the talks; not complicate the talks; not undermine trust; not weaken security; not set a dangerous precedent; not violate international law`);

/** What is judged, who says so, and what it is called where it is done or not done ({doing}, {refusing}). */
export const things = [
  { thing: "new sanctions", provision: "economy.new_sanctions", who: "Rubio", party: "us", refusing: "delaying new sanctions" },
  {
    thing: "recognition of Crimea",
    provision: "territory.crimea_recognition",
    who: "Merz",
    party: "europe",
    refusing: "rejecting recognition of Crimea",
  },
  {
    thing: "a withdrawal from Donbas",
    provision: "territory.ukrainian_withdrawal",
    who: "Lavrov",
    party: "russia",
    refusing: "refusing a withdrawal from Donbas",
  },
  {
    thing: "a European force in Ukraine",
    provision: "security.foreign_forces",
    who: "Zelensky",
    party: "ukraine",
    refusing: "abandoning a European force in Ukraine",
  },
] as const;

export const frames = [
  "{X} would {does}, {P} said.",
  "{P} said that {x} would {does}.",
  "In an interview {P} warned again that {x} will {does}.",
  '"{X} will {does}," {P} told reporters.',
] as const;

/** "rejecting it would …": who speaks against the refusal speaks for the thing. */
export const ofRefusal = ["{R} would {does}, {P} said.", "{P} told the broadcaster that {r} would {does}."] as const;

function split(list: string): readonly string[] {
  return list.split(";").map((piece) => piece.trim().replace(/\s+/g, " "));
}
