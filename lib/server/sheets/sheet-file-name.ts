import "server-only";
import { numberFigures } from "@/lib/texts/ja/applications";
import { sheetStanding, type Approved } from "@/lib/domain/application/sheet";
import { sheetFileTexts } from "@/lib/texts/ja/sheet";

/** Characters that no file may have in its name on one system or another, and those that are not seen. */
const forbidden = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\\/:*?"<>|]/gu;

/** Most characters of a facility's name in a file's. */
const longest = 60;

const safe = (name: string): string =>
  Array.from(name.replace(forbidden, "").trim()).slice(0, longest).join("");

/** The name of a downloaded sheet: 申請番号, facility and 版; in ASCII for programs that read no other. */
export const sheetFileName = (
  view: Approved,
  format: "xlsx" | "json",
): { readonly name: string; readonly plainName: string } => {
  const number = numberFigures(view.applicationNumber);
  const { snapshot } = view.sheet;
  const outdated = sheetStanding(view) === "outdated";
  return {
    name: `${sheetFileTexts.name(number, safe(view.facility.name), snapshot, outdated)}.${format}`,
    plainName: `sheet-${number}-${snapshot}.${format}`,
  };
};
