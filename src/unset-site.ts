/**
 * Stands for the address of a site that is built without `SITE`, in what others get to see of it.
 * Nobody can own it (RFC 2606); scripts put the address that the reader is at in its place.
 */
export const UNSET_SITE = 'https://leeseditie.example';
