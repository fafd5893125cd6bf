/** Shows what every page has ready for when a part of its script cannot be had; it needs no other part. */
export function complain(): void {
  document.querySelector('.mislukt')?.removeAttribute('hidden');
}
