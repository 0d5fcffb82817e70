/** `npm run forms:print` lists the catalogues; `npm run forms:print -- <id>` prints one as a table for proof-reading. */
import { fieldOf, type Catalogue, type CatalogueField } from "../lib/forms/catalogue";
import { currentCatalogues } from "../lib/forms/catalogues/published";
import type { Condition } from "../lib/forms/condition";
import type { OptionList } from "../lib/forms/option-list";
import { entryWords, labelText, ownerWords } from "../lib/texts/ja/form";

const header = ["番号", "ポータルの欄名", "要否", "条件", "選択肢", "担当", "入力のしかた", "出典"];
const requirementWords = { required: "必須", optional: "任意", auto: "自動" };
const answerWords: Readonly<Record<string, string>> = {
  unanswered: "未回答",
  delegated: "サポートに任せる",
  written: "一覧にないもの",
};

const conditionText = (catalogue: Catalogue, word: string, { field: key, in: values }: Condition): string => {
  const field = fieldOf(catalogue, key);
  const name = "number" in field ? `${field.number}番` : `「${field.label}」`;
  const options = field.options?.options ?? [];
  return `${name}が${values.map((value) => options.find((option) => option.key === value)?.text ?? answerWords[value]).join("・")}のとき${word}`;
};

/** What becomes of a row in certain cases: another label, owner or way of entry. */
const variantTexts = (catalogue: Catalogue, { variants = [] }: CatalogueField): readonly string[] =>
  variants.flatMap(({ when, change: { label, owner, entry } }) => {
    const words = [label, owner && ownerWords[owner], entry && entryWords[entry]].filter(
      (word) => word !== undefined,
    );
    return words.length === 0 ? [] : [conditionText(catalogue, `「${words.join("・")}」`, when)];
  });

const conditionsOf = (catalogue: Catalogue, field: CatalogueField): string => {
  const { requiredWhen, shown, waivedWhen = [] } = field;
  return [
    ...(requiredWhen === undefined ? [] : [conditionText(catalogue, "必須", requiredWhen)]),
    ...(shown === undefined ? [] : [conditionText(catalogue, "表示", shown)]),
    ...waivedWhen.map((condition) => conditionText(catalogue, "任意", condition)),
    ...variantTexts(catalogue, field),
  ].join("；");
};

const optionsText = (list: OptionList | undefined): string => {
  if (list === undefined) return "";
  const options = list.options.map(({ shown, text, numberLost, confidence }) => {
    if (confidence === "I" && shown !== null) return `${shown}（推定）`;
    if (shown === null) return `${text}（文言は未確認）`;
    return numberLost === true ? `${shown}（番号は未確認）` : shown;
  });
  return `${[...options, ...(list.complete ? [] : ["ほか"])].join(" ／ ")}（${list.seen}現在）`;
};

const rowOf = (catalogue: Catalogue, field: CatalogueField): readonly string[] => [
  String(field.number),
  labelText(field.label, field.gloss),
  requirementWords[field.requirement],
  conditionsOf(catalogue, field),
  optionsText(field.options),
  ownerWords[field.owner],
  entryWords[field.entry],
  `${field.source} (${field.confidence})`,
];

const printed = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;

const printTable = (catalogue: Catalogue): void => {
  console.log(printed(header));
  console.log(printed(header.map(() => "---")));
  for (const field of catalogue.fields) console.log(printed(rowOf(catalogue, field)));
};

const [id] = process.argv.slice(2);
const catalogue = currentCatalogues().find((candidate) => candidate.id === id);

if (id === undefined) {
  for (const { id: known } of currentCatalogues()) console.log(known);
} else if (catalogue === undefined) {
  console.error(`「${id}」という申請はありません。引数なしで実行すると一覧が出ます。`);
  process.exitCode = 1;
} else {
  printTable(catalogue);
}
