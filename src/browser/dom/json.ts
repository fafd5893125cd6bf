/** Fetches JSON of the site. @throws when it is not there. */
export async function json<T>(address: string): Promise<T> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`Unexpected ${response.status} for ${address}`);
  return (await response.json()) as T;
}

const fetched = new Map<string, Promise<unknown>>();

/** Fetches data once, whoever asks for it while it is on its way. */
export function once<T>(address: string): Promise<T> {
  const data = fetched.get(address) ?? json<T>(address);
  fetched.set(address, data);
  data.catch(() => fetched.delete(address));
  return data as Promise<T>;
}

/** Lets data be fetched again. */
export const forget = (address: string): void => void fetched.delete(address);
