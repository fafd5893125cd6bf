/** Said when a form is copied: on the pressed button, and to screen readers. */
export const copied = (name: string) => ['Gekopieerd', `${name} gekopieerd`] as const;

/** Said when a form is selected, where no script may copy. */
export const selected = (name: string) =>
  ['Druk op Ctrl+C', `${name} is geselecteerd: kopieer met Ctrl+C`] as const;

/** Said when a form could not be copied. */
export const failed = (name: string) => ['Mislukt', `${name} is niet gekopieerd`] as const;
