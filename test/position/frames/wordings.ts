/** Noun phrases for each provision of the dossier, as reporters put them; `many` are followed by a plural verb. */
export interface Wording {
  readonly provision: string;
  readonly one: readonly string[];
  readonly many: readonly string[];
}

export const wordings: readonly Wording[] = [
  {
    provision: "ceasefire.immediate",
    one: [
      "a full ceasefire",
      "an unconditional ceasefire",
      "an immediate halt to the fighting",
      "a 30-day truce on land, at sea and in the air",
      "a cessation of hostilities",
      "a complete end to hostilities",
    ],
    many: [],
  },
  {
    provision: "ceasefire.partial",
    one: [
      "a halt to strikes on energy facilities",
      "a truce in the Black Sea",
      "an Easter truce",
      "a moratorium on attacks on power plants",
      "a limited ceasefire in the air",
      "a three-day truce for Victory Day",
    ],
    many: [],
  },
  {
    provision: "ceasefire.front_line_freeze",
    one: [
      "a freeze along the current front line",
      "a freeze of the fighting on the present line of contact",
      "a ceasefire along the existing front line",
      "freezing the conflict where the armies stand",
    ],
    many: [],
  },
  {
    provision: "ceasefire.root_causes",
    one: [
      "a settlement that removes the root causes of the conflict",
      "dealing with the root causes of the war",
      "the elimination of the root causes",
    ],
    many: [],
  },
  {
    provision: "ceasefire.monitoring",
    one: [
      "American monitoring of the ceasefire",
      "an international mission to monitor the truce",
      "a US-led mechanism to verify the ceasefire",
    ],
    many: ["observers from third countries to police the ceasefire"],
  },
  {
    provision: "territory.crimea_recognition",
    one: [
      "legal recognition of Crimea as Russian",
      "US recognition of Russian sovereignty over Crimea",
      "recognising the peninsula as part of Russia",
      "Russia's title to Crimea",
    ],
    many: [],
  },
  {
    provision: "territory.occupied_de_facto",
    one: [
      "de facto recognition of the occupied territories",
      "Russian control over the territory it has seized",
      "Russia's de facto hold on the occupied regions",
      "tacit acceptance of Russian control of the occupied land",
    ],
    many: [],
  },
  {
    provision: "territory.occupied_de_jure",
    one: [
      "formal recognition of the four annexed regions as Russian",
      "legal recognition of Russia's annexation of Donetsk, Luhansk, Zaporizhzhia and Kherson",
      "the transfer of the four regions to Russia",
      "de jure recognition of the Donbas as Russian",
    ],
    many: [],
  },
  {
    provision: "territory.talks_after_ceasefire",
    one: ["discussing territory only once the guns fall silent"],
    many: ["talks on territory only after a ceasefire", "territorial negotiations only after a full ceasefire"],
  },
  {
    provision: "territory.drop_unheld_claims",
    one: [
      "dropping Russia's claims to the parts of the four regions it does not control",
      "giving up Russian claims to the unoccupied parts of Kherson and Zaporizhzhia",
      "the abandonment of Moscow's claims to land it has not captured",
    ],
    many: [],
  },
  {
    provision: "territory.kharkiv_return",
    one: [
      "the return of the occupied part of Kharkiv region to Ukraine",
      "a Russian pullout from Kharkiv region",
      "the return of the Kharkiv territories",
    ],
    many: [],
  },
  {
    provision: "territory.znpp_us_oversight",
    one: [
      "American control of the Zaporizhzhia nuclear plant",
      "US operation of the Zaporizhzhia nuclear power station",
      "the return of the Zaporizhzhia plant to Ukraine under American management",
      "a US role in running the Enerhodar plant",
    ],
    many: [],
  },
  {
    provision: "territory.dnipro_access",
    one: ["the return of the Kakhovka dam and the Kinburn Spit", "free passage on the Dnipro", "Ukrainian control of the Kinburn Spit"],
    many: [],
  },
  {
    provision: "territory.land_swaps",
    one: ["a swap of territories", "an exchange of territory"],
    many: ["land swaps", "territorial exchanges with Russia"],
  },
  {
    provision: "territory.russian_withdrawal",
    one: [
      "a withdrawal of Russian troops from all occupied territory",
      "a full Russian pullout",
      "the departure of Russian forces from Ukraine",
    ],
    many: [],
  },
  {
    provision: "territory.ukrainian_withdrawal",
    one: [
      "a Ukrainian withdrawal from the Donbas",
      "a pullout of Ukrainian troops from the Donetsk region",
      "the surrender of the rest of Donetsk",
      "the handover of the fortress belt in Donetsk",
      "leaving Sloviansk and Kramatorsk to Russia",
    ],
    many: [],
  },
  {
    provision: "security.nato_membership",
    one: [
      "Ukraine's membership of NATO",
      "NATO membership for Ukraine",
      "Ukrainian accession to the alliance",
      "a path into NATO for Ukraine",
      "inviting Ukraine into NATO",
    ],
    many: [],
  },
  {
    provision: "security.partner_status",
    one: ["major non-NATO ally status for Ukraine", "the status of a major non-NATO ally for Kyiv", "making Ukraine a major non-NATO ally"],
    many: [],
  },
  {
    provision: "security.guarantee_without_us",
    one: ["a European security guarantee for Ukraine", "a guarantee by a group of European states"],
    many: ["security guarantees from Europe", "robust security guarantees for Ukraine"],
  },
  {
    provision: "security.guarantee_with_us",
    one: ["an American security guarantee for Ukraine", "a guarantee backed by Washington", "an American backstop"],
    many: ["Article 5-like guarantees from the United States", "US security guarantees modelled on NATO's Article 5"],
  },
  {
    provision: "security.foreign_forces",
    one: [
      "the deployment of foreign troops on Ukrainian soil",
      "a European reassurance force in Ukraine",
      "a multinational force in Ukraine",
    ],
    many: ["European peacekeepers in Ukraine", "NATO soldiers on Ukrainian territory", "Western boots on the ground"],
  },
  {
    provision: "security.force_limits",
    one: [
      "a cap on the Ukrainian army",
      "a 600,000-strong ceiling on Ukraine's military",
      "a reduction of the Ukrainian army",
      "the demilitarisation of Ukraine",
    ],
    many: ["limits on the size of Ukraine's armed forces", "restrictions on Ukraine's long-range missiles"],
  },
  {
    provision: "security.us_military_aid",
    one: ["continued American military aid to Kyiv", "the supply of American weapons to Ukraine", "US intelligence sharing with Kyiv"],
    many: ["further US arms deliveries to Ukraine", "Tomahawk missiles for Ukraine"],
  },
  {
    provision: "security.eu_membership",
    one: [
      "Ukraine's membership of the European Union",
      "EU accession for Ukraine",
      "Ukrainian entry into the EU by 2027",
      "Ukraine's European Union bid",
    ],
    many: [],
  },
  {
    provision: "economy.sanctions_relief",
    one: [
      "the lifting of sanctions on Russia",
      "an easing of the sanctions imposed since 2014",
      "the removal of sanctions on Rosselkhozbank",
      "reconnecting Russian banks to SWIFT",
    ],
    many: ["relief from sanctions for Russia"],
  },
  {
    provision: "economy.new_sanctions",
    one: ["another package of sanctions against Russia"],
    many: [
      "new sanctions on Russia",
      "tougher sanctions on Moscow",
      "secondary tariffs on buyers of Russian oil",
      "further penalties on Russian oil",
    ],
  },
  {
    provision: "economy.frozen_assets_release",
    one: [
      "the release of frozen Russian assets",
      "the unfreezing of Russia's central bank reserves",
      "handing back the immobilised Russian assets",
      "the return of Russia's frozen billions",
    ],
    many: [],
  },
  {
    provision: "economy.reconstruction",
    one: [
      "a reconstruction fund for Ukraine",
      "the rebuilding of Ukraine",
      "financial compensation for Ukraine",
      "the use of frozen Russian assets to rebuild Ukraine",
    ],
    many: ["reparations from Russia for war damage"],
  },
  {
    provision: "economy.minerals_deal",
    one: [
      "a minerals deal between Kyiv and Washington",
      "an agreement on Ukraine's rare earths",
      "the US-Ukrainian minerals accord",
      "the resources agreement with the United States",
    ],
    many: [],
  },
  {
    provision: "economy.us_russia_cooperation",
    one: [
      "economic cooperation between the US and Russia",
      "the resumption of US-Russian trade",
      "American investment in the Russian Arctic",
    ],
    many: ["joint US-Russian energy projects"],
  },
  {
    provision: "humanitarian.children_return",
    one: [
      "the return of deported Ukrainian children",
      "sending home the children taken to Russia",
      "the repatriation of abducted children",
    ],
    many: [],
  },
  {
    provision: "humanitarian.prisoner_exchange",
    one: [
      "an all-for-all prisoner exchange",
      "a swap of all prisoners of war",
      "the exchange of a thousand prisoners for a thousand",
      "the release of all prisoners of war",
    ],
    many: [],
  },
  {
    provision: "humanitarian.civilian_detainees",
    one: ["the release of civilian detainees", "freeing all civilian hostages", "the return of detained civilians"],
    many: [],
  },
  {
    provision: "process.us_walks_away",
    one: [
      "an end to US mediation",
      "walking away from the talks if there is no progress soon",
      "an American withdrawal from the peace effort",
    ],
    many: [],
  },
  {
    provision: "process.talks_after_ceasefire",
    one: ["opening negotiations only once the fighting stops"],
    many: ["talks only after a ceasefire", "peace talks only after a truce takes hold"],
  },
  {
    provision: "process.direct_talks",
    one: ["a meeting between Zelensky and Putin", "a leaders' summit between Putin and Zelensky"],
    many: ["direct talks between Ukraine and Russia", "face-to-face negotiations between Kyiv and Moscow"],
  },
  {
    provision: "process.plan_endorsement",
    one: ["the American peace plan", "the US framework", "Trump's 28-point plan", "Washington's proposal"],
    many: [],
  },
  {
    provision: "process.counterplan_endorsement",
    one: ["the European counter-proposal", "Europe's alternative plan"],
    many: [],
  },
];
