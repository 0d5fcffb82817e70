import { Progress } from "@/components/ui/progress";
import { Section } from "@/components/ui/section";
import { StatusMark } from "@/components/ui/status-mark";
import { Table } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import { longNames } from "./names";

const columns = [
  { key: "facility", head: "施設" },
  { key: "application", head: "申請", oneLine: true },
  { key: "state", head: "状態" },
  { key: "progress", head: "進み具合" },
  { key: "deadline", head: "締切", oneLine: true },
  { key: "person", head: "担当" },
] as const;

const facility = (name: string, kind: string, code: string) => (
  <>
    <TextLink href="/">{name}</TextLink>
    <span className="block text-dns-14N-130 leading-170 text-solid-gray-700">
      <b>{kind}</b>
      {"　"}
      {code}
    </span>
  </>
);

const rows = [
  {
    id: "1",
    cells: {
      facility: facility(longNames.longClinic, "歯科", "13 東京都・0123456"),
      application: "オンライン請求（開始）",
      state: <StatusMark tone="waiting" word="確認待ち" />,
      progress: <Progress compact words="14 / 14" done={14} total={14} />,
      deadline: "12月20日（日）",
      person: longNames.person,
    },
  },
  {
    id: "2",
    cells: {
      facility: facility(longNames.station, "訪問看護", "40 福岡県"),
      application: "オンライン請求（開始）",
      state: <StatusMark tone="urgent" word="締切に間に合わないおそれ" />,
      progress: <Progress compact words="12 / 14" done={12} total={14} />,
      deadline: "12月20日（日）",
      person: "鈴木",
    },
  },
  {
    id: "3",
    cells: {
      facility: facility(longNames.workplace, "職域", "28 兵庫県"),
      application: "資格確認（職域・新規）",
      state: <StatusMark tone="open" word="入力中" />,
      progress: <Progress compact words="3 / 20" done={3} total={20} />,
      deadline: "—",
      person: "未定",
    },
  },
];

export const Tables = () => (
  <Section id="tables" title="表">
    <Table caption="当社の対応待ち 3件" columns={columns} rows={rows} />
  </Section>
);
