import { DefinitionList } from "@/components/ui/definition-list";
import { Progress } from "@/components/ui/progress";
import { Section } from "@/components/ui/section";
import { SectionList } from "@/components/ui/section-list";
import { StatusMark } from "@/components/ui/status-mark";
import { StepList } from "@/components/ui/step-list";
import { longNames } from "./names";

const done = { state: "done", stateWord: "済み" } as const;
const ahead = { state: "ahead", stateWord: "これから" } as const;
const here = { state: "here", stateWord: "いまここ" } as const;

const steps = [
  { title: "入力", ...done, note: "12月4日" },
  { title: "サポートの確認", ...done, note: "12月10日" },
  { title: "転記と送信", ...here, note: "12月20日（日）まで" },
  { title: "受付完了メール", ...ahead },
  { title: "審査完了メール", ...ahead },
  { title: "運用開始日登録", ...ahead },
];

const sections = [
  { id: "facility", title: "医療機関等情報", ...done },
  { id: "lines", title: "電気通信回線", ...here, open: "あと2" },
  {
    id: "plan",
    title: "利用開始の予定と安全対策の規程",
    state: "open",
    stateWord: "これから",
    open: "あと1",
  },
  { id: "secret", title: "秘密の番号", ...done },
  { id: "payment", title: "支払方法", state: "open", stateWord: "これから", open: "あと12" },
] as const;

export const Lists = () => (
  <>
    <Section id="steps" title="進み具合">
      <StepList label="オンライン資格確認（新規）の進み具合" steps={steps} />
      <Progress words="10 / 18 転記済み" done={10} total={18} />
      <Progress words="18 / 18 転記済み" done={18} total={18} />
      <Progress words="0 / 18 転記済み" done={0} total={18} />
    </Section>
    <Section id="sections" title="申請の中の見出し">
      <SectionList label="申請の見出し" sections={sections} />
    </Section>
    <Section id="marks" title="状態">
      <div className="flex flex-wrap gap-3">
        <StatusMark tone="open" word="入力中" />
        <StatusMark tone="waiting" word="確認待ち" />
        <StatusMark tone="done" word="確認済み" />
        <StatusMark tone="urgent" word="締切に間に合わないおそれ" />
      </div>
    </Section>
    <Section id="facts" title="施設の情報">
      <DefinitionList
        items={[
          { term: "施設", description: ["歯科", longNames.longClinic].join("　") },
          { term: "医療機関等コード", description: "0123456" },
          { term: "責任者（院長・事務長など）", description: longNames.person },
          { term: "請求開始年月", description: "2027年（令和9年）2月" },
        ]}
      />
    </Section>
  </>
);
