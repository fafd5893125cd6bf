import { stem } from '../language/stem.ts';

/**
 * Words of one meaning, a line each: everyday Dutch, the Dutch of letters to parliament, English.
 * General language only; names for things of one letter stand in the registers, as aliases.
 */
const GROUPS = `
kosten uitgaven prijs geld budget begroting financien bedrag betalen euro eur costs cost spending expenses money
dollar usd dollars
geweld force violence
leger krijgsmacht strijdkrachten army military armed
militair soldaat soldaten troepen soldiers troops
arts dokter chirurg medisch chirurgisch doctor surgeon surgical medical
ziekenhuis hospitaal kliniek hospital
patient gewonde wounded patients
gedood dood overleden omgekomen doden slachtoffer killed deaths dead victim casualty casualties
burger civiel burgers civilian civilians
vliegtuig straaljager jet toestel aircraft plane fighter jets
bombardement luchtaanval luchtinzet airstrike airstrikes bombing bombings
bom explosief wapen weapon weapons bomb bombs
vluchteling asielzoeker refugee refugees
ontheemd ontheemden displaced idp
minderheid minderheden minority minorities
christen christenen christian christians
genocide volkerenmoord volkenmoord
misdrijf misdaad misdaden crime crimes
berechting vervolging proces rechtszaak veroordeling prosecution trial justice
tribunaal rechtbank hof gerechtshof tribunal court
gevangenis detentie gevangenschap cel prison detention
gevangene gedetineerde gevangen prisoner prisoners detainee
doodstraf executie executies death penalty
straffeloosheid impunity
bewijs bewijsvoering bewijsvergaring evidence proof
terugtrekking terugtrekken vertrek aftocht withdrawal pullout
terugkeer terugkeren return returning returnees
inzetbaar inzetbaarheid gereed gereedheid paraat readiness
training opleiding trainen opleiden cursus les training course courses instruction
trainer instructeur instructor instructors trainers
adviseur adviseurs advisor adviser advisors
missie uitzending mission deployment
operatie operation operations
inzet bijdrage contribution
mandaat rechtsgrond rechtsbasis grondslag mandate legal basis
zelfverdediging verdediging defence self-defence
regering kabinet government cabinet
premier minister-president prime
president staatshoofd
verkiezing verkiezingen stemming election elections
parlement volksvertegenwoordiging parliament
grondwet constitutie constitution constitutional
vrede vredesproces peace
onderhandelingen gesprekken overleg talks negotiations
wapenstilstand bestand ceasefire
veiligheid security safety
hervorming hervormingen reform reforms
politie politieagenten police
stabilisatie stabilisation stabilization stabiliteit stability
wederopbouw herbouw heropbouw reconstruction rebuilding herstel
mijn mijnen ontmijning mijnenruimen demining mines mine landmijn
school onderwijs scholen education schools
huis huizen woning woningen houses housing homes
werk werkgelegenheid arbeidsmarkt banen jobs employment labour
hulp noodhulp steun aid relief help assistance
humanitair humanitarian
kamp vluchtelingenkamp camp camps
kind kinderen children child
vrouw vrouwen women woman
strijder strijders fighter fighters militant
jihadist jihadisten terrorist terroristen extremist extremisten
terrorisme terreur terrorism
aanslag aanslagen attack attacks
zelfmoordaanslag suicide
boobytrap bermbom bermbommen
propaganda communicatie media
olie aardolie oil
elektriciteit stroom gas energie energy electricity power
sanctie sancties sanctions boycot
grens grenzen border borders
massagraf massagraven mass graves
risico gevaar risk risks risicos
onderzoek enquete investigation inquiry
openbaar ministerie prosecutor
brief kamerbrief letter
motie motion
resolutie resolution
artikel article
fase phase stage
toekomst future
jaar year
kalifaat caliphate
salaris salarissen loon salaries
milities militie militia militias
koerden koerdisch koerdische kurds kurdish kurd
irak irakees iraaks irakezen iraqi iraq
syrie syrier syrisch syriers syrian syria
turkije turks turken turkish turkey
amerikaans amerikanen amerika vs american us usa
rusland russisch russen russia russian
nederland nederlands dutch netherlands nederlanders holland
jordanie jordan
navo nato
vn un
eu europese unie
samenwerking cooperation
voorkomen voorkoming prevention prevent
`;

const byStem = new Map<string, string[]>();
for (const line of GROUPS.trim().split('\n')) {
  const group = line.split(' ');
  for (const word of group) {
    const others = group.filter((other) => stem(other) !== stem(word));
    byStem.set(stem(word), [...(byStem.get(stem(word)) ?? []), ...others]);
  }
}

/** Other words for what the words of a letter mean, in those words, by stem. */
export function synonymsOf(words: ReadonlySet<string>): Record<string, string> {
  const stems = new Set([...words].map(stem));
  const found = [...byStem].map(([word, others]): [string, string[]] => {
    const here = others.map(stem).filter((other) => stems.has(other));
    return [word, [...new Set(here)]];
  });
  return Object.fromEntries(
    found.filter(([, here]) => here.length > 0).map(([word, here]) => [word, here.join(' ')]),
  );
}
