/** Ends this process once everything it printed has arrived. @param {number | string | undefined} [code] @returns {Promise<never>} */
export const leave = async (code) => {
  await Promise.all(
    [process.stdout, process.stderr].map((stream) => new Promise((resolve) => stream.write("", resolve))),
  );
  return process.exit(code);
};
