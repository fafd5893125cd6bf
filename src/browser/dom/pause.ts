/** Waits so long (ms). */
export const pause = (time: number): Promise<void> => new Promise((done) => setTimeout(done, time));
