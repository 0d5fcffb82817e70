import sharp from "sharp";
import type { FileCase } from "./file-case";
import { heicBytes } from "./heic-bytes";
import { pdfBytes } from "./pdf-bytes";
import { packageBytes } from "./workbook-bytes";

const named = (name: string, found: FileCase["found"]): FileCase => ({
  what: `the name ${JSON.stringify(name)}`,
  name,
  bytes: () => pdfBytes(),
  found,
});

const jpeg = () =>
  sharp({ create: { width: 8, height: 8, channels: 3, background: "#123456" } })
    .jpeg()
    .toBuffer();

/** A name only says which kind a file should be. */
export const nameCases: readonly FileCase[] = [
  named("開設許可書の写し（令和8年度）.pdf", "pdf"),
  named("ｶｲｾﾂｷｮｶ.Pdf", "pdf"),
  named("개설허가서.pdf", "pdf"),
  named("رخصة الافتتاح.pdf", "pdf"),
  named("อนุญาต ใบ.pdf", "pdf"),
  named("👩‍⚕️🏥.pdf", "pdf"),
  named("ば\u3099 か\u3099.pdf", "pdf"),
  named("../../../etc/passwd.pdf", "pdf"),
  named("C:\\Windows\\system32\\a.pdf", "pdf"),
  named("exe.\u202efdp.pdf", "pdf"),
  named("a.exe\0.pdf", "pdf"),
  named("CON.pdf", "pdf"),
  named(".pdf", "pdf"),
  named("\ud800.pdf", "pdf"),
  named(`${"長".repeat(5_000)}.pdf`, "pdf"),
  named("a.exe.pdf", "pdf"),
  named("a.pdf.exe", "wrong-kind"),
  named("a.pdf\0.exe", "wrong-kind"),
  named("exe.\u202efdp.scr", "wrong-kind"),
  named("pdf", "wrong-kind"),
  named("a.pdf.", "wrong-kind"),
  named("a.ｐｄｆ", "wrong-kind"),
  named("", "wrong-kind"),
  named("a.pdf/b", "wrong-kind"),
  named("a.docx", "wrong-kind"),
  named("a.png", "mismatch"),
  { what: "a photograph", name: "a.jpg", bytes: jpeg, found: "wrong-kind" },
  { what: "a table as text", name: "a.csv", bytes: () => Buffer.from("1,2\n"), found: "wrong-kind" },
  {
    what: "a workbook with macros",
    name: "a.xlsm",
    bytes: () => packageBytes("application/vnd.ms-excel.sheet.macroEnabled.main+xml"),
    found: "wrong-kind",
  },
  { what: "an empty program", name: "a.exe", bytes: () => Buffer.alloc(0), found: "wrong-kind" },
  { what: "a photograph of an iPhone", name: "IMG_0001.HEIC", bytes: () => heicBytes(), found: "heic" },
  { what: "another photograph of an iPhone", name: "a.heif", bytes: () => heicBytes("mif1"), found: "heic" },
  {
    what: "a photograph of an iPhone named as a JPEG",
    name: "a.jpeg",
    bytes: () => heicBytes(),
    found: "heic",
  },
  {
    what: "a photograph of an iPhone named as a PNG",
    name: "a.png",
    bytes: () => heicBytes("heix"),
    found: "heic",
  },
  {
    what: "a burst of an iPhone named as a PDF",
    name: "a.pdf",
    bytes: () => heicBytes("hevc"),
    found: "heic",
  },
];
