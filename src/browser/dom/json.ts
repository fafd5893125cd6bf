/** Fetches JSON of the site. @throws when it is not there. */
export async function json<T>(address: string): Promise<T> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`Unexpected ${response.status} for ${address}`);
  return (await response.json()) as T;
}
