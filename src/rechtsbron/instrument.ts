/**
 * What an instrument is: a resolution of the UN Security Council, an article of the UN Charter,
 * an article of the Dutch constitution, or an earlier letter to parliament named by its date.
 */
export type InstrumentKind = 'resolutie' | 'verdragsartikel' | 'grondwetsartikel' | 'brief';

/** One instrument other than a Kamerstuk, as found in a text. */
export interface Instrument {
  /** Where it starts in the text: UTF-16 offset of its first character. */
  readonly start: number;
  /** Where it ends: UTF-16 offset just after its last character. */
  readonly end: number;
  /** The words it was written in, exactly `text.slice(start, end)`. */
  readonly text: string;
  /**
   * Canonical id: `s-res-2254` (after the symbol S/RES/2254), `vn-handvest-51`, `grondwet-100`,
   * `brief-2018-09-14` (ISO date).
   */
  readonly id: string;
  readonly kind: InstrumentKind;
}
