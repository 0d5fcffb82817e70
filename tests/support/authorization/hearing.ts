const within = 1_000;

/** The body of an answer, or as much of it as came in a second, and whether it goes on then. */
export const heard = async ({
  body,
}: Response): Promise<{ readonly text: string; readonly open: boolean }> => {
  if (body === null) return { text: "", open: false };
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  let text = "";
  const read = async (): Promise<boolean> => {
    for (let part = await reader.read(); !part.done; part = await reader.read()) text += part.value;
    return false;
  };
  const timer = setTimeout(() => void reader.cancel(), within);
  const begun = Date.now();
  await read();
  clearTimeout(timer);
  return { text, open: Date.now() - begun >= within };
};
