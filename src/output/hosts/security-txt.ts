import type { Publication } from '../../schemas/register/uitgave.ts';

/**
 * Where faults of security are reported (RFC 9116), or undefined when the edition has no contact or
 * no day until which that holds.
 */
export function securityTxt(
  { contact, contactExpires }: Pick<Publication, 'contact' | 'contactExpires'>,
  language: string,
): string | undefined {
  if (contact === undefined || contactExpires === undefined) return undefined;
  const address = contact.startsWith('https://') ? contact : `mailto:${contact}`;
  return [
    `Contact: ${address}`,
    `Expires: ${contactExpires}T00:00:00Z`,
    `Preferred-Languages: ${language}, en`,
    '',
  ].join('\n');
}
