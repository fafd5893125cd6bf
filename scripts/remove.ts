import { rmSync } from 'node:fs';
import { workerData } from 'node:worker_threads';

/* Run as a thread of its own: removes folders, while another builds. */
for (const folder of workerData as readonly string[])
  rmSync(folder, { recursive: true, force: true });
