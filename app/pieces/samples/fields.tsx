import { FieldFrame } from "@/components/ui/field-frame";
import { wire, type Field } from "@/components/ui/field";
import { FieldList } from "@/components/ui/field-list";
import { Section } from "@/components/ui/section";
import { Select } from "@/components/ui/select";
import { TextArea } from "@/components/ui/text-area";
import { TextInput } from "@/components/ui/text-input";
import { longNames } from "./names";

const required = { word: "※必須", required: true };
const optional = { word: "※任意", required: false };

const customerId: Field = {
  id: "customer-id",
  number: "9番",
  label: "お客さまID",
  need: required,
  source: "入力：施設",
  help: (
    <>
      「開通のご案内」に書かれているとおりに、CAF または COP から入力してください。
      <br />
      例：CAF1234567890
    </>
  ),
  saved: "保存しました 14:03",
};

const repeated: Field = {
  id: "customer-id-again",
  number: "10番",
  label: "お客さまID（確認用）",
  need: required,
  help: "もう一度、書面を見ながら入力してください。",
  issue: { level: "error", text: "9番と数字が異なります。書面を見て、正しいほうに直してください。" },
};

const clinicName: Field = {
  id: "clinic-name",
  number: "2番",
  label: "医療機関等名称（正式な名称を、開設届のとおりに入力してください）",
  need: required,
  source: `「${longNames.longVendor}」の設定から自動入力`,
  saved: "保存しました 9:41",
  issue: {
    level: "warning",
    text: "「（」が半角です。開設届と同じか確かめてください。同じときは、そのままで進めます。",
  },
};

const line: Field = { id: "line", number: "7番", label: "電気通信回線種別", need: required };
const month: Field = {
  id: "month",
  number: "13番",
  label: "利用開始の予定月",
  issue: { level: "error", text: "12月は20日を過ぎたため選べません。2027年2月以降を選んでください。" },
};
const note: Field = { id: "note", label: "サポートへの連絡", need: optional, help: "400字まで書けます。" };
const reason: Field = {
  id: "reason",
  label: "差し戻す理由",
  need: required,
  issue: { level: "error", text: "理由を書いてください。施設の方がそのまま読みます。" },
};

const lines = [
  { value: "1", label: longNames.option },
  { value: "2", label: "2:IP-VPN回線事業者(CTC)" },
];

export const Fields = () => (
  <Section id="fields" title="入力欄" note="保存の印とエラーの場所は、空でも空けておきます">
    <div className="max-w-180">
      <FieldList>
        <FieldFrame field={customerId}>
          <TextInput {...wire(customerId)} defaultValue="CAF1234567890" />
        </FieldFrame>
        <FieldFrame field={repeated}>
          <TextInput {...wire(repeated)} defaultValue="CAF1234567809" />
        </FieldFrame>
        <FieldFrame field={clinicName}>
          <TextInput {...wire(clinicName)} width="name" defaultValue={longNames.longClinic} />
        </FieldFrame>
        <FieldFrame field={line}>
          <Select {...wire(line)} width="name" unchosen="選んでください" options={lines} defaultValue="1" />
        </FieldFrame>
        <FieldFrame field={month}>
          <Select {...wire(month)} unchosen="選んでください" options={[{ value: "2", label: "2月" }]} />
        </FieldFrame>
        <FieldFrame field={note} wide>
          <TextArea {...wire(note)} />
        </FieldFrame>
        <FieldFrame field={reason} wide>
          <TextArea {...wire(reason)} rows={2} />
        </FieldFrame>
      </FieldList>
    </div>
  </Section>
);
