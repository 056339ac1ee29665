/**
 * What counts as the same word: regular inflection, the irregular verbs that news of negotiations uses, British and American spelling.
 * A light stemmer in the manner of Porter's first step (Program 14(3), 1980); it need not yield words, only equal strings for equal words.
 */

/**
 * What the spellings of one name have in common: "Umerov" and "Umierov", "Sybiha" and "Sibiga", "Zelenskyy" and "Zelenskij". Folds what the
 * usual romanisations of Ukrainian and Russian (BGN/PCGN, ISO 9, the press's own) and diacritics leave open; names that differ otherwise stay apart.
 */
export function nameKey(name: string): string {
  return name
    .normalize("NFD")
    .toLowerCase()
    .replaceAll(/[^a-z]/g, "")
    .replaceAll("kh", "h")
    .replaceAll("w", "v")
    .replaceAll(/[iyj]+(?=[eou])/g, "")
    .replaceAll(/[iyj]+/g, "i")
    .replaceAll(/(.)\1/g, "$1");
}

/** Irregular forms → base form. Origin: the irregular verbs of English that occur with positions, from a common school list. */
const irregular = new Map(
  Object.entries({
    // "the nuclear plant, according to …" speaks of no accord.
    according: "according",
    agree: "agrees agreed agreeing",
    be: "is are was were been being am",
    bear: "bore borne",
    become: "became",
    begin: "began begun beginning",
    bend: "bent",
    bind: "bound",
    bite: "bit bitten",
    bleed: "bled",
    break: "broke broken",
    bring: "brought",
    build: "built",
    buy: "bought",
    catch: "caught",
    choose: "chose chosen",
    cling: "clung",
    come: "came",
    cut: "cutting",
    decree: "decrees decreed decreeing",
    deny: "denied denies denying",
    dig: "dug digging",
    disagree: "disagrees disagreed disagreeing",
    draw: "drew drawn",
    drive: "drove driven",
    drop: "dropped dropping",
    fall: "fell fallen",
    feed: "fed",
    feel: "felt",
    fight: "fought",
    find: "found",
    flee: "fled",
    fling: "flung",
    forbid: "forbade forbidden",
    foresee: "foresaw foreseen foresees foreseeing",
    forget: "forgot forgotten",
    forgo: "forgoes forwent forgone forgoing",
    forsake: "forsook forsaken",
    forswear: "forswore forsworn",
    freeze: "froze frozen",
    get: "got gotten getting",
    give: "gave given",
    go: "went gone goes going",
    hand: "handed",
    hang: "hung",
    have: "has had having",
    hear: "heard",
    hide: "hid hidden",
    hold: "held",
    keep: "kept",
    lay: "laid",
    lead: "led",
    leave: "left",
    lend: "lent",
    lose: "lost losing",
    make: "made making",
    mean: "meant",
    meet: "met",
    note: "noted noting notes",
    overcome: "overcame",
    override: "overrode overridden",
    oversee: "oversaw overseen oversees overseeing",
    overthrow: "overthrew overthrown",
    // No plural of "new".
    news: "news",
    pay: "paid",
    // No form of "plan".
    planes: "plane planes",
    put: "putting",
    rebuild: "rebuilt",
    ride: "rode ridden",
    rise: "rose risen",
    run: "ran running",
    say: "said says",
    see: "saw seen sees seeing",
    seek: "sought",
    sell: "sold",
    send: "sent",
    set: "setting",
    shake: "shook shaken",
    shoot: "shot",
    shrink: "shrank shrunk",
    shut: "shutting",
    sink: "sank sunk",
    sit: "sat sitting",
    slip: "slipped",
    speak: "spoke spoken",
    speed: "sped",
    spell: "spelt",
    spend: "spent",
    spin: "spun spinning",
    split: "splitting",
    spring: "sprang sprung",
    stand: "stood",
    steal: "stole stolen",
    stick: "stuck",
    sting: "stung",
    strike: "struck",
    string: "strung",
    swear: "swore sworn",
    sweep: "swept",
    swing: "swung",
    take: "took taken",
    teach: "taught",
    tear: "tore torn",
    tell: "told",
    think: "thought",
    throw: "threw thrown",
    undergo: "underwent",
    understand: "understood",
    undertake: "undertook undertaken",
    uphold: "upheld",
    urge: "urged urging urges",
    weep: "wept",
    win: "won winning",
    withdraw: "withdrew withdrawn",
    withhold: "withheld",
    wring: "wrung",
    write: "wrote written",
  }).flatMap(([base, forms]) => forms.split(" ").map((form): [string, string] => [form, base])),
);

/** British → American where no rule of spelling covers it. */
const american = new Map(
  Object.entries({
    armour: "armor",
    behaviour: "behavior",
    centre: "center",
    colour: "color",
    defence: "defense",
    favour: "favor",
    grey: "gray",
    harbour: "harbor",
    honour: "honor",
    kerb: "curb",
    labour: "labor",
    licence: "license",
    metre: "meter",
    neighbour: "neighbor",
    offence: "offense",
    programme: "program",
    sceptical: "skeptical",
    tonne: "ton",
  }),
);

const vowel = /[aeiouy]/;

/** The stem of a word in small letters: equal for all regular forms of a word in British and American spelling. */
export function stem(lower: string): string {
  if (lower.length < 4) return irregular.get(lower) ?? lower;
  let s = irregular.get(lower) ?? withoutEnding(lower);
  s = american.get(s) ?? american.get(`${s}e`) ?? s;
  s = s.replace(/is(e|ation|er)?$/, (all, end: string | undefined) => (end === undefined ? all : `iz${end}`));
  if (s.length > 4 && s.endsWith("e")) s = s.slice(0, -1);
  // "raised" and "advising" as "raise" and "advise".
  if (s.endsWith("is") && (s.length > 5 || (s.length > 3 && /(?:ed|ing)$/.test(lower)))) s = `${s.slice(0, -1)}z`;
  return s.length > 3 && s.endsWith("y") ? `${s.slice(0, -1)}i` : s;
}

function withoutEnding(w: string): string {
  if (w.endsWith("ies") && w.length > 4) return `${w.slice(0, -3)}y`;
  if (w.endsWith("ied") && w.length > 4) return `${w.slice(0, -3)}y`;
  if (/(ss|x|ch|sh|zz)es$/.test(w)) return w.slice(0, -2);
  // "Denys", "Rhys": names; a verb would end in "ies".
  if (w.endsWith("s") && !/(ss|us|is|[^aeiou]ys)$/.test(w)) return w.slice(0, -1);
  const past = w.endsWith("ed") && !w.endsWith("eed") ? w.slice(0, -2) : w.endsWith("ing") ? w.slice(0, -3) : undefined;
  if (past === undefined || past.length < 3 || !vowel.test(past)) return w;
  const single = undoubled(past);
  return single === past && past.length === 3 && needsE(past) ? `${past}e` : single;
}

/** "vot(ed)", "mak(ing)", "eas(ed)" lack an e; "aid(ed)", "act(ed)", "pay(ing)" do not. */
function needsE(past: string): boolean {
  return past === "eas" || /^[^aeiou][aeiou][^aeiouwxy]$/.test(past);
}

/** "permitt" → "permit"; "add", "call", "pass" and "cross" keep both. */
function undoubled(w: string): string {
  return (w.length > 3 && /([bdgmnprt])\1$/.test(w)) || (/ell$/.test(w) && w.length > 5) ? w.slice(0, -1) : w;
}
