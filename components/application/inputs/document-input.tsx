"use client";

import { useRef, useState } from "react";
import { useLive, useWork } from "@/components/application/application-context";
import { FieldFrame } from "@/components/ui/field-frame";
import { LiveRegion } from "@/components/ui/live-region";
import { useUpload } from "@/lib/client/application/use-upload";
import { judgeChoice } from "@/lib/domain/files/choose";
import { keptFileName } from "@/lib/domain/files/file-name";
import { refusalText, uploadTexts } from "@/lib/texts/ja/documents";
import { DocumentSending } from "./document-sending";
import { FileChooser } from "./file-chooser";
import type { InputProps } from "./input";
import { documentIn, KeptDocument } from "./kept-document";
import { PhotoOrder } from "./photo-order";
import { useFocusInside } from "./use-focus-inside";
import { useNoStrayDrop } from "./use-no-stray-drop";

const choiceProblem = (because: string, name: string): string => {
  if (because === "several") return uploadTexts.several;
  if (because === "photos-too-many") return uploadTexts.tooManyPhotos;
  return refusalText(because as Parameters<typeof refusalText>[0], name);
};

const isSameFile = (a: File, b: File): boolean =>
  a.name === b.name && a.size === b.size && a.lastModified === b.lastModified;

/** Photographs before they are one PDF; `sent` once they were, so that they can be put right when they are refused. */
interface Photos {
  readonly files: readonly File[];
  readonly sent: boolean;
}

const noPhotos: Photos = { files: [], sent: false };

/** The copy of a paper: chosen or dropped, sent in parts, read, and kept. */
export const DocumentInput = ({ field, framed }: InputProps) => {
  const { application, store, catchUp } = useWork();
  const { state } = useLive();
  const [photos, setPhotos] = useState(noPhotos);
  const [past, setPast] = useState<string | null>(null);
  const { key } = field;
  const upload = useUpload(application.id, key, catchUp);
  const { sending, setProblem } = upload;
  const sent = state.documents.filter((each) => each.field === key);
  const [latest] = sent;
  const begun = sent.find(({ status, own }) => status === "reserved" && own);
  const current = documentIn(state.fields[key]?.answer ?? null);
  const isRefused = latest?.status === "refused" && latest.id !== past;
  const refused =
    isRefused && latest.refusal !== null && sending === null && (photos.files.length === 0 || photos.sent)
      ? refusalText(latest.refusal, latest.name)
      : null;
  const problem = upload.problem ?? refused;
  const isBack = problem !== null && (upload.problem !== null || (latest?.photos.length ?? 0) > 0);
  const standing =
    sending !== null ? "sending" : photos.files.length > 0 && (!photos.sent || isBack) ? "photos" : "chooser";
  const controls = useRef<HTMLDivElement>(null);
  const focus = useFocusInside(controls, `${standing} ${current?.fileId ?? ""}`);
  useNoStrayDrop();

  const send = (files: readonly File[], how: { readonly photos: boolean; readonly resumes?: string }) => {
    setPast(isRefused ? latest.id : null);
    void upload.send(files, how);
  };

  const choose = (files: readonly File[]): void => {
    if (files.length === 0) return;
    const choice = judgeChoice(files);
    if (choice.kind === "refused") {
      setProblem(choiceProblem(choice.because, choice.name));
      return;
    }
    setProblem(null);
    if (choice.kind === "photos") {
      const before = standing === "photos" ? photos.files : [];
      const added = files.filter((file) => !before.some((other) => isSameFile(file, other)));
      setPhotos({ files: [...before, ...added], sent: false });
      return;
    }
    const [file] = files;
    const isSame =
      begun !== undefined &&
      file !== undefined &&
      begun.name === keptFileName(file.name) &&
      begun.size === file.size &&
      begun.lastModified === file.lastModified;
    setPhotos(noPhotos);
    send(files, { photos: false, ...(isSame && { resumes: begun.id }) });
  };

  const notice =
    latest?.status === "received"
      ? latest.photos.length > 0
        ? uploadTexts.composing(latest.photos.length)
        : uploadTexts.received(latest.name)
      : begun !== undefined && sending === null
        ? uploadTexts.begun(begun.name, begun.size)
        : undefined;
  const issue = problem !== null && ({ issue: { level: "error", text: problem } } as const);

  return (
    <FieldFrame
      field={{ ...framed, ...(current === null && { help: `${field.help}${uploadTexts.where}` }), ...issue }}
      wide
    >
      <div className="grid min-w-0 gap-3" {...focus}>
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
        <div ref={controls} className="grid min-w-0">
          {sending !== null ? (
            <DocumentSending
              sending={sending}
              onPause={upload.pause}
              onResume={upload.resume}
              onGiveUp={upload.giveUp}
            />
          ) : standing === "photos" ? (
            <PhotoOrder
              id={`${key}-photos`}
              photos={photos.files}
              onChange={(files) => {
                setProblem(null);
                setPhotos({ files, sent: false });
              }}
              onAdd={choose}
              onSend={() => {
                setPhotos({ ...photos, sent: true });
                send(photos.files, { photos: true });
              }}
            />
          ) : (
            <FileChooser
              framed={{ ...framed, ...issue }}
              word={current === null ? uploadTexts.choose : uploadTexts.replace}
              onChoose={choose}
            />
          )}
        </div>
        <LiveRegion kept={false}>{notice}</LiveRegion>
      </div>
    </FieldFrame>
  );
};
