/**
 * A thread that looks while the reading never pauses: kills its process when that grows beyond `workerData` bytes,
 * libraries outside the heap included, or when whoever started it has died.
 */
import { workerData } from "node:worker_threads";

const parent = process.ppid;

setInterval(() => {
  if (process.memoryUsage.rss() > workerData || process.ppid !== parent) process.kill(process.pid, "SIGKILL");
}, 20);
