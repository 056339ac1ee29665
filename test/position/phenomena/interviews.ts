import type { Phenomenon } from "./phenomenon.ts";

const inRiga = (lines: string): string => `Latvia's foreign minister on the American plan
Baiba Braže received us in Riga. A conversation about maps and money.
${lines}
The interview was shortened.`;

/** Who answers in an interview that writes no names before what is said. */
export const interviews: readonly Phenomenon[] = [
  {
    name: "questions and answers without names",
    cases: [
      [
        inRiga(`Minister, did you sleep well?
I always do.
Will Latvia accept the plan?
No. We reject any limits on Ukraine's army.
And the land?
Crimea will never be recognised as Russian. I have said so in Washington.`),
        ["europe opposes process.plan_endorsement", "europe opposes security.force_limits", "europe opposes territory.crimea_recognition"],
      ],
      [
        inRiga(`Minister, what did you think when you read it?
I thought of my grandmother.
Is there anything good in it?
I have not found it.
The American draft caps the Ukrainian army at 600,000 men.
We reject any limits on Ukraine's army.
What else?
NATO's door stays open, and my government will not shut it.`),
        ["europe opposes security.force_limits", "us supports security.force_limits", "europe supports security.nato_membership"],
      ],
    ],
  },
  {
    name: "answers by a bare noun",
    cases: [
      [
        inRiga(`Minister, what would you call a success?
A complete ceasefire, on land and at sea. An exchange of all prisoners, all for all.
Do you sleep?
I do.
And your children?
My children too.`),
        ["europe supports ceasefire.immediate", "europe supports humanitarian.prisoner_exchange"],
      ],
      [
        inRiga(`Minister, did you sleep?
I did.
What will you never accept?
Any limits on Ukraine's army.
Do you sleep?
I do, and my children too.`),
        ["europe opposes security.force_limits"],
      ],
      [
        inRiga(`Minister, what did you talk about?
The ceasefire, mostly. Prisoners.
Do you sleep?
I do.
And your children?
My children too.`),
        [],
      ],
    ],
  },
  {
    name: "pronouns for what was asked about",
    cases: [
      [
        inRiga(`Minister, did you sleep?
I did.
Moscow demands that the Ukrainian army be cut down.
It has been demanding this for years. That army keeps us safe as well, and we will accept no limits on it.
Are you tired?
I am.
Do you dream?
I do.`),
        ["russia supports security.force_limits", "europe opposes security.force_limits"],
      ],
      [
        inRiga(`Minister, did you sleep?
I did.
Would you like to see French soldiers in Odesa?
I would be delighted to see them there.
Are you tired?
I am.
Do you dream?
I do.`),
        ["europe supports security.foreign_forces"],
      ],
      [
        inRiga(`Minister, did you sleep?
I did.
Washington has ruled out Ukraine's joining Nato.
We have heard it. The door has to stay open.
Are you tired?
I am.
Do you dream?
I do.`),
        ["us opposes security.nato_membership", "europe supports security.nato_membership"],
      ],
      [
        inRiga(`Minister, did you sleep?
I did.
What do the Ukrainians miss most?
Their children. They must be brought home.
Are you tired?
I am.
Do you dream?
I do.`),
        ["europe supports humanitarian.children_return"],
      ],
      [
        inRiga(`Minister, did you sleep?
I did.
What do the Ukrainians miss most?
Their children. They must be very lonely.
Are you tired?
I am.
Do you dream?
I do.`),
        [],
      ],
    ],
  },
  {
    name: "questions that the newsroom answers itself",
    cases: [
      [
        `Five questions about the talks in Geneva
The American envoy meets Ukrainian officials on Sunday.
What is on the table?
A plan of 28 points.
What happens to Crimea?
Crimea would be recognised as Russian.
Who pays?
Nobody knows yet.`,
        ["us supports territory.crimea_recognition"],
      ],
    ],
  },
  {
    name: "who asks and who answers is shown by labels, initials or dashes",
    cases: [
      ...[
        ["Q: ", "A: "],
        ["Question: ", "Answer: "],
        ["Reporter: ", "Baiba Braže: "],
        ["LSM: ", "B.B.: "],
        ["— ", "— "],
        ["- ", "- "],
      ].map(([asks, answers]): [string, string[]] => [
        inRiga(`${asks}Minister, did you sleep well?
${answers}Always.
${asks}Will Latvia recognise Crimea as Russian?
${answers}No. It would be a mistake.
${asks}And do you want a ceasefire?
${answers}A full ceasefire must come at once. We have said so for months.
${asks}Is the army to be capped?
${answers}We reject any limits on Ukraine's army.`),
        ["europe opposes territory.crimea_recognition", "europe supports ceasefire.immediate", "europe opposes security.force_limits"],
      ]),
      // A list with a question in it is no dialogue.
      [
        `Latvia's foreign minister on the American plan
Baiba Braže has read it. Her points:
- What becomes of the land?
- NATO membership for Ukraine is a must.
- And who pays?
- Who watches the front?`,
        ["europe supports security.nato_membership"],
      ],
    ],
  },
  {
    name: "what somebody wants and will not discuss he does not oppose",
    cases: [
      [
        "Moscow demands recognition of Crimea as Russian. That is not up for debate, Lavrov said.",
        ["russia supports territory.crimea_recognition"],
      ],
      [
        "Washington offered recognition of Crimea as Russian. That is not up for debate, Zelensky said.",
        ["us supports territory.crimea_recognition", "ukraine opposes territory.crimea_recognition"],
      ],
    ],
  },
  {
    name: "what somebody came for",
    cases: [
      ["Umerov told reporters what his team came for: an unconditional ceasefire.", ["ukraine supports ceasefire.immediate"]],
      ["We are here for an unconditional ceasefire, Umerov said.", ["ukraine supports ceasefire.immediate"]],
      ["The delegation came for two days, and an unconditional ceasefire was not mentioned.", []],
    ],
  },
  {
    name: "land before a ceasefire is no land after it",
    cases: [
      [
        "Russia demanded the withdrawal of Kyiv's troops from the territory they hold before there could be any ceasefire.",
        ["russia supports territory.ukrainian_withdrawal", "russia conditional ceasefire.immediate"],
      ],
      ["Ukraine will talk about territory once there is a ceasefire.", ["ukraine supports territory.talks_after_ceasefire"]],
    ],
  },
  {
    name: "where a transcript says that the words were spoken is not whose they are",
    cases: [
      [
        `Secretary of State Marco Rubio Remarks to Reporters
Remarks
Brussels, Belgium
April 4, 2025
QUESTION: What is it that you want, Mr. Secretary?
SECRETARY RUBIO: What we asked for is a full ceasefire.`,
        ["us supports ceasefire.immediate"],
      ],
      [
        `Remarks by the Secretary at a Press Availability
Remarks
Warsaw, Poland
SECRETARY RUBIO: We have proposed a full ceasefire.`,
        ["us supports ceasefire.immediate"],
      ],
      [
        `Press release on the ceasefire
Government of Ukraine
We insist on a full ceasefire.`,
        ["ukraine supports ceasefire.immediate"],
      ],
    ],
  },
];
