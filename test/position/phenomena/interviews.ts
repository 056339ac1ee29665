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
];
