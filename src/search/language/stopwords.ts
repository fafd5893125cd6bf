/** Words that say nothing about what is sought: function words, question words, courtesies. */
const STOPWORDS = new Set(
  `aan al alle als andere ben bij bijna daar dan dat de der deze die dit doch doen doet doe dus echter
  een eens elk en enkele er ge geen gedaan gehouden had hadden haar heb hebben heeft hem het hier hij hoe
  hoeveel hoelang hun lang mee iets ik in is ja je jullie jl kan kon kunnen laat maar me meer men met mij
  mijn moet moeten na naar niet niets nog nu of om omdat onder ons ook op over reeds sinds te tegen
  ten ter toch toen tot u uit uw van vanaf vanuit veel via volgens voor waar waarom wanneer waren
  was wat we weer wel welk welke wie wij wil willen word worden wordt werd werden waarin waarover zal
  ze zei zelf zich zij zijn zo zonder zou zouden zoek zeg zegt staat staan gaat ging geeft gaf over
  gebeurt gebeurde gebeurd gebeuren komt kwam zit zitten zat zaten vindt vond weten wilde weer
  bekend informatie iemand vertel uitleg betekent betekenis the of a an and or to for from by is are
  were did does do how what which who when where why many much about with at on has have had its it
  in this that there any been be can will would they still left get ever woont wonen weet`.split(
    /\s+/u,
  ),
);

/** Whether a folded word is left out of a query in which other words remain. */
export function isStopword(word: string): boolean {
  return STOPWORDS.has(word);
}
