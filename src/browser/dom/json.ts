const fetched = new Map<string, Promise<unknown>>();

/**
 * Fetches JSON of the site once, whoever asks for it while it is on its way; a failure may be tried
 * again. @throws when it is not there.
 */
export function json<T>(address: string): Promise<T> {
  const data = fetched.get(address) ?? read(address);
  fetched.set(address, data);
  data.catch(() => fetched.delete(address));
  return data as Promise<T>;
}

async function read(address: string): Promise<unknown> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`Unexpected ${response.status} for ${address}`);
  return response.json();
}
