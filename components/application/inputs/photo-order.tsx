"use client";

import { Button } from "@/components/ui/button";
import { FileButton } from "@/components/ui/file-button";
import { moved } from "@/lib/client/moved";
import { sizeText, uploadTexts } from "@/lib/texts/ja/documents";
import { PhotoThumb } from "./photo-thumb";

interface PhotoOrderProps {
  readonly id: string;
  readonly photos: readonly File[];
  readonly onChange: (photos: readonly File[]) => void;
  readonly onAdd: (files: readonly File[]) => void;
  readonly onSend: () => void;
}

/** Photographs before they become one PDF: in which order, and which of them. */
export const PhotoOrder = ({ id, photos, onChange, onAdd, onSend }: PhotoOrderProps) => (
  <div className="grid gap-3 rounded-8 border border-solid-gray-420 bg-white p-4">
    <p id={id} className="text-std-16B-170">
      {uploadTexts.order}
    </p>
    <p className="measure text-solid-gray-700">{uploadTexts.orderHelp}</p>
    <ol aria-labelledby={id} className="grid gap-2">
      {photos.map((photo, at) => (
        <li
          key={`${photo.name} ${photo.size} ${photo.lastModified}`}
          className="flex flex-wrap items-center gap-x-3 gap-y-1 border-b border-solid-gray-200 pb-2"
        >
          <span className="flex min-w-0 flex-1 basis-60 items-center gap-3">
            <PhotoThumb photo={photo} />
            <span className="min-w-0 wrap-anywhere">
              {at + 1}. {photo.name}（{sizeText(photo.size)}）
            </span>
          </span>
          <span className="flex flex-wrap">
            <Button
              look="quiet"
              aria-disabled={at === 0}
              aria-label={uploadTexts.ofPhoto(photo.name, uploadTexts.earlier)}
              onClick={() => {
                onChange(moved(photos, at, at - 1));
              }}
            >
              {uploadTexts.earlier}
            </Button>
            <Button
              look="quiet"
              aria-disabled={at === photos.length - 1}
              aria-label={uploadTexts.ofPhoto(photo.name, uploadTexts.later)}
              onClick={() => {
                onChange(moved(photos, at, at + 1));
              }}
            >
              {uploadTexts.later}
            </Button>
            <Button
              look="quiet"
              aria-label={uploadTexts.ofPhoto(photo.name, uploadTexts.remove)}
              onClick={() => {
                onChange(photos.filter((_photo, place) => place !== at));
              }}
            >
              {uploadTexts.remove}
            </Button>
          </span>
        </li>
      ))}
    </ol>
    <div className="flex flex-wrap gap-3">
      <Button look="secondary" onClick={onSend}>
        {uploadTexts.sendPhotos(photos.length)}
      </Button>
      <FileButton
        wiring={{ id: `${id}-more` }}
        look="quiet"
        accept=".jpg,.jpeg,image/jpeg"
        word={uploadTexts.addPhotos}
        onChoose={onAdd}
      />
      <Button
        look="quiet"
        onClick={() => {
          onChange([]);
        }}
      >
        {uploadTexts.cancelPhotos}
      </Button>
    </div>
  </div>
);
