/** Words in which British and American spelling differ beyond the rules below. British first; inflections are listed where the rules don't reach them. */
const pairs = `
defence defense, offence offense, licence license, pretence pretense, practise practice, programme program, programmes programs, centre center, centres centers,
centred centered, theatre theater, theatres theaters, metre meter, metres meters, kilometre kilometer, kilometres kilometers, litre liter, litres liters, fibre fiber,
calibre caliber, sabre saber, spectre specter, manoeuvre maneuver, manoeuvres maneuvers, towards toward, afterwards afterward, whilst while, amongst among, amidst amid,
learnt learned, burnt burned, spelt spelled, dreamt dreamed, grey gray, aluminium aluminum, cheque check, sceptical skeptical, sceptic skeptic, sceptics skeptics,
travelled traveled, travelling traveling, traveller traveler, travellers travelers, cancelled canceled, cancelling canceling, labelled labeled, labelling labeling,
modelled modeled, signalled signaled, signalling signaling, fuelled fueled, fuelling fueling, levelled leveled, counsellor counselor, marshalled marshaled,
channelled channeled, tunnelled tunneled, totalled totaled, rivalled rivaled, fulfil fulfill, fulfils fulfills, instalment installment, enrol enroll, skilful skillful,
judgement judgment, acknowledgement acknowledgment, ageing aging, analogue analog, catalogue catalog, dialogue dialog, mum mom, tyre tire, tyres tires, storey story,
plough plow, pyjamas pajamas, moustache mustache, sulphur sulfur, artefact artifact, artefacts artifacts, encyclopaedia encyclopedia, anaesthetic anesthetic,
till until, adviser advisor, advisers advisors, spokesperson spokesperson, ok okay`;

const american = new Map(
  pairs
    .split(",")
    .map((pair) => pair.trim().split(/\s+/))
    .flatMap(([british, us]) => (british && us ? [[british, us] as const] : [])),
);

/** One spelling for the British and the American one of a word in small letters; any other word comes back as it is, or both spellings alike. */
export function americanSpelling(word: string): string {
  const listed = american.get(word);
  if (listed !== undefined) return listed;
  if (word.length < 6 || !ruled.test(word)) return word;
  return word
    .replace(/(?<=\w\w)is(e[drs]?|ers|ing|ations?|ational)$/, "iz$1")
    .replace(/(?<=al|ar|ly)ys(e[drs]?|ers|ing)$/, "yz$1")
    .replace(/(?<=[a-z]{3})our(s|ed|ing|able|ably|ers?|ites?|ful|less|hoods?)?$/, "or$1");
}
/** Endings that the rules may reach. */
const ruled = /(?:[iy]s[eai]|our)/;
