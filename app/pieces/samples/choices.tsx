import { Checkbox } from "@/components/ui/checkbox";
import { FieldGroup } from "@/components/ui/field-frame";
import type { Field } from "@/components/ui/field";
import { RadioGroup } from "@/components/ui/radio-group";
import { FieldList } from "@/components/ui/field-list";
import { Section } from "@/components/ui/section";
import { longNames } from "./names";

const required = { word: "※必須", required: true };

const line: Field = {
  id: "line-kind",
  number: "7番",
  label: "電気通信回線種別",
  need: required,
  source: "「標準設置」の設定から自動入力",
  saved: "保存しました 14:03",
};

const type: Field = {
  id: "type",
  number: "1番",
  label: "申請区分",
  need: required,
  help: "はじめて使うときは「開始」です。",
  issue: { level: "error", text: "どちらかを選んでください。" },
};

const consent: Field = {
  id: "consent",
  number: "20番",
  label: "利用規約",
  need: required,
  help: "総合ポータルサイトで読んで、同意するものです。",
  issue: { level: "error", text: "読んでから、チェックしてください。" },
};

const words = (options: readonly string[]) => options.map((label) => ({ value: label, label }));

export const Choices = () => (
  <Section id="choices" title="選択">
    <div className="max-w-180">
      <FieldList>
        <RadioGroup
          field={line}
          name="line"
          chosen={longNames.option}
          options={words([
            longNames.option,
            "2:IPsec+IKE（インターネット回線）",
            "わからない（サポートに任せる）",
          ])}
        />
        <RadioGroup field={type} name="type" options={words(["開始", "変更"])} />
        <FieldGroup field={consent}>
          <div className="grid">
            <Checkbox name="consent" aria-invalid>
              利用規約を読み、次の担当者に内容を伝えました：{longNames.longClinic}
            </Checkbox>
            <Checkbox name="planned" defaultChecked>
              予定の内容です
            </Checkbox>
          </div>
        </FieldGroup>
      </FieldList>
    </div>
  </Section>
);
