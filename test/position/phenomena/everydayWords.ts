import type { Phenomenon } from "./phenomenon.ts";

/** Provisions said by verbs, clauses and idioms, without the nouns that negotiators have for them. */
export const everydayWords: readonly Phenomenon[] = [
  {
    name: "let in, at the gate, and who chooses whom",
    cases: [
      ["Washington would see to it that Ukraine never gets under the alliance’s roof.", ["us opposes security.nato_membership"]],
      ["Ukraine must be let through NATO’s door, Sybiha insisted.", ["ukraine supports security.nato_membership"]],
      ["Nobody in the Kremlin should decide whom Kyiv teams up with, Zelensky said.", ["ukraine supports security.nato_membership"]],
      ["The American draft has Kyiv promise never to ask to be let into the Atlantic club.", ["us opposes security.nato_membership"]],
      ["Ukraine must stay out of every military bloc, Peskov repeated.", ["russia opposes security.nato_membership"]],
      ["Joining the alliance is not on the cards for Ukraine, Hegseth said.", ["us opposes security.nato_membership"]],
    ],
  },
  {
    name: "ranked and treated like another ally",
    cases: [
      ["Under the American draft Ukraine would rank alongside Israel as an American ally.", ["us supports security.partner_status"]],
      [
        "Ukraine would be put on the same footing as Washington’s closest friends outside NATO, the American paper says.",
        ["us supports security.partner_status"],
      ],
      ["Zelensky wants Washington to treat Ukraine the way it treats Israel.", ["ukraine supports security.partner_status"]],
      [
        "Moscow objects to Kyiv being given the sort of ally’s badge that Japan wears in Washington.",
        ["russia opposes security.partner_status"],
      ],
      ["Trump may put Ukraine on Washington’s list of favoured allies.", ["us open security.partner_status"]],
      ["Tusk called on America to count Ukraine among its major allies beyond NATO.", ["europe supports security.partner_status"]],
    ],
  },
  {
    name: "neighbours who keep it safe",
    cases: [
      ["Europe will stand guard over Ukraine’s safety, Macron promised.", ["europe supports security.guarantee_without_us"]],
      ["London and Paris pledged to stand by Ukraine should Russia attack again.", ["europe supports security.guarantee_without_us"]],
      [
        "Russia will not put up with European states watching over Ukraine’s security, Zakharova said.",
        ["russia opposes security.guarantee_without_us"],
      ],
      ["The American plan says in a single line that Ukraine will be kept safe.", ["us supports security.guarantee_without_us"]],
      [
        "Kyiv wants its neighbours to swear that they will defend it if it is invaded again.",
        ["ukraine supports security.guarantee_without_us"],
      ],
      [
        "Rome would pledge to protect Ukraine only if parliament approved, Meloni said.",
        ["europe conditional security.guarantee_without_us"],
      ],
    ],
  },
  {
    name: "who would fight for it, and whose attack it counts as",
    cases: [
      [
        "America would fight at Ukraine’s side if Russia struck again, under the American draft.",
        ["us supports security.guarantee_with_us"],
      ],
      ["Zelensky wants America to swear that it will come to Ukraine’s rescue.", ["ukraine supports security.guarantee_with_us"]],
      ["Starmer wants Washington to stand behind the Europeans’ promise to Kyiv.", ["europe supports security.guarantee_with_us"]],
      ["Washington might pledge to step in if Russia attacked Ukraine again, Rubio said.", ["us open security.guarantee_with_us"]],
      ["Kyiv wants an all-for-one clause with America, Yermak said.", ["ukraine supports security.guarantee_with_us"]],
      ["Vance: We won’t be Ukraine’s bodyguard", ["us opposes security.guarantee_with_us"]],
    ],
  },
  {
    name: "boots that step, stand and move in",
    cases: [
      ["Under the American plan no Western troops would ever step on Ukrainian soil.", ["us opposes security.foreign_forces"]],
      ["Any Western soldier in Ukraine will be fair game, Lavrov said.", ["russia opposes security.foreign_forces"]],
      ["Zelensky wants European jets to guard Ukraine’s skies.", ["ukraine supports security.foreign_forces"]],
      ["Trump would welcome European battalions standing watch in Ukraine.", ["us supports security.foreign_forces"]],
      ["Kyiv must be free to host whichever troops it likes, Sybiha said.", ["ukraine supports security.foreign_forces"]],
      ["No alliance warplane may take off from Ukrainian airfields under the American text.", ["us opposes security.foreign_forces"]],
    ],
  },
  {
    name: "lids, diets and how many men",
    cases: [
      ["The American plan would put a lid on the number of men Ukraine may keep under arms.", ["us supports security.force_limits"]],
      ["No one will tell Kyiv how big its army may be, Zelensky said.", ["ukraine opposes security.force_limits"]],
      ["Ukraine would have to make do with 600,000 soldiers under the American draft.", ["us supports security.force_limits"]],
      ["Ukraine will decide for itself how many tanks it needs, Umerov said.", ["ukraine opposes security.force_limits"]],
      ["Merz: Ukraine’s army must not be put in a straitjacket", ["europe opposes security.force_limits"]],
      ["Kyiv could settle for an army of 800,000, Yermak said.", ["ukraine open security.force_limits"]],
    ],
  },
  {
    name: "guns that keep coming, taps and tips",
    cases: [
      ["America will keep the shells coming, Hegseth said.", ["us supports security.us_military_aid"]],
      ["Zelensky asked Washington to go on arming his country.", ["ukraine supports security.us_military_aid"]],
      ["American spies will keep tipping off the Ukrainian army, Ratcliffe said.", ["us supports security.us_military_aid"]],
      ["Washington will not leave Ukraine without ammunition, Rubio said.", ["us supports security.us_military_aid"]],
      ["Peskov: The West should quit pumping Ukraine full of arms", ["russia opposes security.us_military_aid"]],
      ["Kyiv wants to buy more Patriots from America.", ["ukraine supports security.us_military_aid"]],
    ],
  },
  {
    name: "a seat, a star, a place among the 27",
    cases: [
      ["Ukraine would become one of the EU’s own by 2027, the American plan says.", ["us supports security.eu_membership"]],
      ["Ukraine belongs in the European family, von der Leyen said.", ["europe supports security.eu_membership"]],
      ["Orban will not have Ukraine in the European Union.", ["europe opposes security.eu_membership"]],
      ["Kyiv wants a seat at the table in Brussels by 2028.", ["ukraine supports security.eu_membership"]],
      ["Under the American draft the EU would open its doors to Ukraine.", ["us supports security.eu_membership"]],
      [
        "Ukraine will be let into the Union only when it has cleaned up its courts, Kallas said.",
        ["europe conditional security.eu_membership"],
      ],
    ],
  },
  {
    name: "hooks, screws and blacklists",
    cases: [
      ["Russia would be let off the hook of sanctions under the American plan.", ["us supports economy.sanctions_relief"]],
      ["The West must undo everything it has done to Russian trade, Lavrov said.", ["russia supports economy.sanctions_relief"]],
      ["The noose around Russia’s economy must not be loosened, Tusk said.", ["europe opposes economy.sanctions_relief"]],
      ["Moscow wants its banks let back into SWIFT.", ["russia supports economy.sanctions_relief"]],
      ["Zelensky: Pressure on Moscow must not let up", ["ukraine opposes economy.sanctions_relief"]],
      ["Paris will not hear of Russian banks coming back to Western markets.", ["europe opposes economy.sanctions_relief"]],
    ],
  },
  {
    name: "who is hit, barred and made to pay",
    cases: [
      ["Brussels will hit another hundred Russian ships.", ["europe supports economy.new_sanctions"]],
      ["Zelensky wants the world to squeeze Russia’s economy harder.", ["ukraine supports economy.new_sanctions"]],
      ["If Putin does not come to the table, his oil buyers will pay a heavy price, Trump said.", ["us conditional economy.new_sanctions"]],
      ["Washington does not want to punish Moscow any further, Rubio said.", ["us opposes economy.new_sanctions"]],
      ["Szijjarto said Hungary would not go along with another round against Moscow.", ["europe opposes economy.new_sanctions"]],
      ["Macron wants Moscow to feel more economic pain.", ["europe supports economy.new_sanctions"]],
    ],
  },
  {
    name: "hands on the money",
    cases: [
      ["The West must give Russia its billions back, Siluanov said.", ["russia supports economy.frozen_assets_release"]],
      ["Russia could get its hands on its reserves again, under the American text.", ["us supports economy.frozen_assets_release"]],
      [
        "Zelensky said Russia must never again lay hands on the money blocked in Belgium.",
        ["ukraine opposes economy.frozen_assets_release"],
      ],
      ["The cash that Russia keeps in Europe would be unlocked under the American draft.", ["us supports economy.frozen_assets_release"]],
      ["Von der Leyen: Russia’s reserves stay put", ["europe opposes economy.frozen_assets_release"]],
      [
        "Under the American plan some of the money the West took from Russia’s central bank would flow home.",
        ["us supports economy.frozen_assets_release"],
      ],
    ],
  },
  {
    name: "put together again, and who coughs up",
    cases: [
      ["The American plan would help Ukraine rise from the rubble.", ["us supports economy.reconstruction"]],
      ["Russia must foot the bill for what it has wrecked, Kallas said.", ["europe supports economy.reconstruction"]],
      ["Moscow has to pay for every house it has bombed, Zelensky said.", ["ukraine supports economy.reconstruction"]],
      ["Europe will help to fix Ukraine’s broken bridges and schools, Costa said.", ["europe supports economy.reconstruction"]],
      ["Money would be poured into Ukraine’s ruined towns under the American draft.", ["us supports economy.reconstruction"]],
      ["Russia will not pay a kopeck for the damage, Peskov said.", ["russia opposes economy.reconstruction"]],
    ],
  },
  {
    name: "who digs, and who shares in it",
    cases: [
      ["America would get half of what Ukraine digs out of the ground, under the American draft.", ["us supports economy.minerals_deal"]],
      ["Washington and Kyiv would dig for lithium together under the American text.", ["us supports economy.minerals_deal"]],
      ["Kyiv will not let Americans plunder its riches underground, Yermak said.", ["ukraine opposes economy.minerals_deal"]],
      ["Zelensky is willing to open Ukraine’s mines to American firms.", ["ukraine open economy.minerals_deal"]],
      ["Trump wants Ukraine to pay America back in titanium and graphite.", ["us supports economy.minerals_deal"]],
      ["Svyrydenko wants American investors to tap Ukraine’s underground wealth.", ["ukraine supports economy.minerals_deal"]],
    ],
  },
  {
    name: "business with whom",
    cases: [
      [
        "American and Russian firms would drill together in the Arctic under the American plan.",
        ["us supports economy.us_russia_cooperation"],
      ],
      ["Putin offered Washington a share in Siberia’s rare metals.", ["russia supports economy.us_russia_cooperation"]],
      ["Washington will not be trading with Moscow, Lutnick said.", ["us opposes economy.us_russia_cooperation"]],
      ["Exxon would be allowed back to Sakhalin under Witkoff’s text.", ["us supports economy.us_russia_cooperation"]],
      ["Moscow hopes that American airlines and Boeing come back.", ["russia supports economy.us_russia_cooperation"]],
      ["Kushner’s paper would have the two countries mine the Arctic together.", ["us supports economy.us_russia_cooperation"]],
    ],
  },
  {
    name: "let go and fetched home",
    cases: [
      ["Ukraine wants its kids home, Yermak said.", ["ukraine supports humanitarian.children_return"]],
      ["Moscow could let some of the children go, Moskalkova said.", ["russia open humanitarian.children_return"]],
      ["Lvova-Belova said Russia would not return children who have found new families.", ["russia opposes humanitarian.children_return"]],
      [
        "Every girl and boy deported to Russia would be back with their parents under the American text.",
        ["us supports humanitarian.children_return"],
      ],
      ["Kallas demanded that Russia let go of the minors it has snatched.", ["europe supports humanitarian.children_return"]],
      ["Rubio wants the kidnapped kids to see their parents again.", ["us supports humanitarian.children_return"]],
    ],
  },
  {
    name: "changing places to the last man",
    cases: [
      ["Zelensky wants every captive soldier home.", ["ukraine supports humanitarian.prisoner_exchange"]],
      ["Russia will not let all captured Ukrainians go at once, Medinsky said.", ["russia opposes humanitarian.prisoner_exchange"]],
      ["Umerov called for both armies to send back all the men they hold.", ["ukraine supports humanitarian.prisoner_exchange"]],
      ["Everyone for everyone, Lubinets said, is what Kyiv wants.", ["ukraine supports humanitarian.prisoner_exchange"]],
      [
        "Russia will hand over all captured soldiers only after Ukraine withdraws, Medinsky said.",
        ["russia conditional humanitarian.prisoner_exchange"],
      ],
      ["Sikorski: Let both armies return all their captives", ["europe supports humanitarian.prisoner_exchange"]],
    ],
  },
  {
    name: "let out, and what is said of them",
    cases: [
      ["Moscow must let go the ordinary people it has put behind bars, Sybiha said.", ["ukraine supports humanitarian.civilian_detainees"]],
      ["Kallas wants Russia to free the journalists it seized in occupied Ukraine.", ["europe supports humanitarian.civilian_detainees"]],
      [
        "Lubinets wants the doctors and priests that Russia took from their homes to come home.",
        ["ukraine supports humanitarian.civilian_detainees"],
      ],
      ["Zelensky: Free our mayors and teachers", ["ukraine supports humanitarian.civilian_detainees"]],
      ["Moscow may free some elderly civilians, Moskalkova said.", ["russia open humanitarian.civilian_detainees"]],
      ["Kyiv demands that non-combatants be let out of Russian dungeons.", ["ukraine supports humanitarian.civilian_detainees"]],
    ],
  },
  {
    name: "the same words of something else",
    cases: [
      ["Ukrainian drones hit three Russian tankers in the Black Sea on Tuesday.", []],
      ["Russian missiles shattered a bridge near Odesa.", []],
      ["Merz and Starmer sat with Zelensky at a table in Brussels.", []],
      ["NATO soldiers took part in an exercise in Estonia.", []],
      ["One of the alliance’s largest members will hold an election in May.", []],
      ["The mayor and two teachers left the hall before the vote.", []],
      ["Prisoners were exchanged on Thursday, 160 from each side.", []],
      ["Patriots protect Kyiv from missiles every night.", []],
      ["Kallas: End of sanctions far off", []],
      ["Zelensky visited Japan and Israel in spring.", []],
      ["Repair crews restored power to Kharkiv after the raid.", []],
      ["Lavrov went back to Moscow after the talks.", []],
      ["The shadow fleet has grown to 600 ships.", []],
      ["One of the EU’s biggest members votes on Sunday.", []],
      ["The children of Kharkiv go to school underground.", []],
      ["Russian troops set foot in Pokrovsk on Friday.", []],
      ["Shelling broke the windows of a school in Sumy.", []],
      ["Inflation in Russia stands at 8 per cent, Nabiullina said.", []],
      ["Trump wants to mend ties with Moscow.", []],
      ["The EU took in four million refugees from Ukraine.", []],
      ["Ukrainian soldiers dig trenches near Kramatorsk.", []],
      ["An American satellite company reported a fire at a Russian refinery.", []],
      ["The two leaders shook hands and went home.", []],
      ["Zelensky told the soldiers that they have his back.", []],
    ],
  },
  {
    name: "an order behind a colon, and a noun that looks like one",
    cases: [
      ["Merz: Free all civilians", ["europe supports humanitarian.civilian_detainees"]],
      ["Zelensky: Send our children home", ["ukraine supports humanitarian.children_return"]],
      ["Merz: Don’t lift sanctions", ["europe opposes economy.sanctions_relief"]],
      ["Peskov: Return of land no topic", []],
    ],
  },
  {
    name: "who will not let another",
    cases: [
      ["Zelensky will not let Putin cut his army.", ["ukraine opposes security.force_limits"]],
      ["Under the American plan, Washington would let Moscow cap Ukraine’s army.", ["us supports security.force_limits"]],
    ],
  },
  {
    name: "so many per cent, in nobody’s words",
    cases: [
      [
        "Trump will slap a levy of 100 per cent on buyers of Russian oil unless Putin stops the war.",
        ["us conditional economy.new_sanctions"],
      ],
    ],
  },
  {
    name: "what somebody wants of another whose will the wording seems to have",
    cases: [["Kyiv wants America to have its back if the Russians return, Umerov said.", ["ukraine supports security.guarantee_with_us"]]],
  },
  {
    name: "what is said of the people, and denies nothing of the whole",
    cases: [
      [
        "Activists and others who never carried a rifle must be let out of Russian jails, Barrot said.",
        ["europe supports humanitarian.civilian_detainees"],
      ],
      ["Those whom Russia locked up without trial must be freed, Barrot said.", ["europe supports humanitarian.civilian_detainees"]],
    ],
  },
];
