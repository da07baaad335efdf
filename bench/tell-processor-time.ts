// Loaded into a process that is measured: whenever it is sent a message, it answers with the processor time of all its threads.
import { isMainThread } from 'node:worker_threads';

if (isMainThread) {
  process.on('message', () => process.send?.(process.cpuUsage()));
  process.channel?.unref();
}
