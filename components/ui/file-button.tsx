import { useEffect, useRef } from "react";
import { buttonLook, type ButtonLook } from "./button-look";
import type { ControlWiring } from "./field";

interface FileButtonProps {
  readonly wiring: ControlWiring;
  readonly look?: ButtonLook;
  readonly accept: string;
  readonly word: string;
  readonly onChoose: (files: readonly File[]) => void;
}

/** Looks like a button and is a file input: the keyboard, a screen reader and a click all reach the same control. */
export const FileButton = ({ wiring, look = "secondary", accept, word, onChoose }: FileButtonProps) => {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    // What was chosen before the page came alive is taken now.
    if (input.current?.value) input.current.dispatchEvent(new Event("change", { bubbles: true }));
  }, []);
  return (
    <div>
      <input
        {...wiring}
        ref={input}
        type="file"
        multiple
        accept={accept}
        onChange={(event) => {
          event.stopPropagation();
          const files = [...(event.target.files ?? [])];
          event.target.value = "";
          onChoose(files);
        }}
        className="peer sr-only"
      />
      <label
        htmlFor={wiring.id}
        className={`${buttonLook(look)} peer-focus-visible:outline-4 peer-focus-visible:outline-offset-2 peer-focus-visible:outline-black peer-focus-visible:ring-[calc(2/16*1rem)] peer-focus-visible:ring-yellow-300`}
      >
        {word}
      </label>
    </div>
  );
};
