/**
 * A thread that looks while the reading never pauses: kills its process when that grows beyond `workerData` bytes,
 * libraries outside the heap included.
 */
import { workerData } from "node:worker_threads";

setInterval(() => {
  if (process.memoryUsage.rss() > workerData) process.kill(process.pid, "SIGKILL");
}, 20);
