"use client";

import { useState } from "react";
import { useLive, useWork } from "@/components/application/application-context";
import { FieldFrame } from "@/components/ui/field-frame";
import { LiveRegion } from "@/components/ui/live-region";
import { useUpload } from "@/lib/client/application/use-upload";
import { judgeChoice } from "@/lib/domain/files/choose";
import { keptFileName } from "@/lib/domain/files/file-name";
import { refusalText, uploadTexts } from "@/lib/texts/ja/documents";
import { DocumentHistory } from "./document-history";
import { DocumentSending } from "./document-sending";
import { FileChooser } from "./file-chooser";
import type { InputProps } from "./input";
import { documentIn, KeptDocument } from "./kept-document";
import { PhotoOrder } from "./photo-order";

const choiceProblem = (because: string, name: string): string => {
  if (because === "several") return uploadTexts.several;
  if (because === "photos-too-many") return uploadTexts.tooManyPhotos;
  return refusalText(because as Parameters<typeof refusalText>[0], name);
};

const isSameFile = (a: File, b: File): boolean =>
  a.name === b.name && a.size === b.size && a.lastModified === b.lastModified;

/** The copy of a paper: chosen or dropped, sent in parts, read, and kept with those that were sent before. */
export const DocumentInput = ({ field, framed }: InputProps) => {
  const { application, store, catchUp } = useWork();
  const { state } = useLive();
  const [photos, setPhotos] = useState<readonly File[]>([]);
  const { key } = field;
  const upload = useUpload(application.id, key, catchUp);
  const sent = state.documents.filter((each) => each.field === key);
  const [latest] = sent;
  const begun = sent.find(({ status, own }) => status === "reserved" && own);
  const current = documentIn(state.fields[key]?.answer ?? null);
  const refused =
    latest?.status === "refused" && latest.refusal !== null ? refusalText(latest.refusal, latest.name) : null;
  const problem = upload.problem ?? (upload.sending === null && photos.length === 0 ? refused : null);

  const choose = (files: readonly File[]): void => {
    if (files.length === 0) return;
    const choice = judgeChoice(files);
    if (choice.kind === "refused") {
      upload.setProblem(choiceProblem(choice.because, choice.name));
      return;
    }
    upload.setProblem(null);
    if (choice.kind === "photos") {
      setPhotos((before) => [
        ...before,
        ...files.filter((file) => !before.some((other) => isSameFile(file, other))),
      ]);
      return;
    }
    const [file] = files;
    const isSame =
      begun !== undefined &&
      file !== undefined &&
      begun.name === keptFileName(file.name) &&
      begun.size === file.size &&
      begun.lastModified === file.lastModified;
    setPhotos([]);
    void upload.send(files, { photos: false, ...(isSame && { resumes: begun.id }) });
  };

  const notice =
    latest?.status === "received"
      ? latest.photos.length > 0
        ? uploadTexts.composing(latest.photos.length)
        : uploadTexts.received(latest.name)
      : begun !== undefined && upload.sending === null
        ? uploadTexts.begun(begun.name, begun.size)
        : undefined;

  return (
    <FieldFrame
      field={{
        ...framed,
        ...(current === null && { help: `${field.help}${uploadTexts.where}` }),
        ...(problem !== null && { issue: { level: "error", text: problem } }),
      }}
      wide
    >
      <div className="grid min-w-0 gap-3">
        {current !== null && (
          <KeptDocument
            label={framed.label}
            document={current}
            onTake={() => {
              store.type(key, null);
              store.commit(key);
            }}
          />
        )}
        {upload.sending !== null ? (
          <DocumentSending
            sending={upload.sending}
            onPause={upload.pause}
            onResume={upload.resume}
            onGiveUp={upload.giveUp}
          />
        ) : photos.length > 0 ? (
          <PhotoOrder
            id={`${key}-photos`}
            photos={photos}
            onChange={setPhotos}
            onAdd={choose}
            onSend={() => {
              setPhotos([]);
              void upload.send(photos, { photos: true });
            }}
          />
        ) : (
          <FileChooser
            framed={{ ...framed, ...(problem !== null && { issue: { level: "error", text: problem } }) }}
            word={current === null ? uploadTexts.choose : uploadTexts.replace}
            onChoose={choose}
          />
        )}
        <LiveRegion kept={false}>{notice}</LiveRegion>
        <DocumentHistory documents={sent} currentId={current?.fileId ?? null} />
      </div>
    </FieldFrame>
  );
};
