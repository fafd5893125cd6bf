/** The principles of the edition, on `/verantwoording/`. */

/** Heading of the principles. */
export const heading = 'Beginselen';

/** The principles: in a few words, then what they mean; `code` is set as code. */
export const list = <T>(code: (words: string) => T) => [
  {
    title: 'De tekst blijft zoals hij is.',
    text: ['Ook een verschrijving blijft staan; een noot in de marge licht dat toe.'],
  },
  {
    title: 'Wat de redactie toevoegt, is herkenbaar.',
    text: [
      'Noten, bladzijdenummers, alineanummers en overzichten hebben een ander lettertype en zijn ' +
        'in de code gemarkeerd met ',
      code('data-redactie'),
      '.',
    ],
  },
  {
    title: 'Elk gegeven is met een citaat onderbouwd.',
    text: [
      'De computer controleert of die woorden er echt staan. Bij cijfers, bedragen en de status ' +
        'van missies brengt een link u naar die woorden.',
    ],
  },
  {
    title: 'Wat bij een motie staat, is deels een keuze.',
    text: [
      'De moties zelf zijn niet opgenomen. Een passage die het nummer van een motie noemt, is ' +
        'automatisch opgenomen. Passages over hetzelfde onderwerp die de motie niet noemen, koos ' +
        'de redactie; ze staan apart.',
    ],
  },
  {
    title: 'De registers zijn automatisch gemaakt.',
    text: [
      'Geteld is elke alinea waarin een naam voluit, afgekort of anders gespeld staat; woorden ' +
        'die deel zijn van een langere naam tellen bij die naam. Gaat een onderdeel alleen over ' +
        'één missie, dan staan alle alinea’s daarvan erbij.',
    ],
  },
  {
    title: 'Niets is verzonnen.',
    text: ['Wat niet in een brief of in een genoemde bron staat, staat ook hier niet.'],
  },
  {
    title: 'Links blijven werken.',
    text: [
      'Elk onderdeel, elke alinea, bladzijde en noot heeft een eigen link. De lijst van alle ' +
        'links wordt bij elke wijziging nagelopen.',
    ],
  },
];
