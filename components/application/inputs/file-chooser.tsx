"use client";

import { useState, type DragEvent } from "react";
import { wire, type Field as Framed } from "@/components/ui/field";
import { FileButton } from "@/components/ui/file-button";
import { uploadTexts } from "@/lib/texts/ja/documents";

interface FileChooserProps {
  readonly framed: Framed;
  readonly word: string;
  readonly onChoose: (files: readonly File[]) => void;
}

const taken = ".pdf,.png,.xlsx,.xls,.jpg,.jpeg,application/pdf,image/png,image/jpeg";

/** The place where a file is chosen or dropped. */
export const FileChooser = ({ framed, word, onChoose }: FileChooserProps) => {
  const [over, setOver] = useState(false);
  const dropped = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    onChoose([...event.dataTransfer.files]);
  };
  return (
    <div
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => {
        setOver(false);
      }}
      onDrop={dropped}
      data-over={over}
      className="grid justify-items-start gap-2 rounded-8 border border-dashed border-solid-gray-600 bg-white p-4 data-[over=true]:border-blue-900 data-[over=true]:bg-blue-50"
    >
      <FileButton wiring={wire(framed)} accept={taken} word={word} onChoose={onChoose} />
      <p className="measure text-solid-gray-700">
        {uploadTexts.kinds}
        <span className="max-sm:hidden">{uploadTexts.orDrop}</span>
      </p>
      <noscript>{uploadTexts.needsScript}</noscript>
    </div>
  );
};
