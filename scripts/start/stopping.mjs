/**
 * Told to stop: by Ctrl-C, by SIGTERM, or because npm, which started us, has died. Later signals change nothing.
 * @returns {{ stopping: AbortSignal, stop: () => void }}
 */
export const listenForStop = () => {
  const controller = new AbortController();
  const stop = () => controller.abort();
  for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"])) process.on(signal, stop);
  if (process.env["npm_lifecycle_event"] !== undefined) {
    const npm = process.ppid;
    setInterval(() => process.ppid !== npm && stop(), 500).unref();
  }
  return { stopping: controller.signal, stop };
};
