/** What stands between a subject and its verb: adverbs, and asides with their punctuation. */
export const between: readonly string[] = [
  ..." both| each| also| still| now| again| already| always| only| really| simply| clearly| publicly| privately| quietly| openly| formally| officially| therefore| thus| then| today| yesterday| probably| certainly| obviously| fully| strongly| categorically| absolutely| rather| even| long| too| instead| meanwhile| later| soon| finally| eventually| repeatedly| consistently| secretly| reluctantly| grudgingly| just| indeed| briefly| nonetheless| nevertheless| generally| basically| ultimately| first| at last| of course| in fact| in principle| in turn| for now| as ever| on Monday| this week| last night| by now| on balance| so far".split(
    "|",
  ),
  ..."of course|for its part|unlike Ankara|not Ankara|like Beijing|by contrast|meanwhile|in turn|however|he added|in his view|as expected|after a long debate|under pressure at home|after months of talks|wary of the cost|which hosted the talks|together with Beijing|despite the losses|for all its talk of peace|in a change of tone|the main player|weakened by losses|at least in public|it was clear|to nobody's surprise|whose economy is weak|even now|the diplomat said|with winter near|without saying so"
    .split("|")
    .map((aside) => `, ${aside},`),
  " (and Beijing)",
  " – of course –",
  " – unlike Ankara –",
];

/** What tells that somebody else takes a stance. */
export const telling: readonly string[] =
  "said that|said|told reporters that|told journalists that|complained that|made clear that|made it clear that|acknowledged that|conceded that|admitted|insisted that|argued that|noted that|pointed out that|stressed that|is convinced that|has no doubt that|believes that|believes|thinks|assumes that|is sure that|is certain that|knows that|is aware that|expects that|suspects that|understands that|confirmed that|confirmed|revealed that|disclosed that|reported that|announced that|hinted that|suggested that|implied that|claimed that|alleged that|asserted that|maintained that|declared that|explained that|added that|recalled that|warned that|cautioned that|lamented that|complained|predicted that|wrote that|posted that|was quoted as saying that|saw that|welcomed the fact that|spoke of the fact that|is pleased that|is worried that|was told that|has learned that|heard that|told Fox News that|told parliament that|told Merz that|informed the Europeans that|assured his colleagues that|reminded his audience that|let it be known that|went on to say that|repeated that|reiterated that|emphasised that|underlined that|observed that|remarked that|commented that|quipped that|sighed that|has signalled that|indicated that|concluded that|found that|feels that|fears that|worries that|regretted that|takes it that|gave to understand that|left no doubt that|is under the impression that|came away convinced that|drew the conclusion that".split(
    "|",
  );

/** Of whom it is told, in the singular or the plural. */
export const told: readonly (readonly [string, "ukraine" | "russia", "one" | "many"])[] = [
  ["Moscow", "russia", "one"],
  ["the Kremlin", "russia", "one"],
  ["the Russian side", "russia", "one"],
  ["officials in Moscow", "russia", "many"],
  ["the Russians", "russia", "many"],
  ["Russia's leaders", "russia", "many"],
  ["the Russian president", "russia", "one"],
  ["his Ukrainian counterpart", "ukraine", "one"],
  ["Kyiv", "ukraine", "one"],
  ["the government in Kyiv", "ukraine", "one"],
  ["Ukrainians", "ukraine", "many"],
];

/** What they do, by number, and the stance it is. */
export const stances: readonly { readonly one: string; readonly many: string; readonly stance: string }[] = [
  { one: "wants", many: "want", stance: "supports" },
  { one: "rejects", many: "reject", stance: "opposes" },
  { one: "is ready to accept", many: "are ready to accept", stance: "open" },
  { one: "had accepted", many: "had accepted", stance: "supports" },
  { one: "would never accept", many: "would never accept", stance: "opposes" },
  { one: "insists on", many: "insist on", stance: "supports" },
];
