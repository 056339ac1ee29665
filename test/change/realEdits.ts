import type { Basis, Stance } from "../../functions/position/position.ts";

/** One way to report a position on the subject of a sentence; `null` for the sentence not being there. */
export interface Variant {
  text: string;
  stance: Stance;
  basis: Basis;
  hedged?: boolean;
}

export interface EditedSentence {
  party: string;
  provision: string;
  variants: Variant[];
}

const by = (text: string, stance: Stance, basis: Basis = "named_official", hedged = false): Variant => ({ text, stance, basis, hedged });

/** Sentences of our own with the position that each wording reports: negated, hedged, softened, on a condition, on another basis. */
export const editedSentences: EditedSentence[] = [
  {
    party: "ukraine",
    provision: "territory.crimea_recognition",
    variants: [
      by("Ukraine will not recognise Crimea as Russian, President Volodymyr Zelensky said.", "opposes"),
      by("Ukraine will recognise Crimea as Russian, President Volodymyr Zelensky said.", "supports"),
      by("Ukraine is open to recognising Crimea as Russian, President Volodymyr Zelensky said.", "open"),
      by(
        "Ukraine will not recognise Crimea as Russian, a Ukrainian official said on condition of anonymity.",
        "opposes",
        "unnamed_official",
      ),
      by("Ukraine rules out recognising Crimea as Russian, President Volodymyr Zelensky said.", "opposes"),
    ],
  },
  {
    party: "us",
    provision: "territory.crimea_recognition",
    variants: [
      by("The United States proposes to recognise Crimea as Russian, Secretary of State Marco Rubio said.", "supports"),
      by("The United States refuses to recognise Crimea as Russian, Secretary of State Marco Rubio said.", "opposes"),
      by("The United States is considering recognising Crimea as Russian, Secretary of State Marco Rubio said.", "open"),
      by(
        "The United States proposes to recognise Crimea as Russian, a US official said on condition of anonymity.",
        "supports",
        "unnamed_official",
      ),
    ],
  },
  {
    party: "russia",
    provision: "ceasefire.immediate",
    variants: [
      by("Russia rejects an unconditional ceasefire, Kremlin spokesman Dmitry Peskov said.", "opposes"),
      by("Russia accepts an unconditional ceasefire, Kremlin spokesman Dmitry Peskov said.", "supports"),
      by("Russia is ready to consider an unconditional ceasefire, Kremlin spokesman Dmitry Peskov said.", "open"),
      by(
        "Russia will agree to a complete ceasefire only after a new parliament is elected, Kremlin spokesman Dmitry Peskov said.",
        "conditional",
      ),
    ],
  },
  {
    party: "us",
    provision: "process.us_walks_away",
    variants: [
      by("The United States will walk away from the talks, Secretary of State Marco Rubio said.", "supports"),
      by("The United States could walk away from the talks, Secretary of State Marco Rubio said.", "open"),
      by("The United States will not walk away from the talks, Secretary of State Marco Rubio said.", "opposes"),
      by("The United States will walk away from the talks, a US official said on condition of anonymity.", "supports", "unnamed_official"),
    ],
  },
  {
    party: "russia",
    provision: "security.nato_membership",
    variants: [
      by("Russia rejects NATO membership for Ukraine, Foreign Minister Sergei Lavrov said.", "opposes"),
      by("Russia supports NATO membership for Ukraine, Foreign Minister Sergei Lavrov said.", "supports"),
      by("Russia is open to NATO membership for Ukraine, Foreign Minister Sergei Lavrov said.", "open"),
      by("Russia rejects NATO membership for Ukraine, a Russian diplomat said on condition of anonymity.", "opposes", "unnamed_official"),
    ],
  },
  {
    party: "ukraine",
    provision: "humanitarian.prisoner_exchange",
    variants: [
      by("Ukraine demands an all-for-all exchange of prisoners, Foreign Minister Andrii Sybiha said.", "supports"),
      by("Ukraine rejects an all-for-all exchange of prisoners, Foreign Minister Andrii Sybiha said.", "opposes"),
      by("Ukraine is ready to discuss an all-for-all exchange of prisoners, Foreign Minister Andrii Sybiha said.", "open"),
      by(
        "Ukraine demands an all-for-all exchange of prisoners, a Ukrainian diplomat said on condition of anonymity.",
        "supports",
        "unnamed_official",
      ),
    ],
  },
  {
    party: "europe",
    provision: "economy.sanctions_relief",
    variants: [
      by("The European Union rejects the lifting of sanctions on Russia, foreign policy chief Kaja Kallas said.", "opposes"),
      by("The European Union backs the lifting of sanctions on Russia, foreign policy chief Kaja Kallas said.", "supports"),
      by("The European Union is open to the lifting of sanctions on Russia, foreign policy chief Kaja Kallas said.", "open"),
      by(
        "The European Union will agree to the lifting of sanctions on Russia only after a new treaty is signed, foreign policy chief Kaja Kallas said.",
        "conditional",
      ),
    ],
  },
  {
    party: "ukraine",
    provision: "security.foreign_forces",
    variants: [
      by("Ukraine wants foreign troops on its soil, President Volodymyr Zelensky said.", "supports"),
      by("Ukraine rejects foreign troops on its soil, President Volodymyr Zelensky said.", "opposes"),
      by("Ukraine is considering foreign troops on its soil, President Volodymyr Zelensky said.", "open"),
      by("Ukraine wants foreign troops on its soil, a Ukrainian official said on condition of anonymity.", "supports", "unnamed_official"),
    ],
  },
  {
    party: "us",
    provision: "territory.znpp_us_oversight",
    variants: [
      by("The United States wants to operate the Zaporizhzhia nuclear power plant.", "supports", "article_voice"),
      by("The United States reportedly wants to operate the Zaporizhzhia nuclear power plant.", "supports", "article_voice", true),
      by("The United States does not want to operate the Zaporizhzhia nuclear power plant.", "opposes", "article_voice"),
      by("The United States allegedly wants to operate the Zaporizhzhia nuclear power plant.", "supports", "article_voice", true),
    ],
  },
  {
    party: "russia",
    provision: "process.direct_talks",
    variants: [
      by("Russia proposes direct talks with Ukraine, President Vladimir Putin said.", "supports"),
      by("Russia rejects direct talks with Ukraine, President Vladimir Putin said.", "opposes"),
      by("Russia is ready to consider direct talks with Ukraine, President Vladimir Putin said.", "open"),
      by("Russia proposes direct talks with Ukraine, a Russian official said on condition of anonymity.", "supports", "unnamed_official"),
    ],
  },
];
