/** Where a page is not served over https, browsers offer the older way alone; the types call it outdated. */
interface OldWay {
  execCommand(command: "copy"): boolean;
}

const bySelection = (text: string): boolean => {
  const held = document.activeElement;
  const box = document.createElement("textarea");
  box.value = text;
  box.readOnly = true;
  box.className = "sr-only";
  box.setAttribute("aria-hidden", "true");
  document.body.append(box);
  box.select();
  try {
    return (document as unknown as OldWay).execCommand("copy");
  } catch {
    return false;
  } finally {
    box.remove();
    if (held instanceof HTMLElement) held.focus({ preventScroll: true });
  }
};

/** Puts exactly this text on the clipboard; answers whether that worked. */
export const putOnClipboard = async (text: string): Promise<boolean> => {
  const clipboard = (navigator as Partial<Navigator>).clipboard;
  if (clipboard === undefined) return bySelection(text);
  try {
    await clipboard.writeText(text);
    return true;
  } catch {
    return bySelection(text);
  }
};
