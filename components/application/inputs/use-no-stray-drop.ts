import { useEffect } from "react";

const stop = (event: DragEvent): void => {
  if (event.dataTransfer?.types.includes("Files") === true) event.preventDefault();
};

/** A file that is dropped beside its place does not open in place of the page. */
export const useNoStrayDrop = (): void => {
  useEffect(() => {
    window.addEventListener("dragover", stop);
    window.addEventListener("drop", stop);
    return () => {
      window.removeEventListener("dragover", stop);
      window.removeEventListener("drop", stop);
    };
  }, []);
};
