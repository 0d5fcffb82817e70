import type { PageFrameProps } from "@/components/frame/page-frame";
import { StatusMark } from "@/components/ui/status-mark";
import { longNames } from "../../samples/names";
import { strips } from "../../samples/strips";

const inRow = (...words: readonly string[]): string => words.join("　");

const places = [
  { href: "/", word: "やること" },
  { href: "/pieces", word: "申請", here: true },
  { href: "/pieces/trouble", word: "施設情報" },
] as const;

const support = { vendor: longNames.vendor, phone: "03-0000-0000", hours: "平日 9:00〜18:00" };

const clinic: PageFrameProps = {
  site: { side: "clinic", demo: false, support },
  places,
  account: inRow(longNames.clinic, "田中"),
  above: (
    <>
      <b>歯科</b>
      {inRow("", "さくら歯科（13 東京都・0123456）", "申請番号 0012")}
    </>
  ),
  title: "オンライン資格確認 利用申請（新規）",
  beside: (
    <>
      サポートの佐藤さんも見ています
      <StatusMark tone="open" word="入力中" />
    </>
  ),
  strip: strips.yours,
  sending: "not-yet",
};

/** The frame as each side sees it, and with names as long as they come. */
export const looks: Readonly<Record<string, PageFrameProps>> = {
  clinic,
  vendor: {
    ...clinic,
    site: { side: "vendor", demo: true, support },
    account: inRow(longNames.vendor, "佐藤"),
    strip: strips.theirs,
  },
  done: {
    ...clinic,
    beside: <StatusMark tone="done" word="完了" />,
    strip: strips.done,
    sending: { day: { year: 2026, month: 12, day: 15 }, by: longNames.person },
  },
  long: {
    ...clinic,
    site: { side: "clinic", demo: true, support: { ...support, vendor: longNames.longVendor } },
    account: inRow(longNames.longClinic, longNames.person),
    above: inRow("歯科", `${longNames.longClinic}（13 東京都・0123456）`, "申請番号 0012"),
    beside: <StatusMark tone="urgent" word="締切に間に合わないおそれ" />,
    strip: strips.late,
  },
};
