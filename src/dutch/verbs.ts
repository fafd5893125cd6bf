/**
 * Finite forms of the verbs that carry most sentences of official Dutch. Whatever else a short
 * line has, without a verb it is a heading sooner than a sentence.
 */
const FORMS = `
ben bent is zijn was waren wees
heb hebt heeft hebben had hadden
word wordt worden werd werden
kan kunt kunnen kon konden zal zult zullen zou zouden
moet moeten moest moesten mag mogen mocht mochten wil wilt willen wilde wilden
hoef hoeft hoeven dient dienen diende dienden
ga gaat gaan ging gingen kom komt komen kwam kwamen
blijf blijft blijven bleef bleven sta staat staan stond stonden
lig ligt liggen lag lagen zit zitten zat zaten
doe doet doen deed deden laat laten liet lieten
geef geeft geven gaf gaven neem neemt nemen nam namen
zie ziet zien zag zagen vind vindt vinden vond vonden
houd houdt houden hield hielden breng brengt brengen bracht brachten
krijg krijgt krijgen kreeg kregen weet weten wist wisten
maak maakt maken maakte maakten stel stelt stellen stelde stelden
acht hecht bied biedt bieden bood boden vraag vraagt vragen vroeg vroegen
begin begint beginnen begon begonnen eindigt eindigen eindigde eindigden
volg volgt volgen volgde volgden loopt lopen liep liepen
bedraagt bedragen bedroeg bedroegen betreft betreffen betrof betroffen
bestaat bestaan bestond bestonden bevat bevatten bevatte
heet heten luidt luiden geldt gelden gold golden
steunt steunen steunde leidt leiden leidde leidden
meldt melden meldde meldden informeer informeert informeren informeerde
verwacht verwachten verwachtte verzoek verzoekt verzoeken verzocht verzochten
zegt zeggen zei zeiden schrijft schrijven schreef schreven
`;

const VERBS = new Set(FORMS.trim().split(/\s+/u));

/** Whether words have a form of a common verb. */
export const hasVerb = (text: string): boolean =>
  text
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((word) => VERBS.has(word));
