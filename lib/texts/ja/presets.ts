import type { PresetFinding } from "@/lib/forms/presets/typed-preset";

/** The list of 設置会社・機器の設定. */
export const presetListTexts = {
  title: "設置会社・機器の設定",
  strip: "「どなたが設置しましたか」の選択肢です。",
  stripTodo: "申請の画面で1つ選ぶと、まだ入力していない欄に内容が入ります。",
  saved: "保存しました。",
  removed: "削除しました。",
  add: "追加する",
  list: "選択肢",
  count: (count: number): string => `${count}件、申請の画面に出る順`,
  none: "まだありません",
  noneTodo: "設置する会社や機器ごとに、回線や基本ソフトの内容を登録すると、ここに並びます。",
  programs: "プログラム名称",
  filled: (form: string, count: number): string => `${form}：${count}欄`,
  fills: "入る欄",
  fillsNothing: "ありません",
  change: "変更する",
  earlier: "上へ",
  later: "下へ",
  actionOf: (name: string, action: string): string => `${name}：${action}`,
} as const;

/** The form of one of them. */
export const presetFormTexts = {
  addTitle: "設置会社・機器の設定を追加",
  addStrip: "だれが、どの機器を設置したときの内容かを入力してください。",
  changeStrip: "変えた内容は、これから選ぶ申請に使われます。入力済みの欄は変わりません。",
  choice: "選択肢",
  name: "選択肢の名前",
  nameHelp: "例：標準設置",
  reason: "選ぶと入る内容の説明",
  reasonHelp: "名前の下に出ます。どの機器や回線のときに選ぶかがわかるように書いてください。",
  software: "レセコン",
  programNames: "レセコンのプログラム名称",
  programNamesHelp: "1行に1つ入力します。1つだけのときは、選ぶとその名称が入ります。",
  programNameHint: "名称を確かめる場所",
  programNameHintHelp: "例：レセコンの起動画面の左上に表示されます。",
  valuesNote: "決めない欄は、何も入りません。",
  undecided: "決めない",
  written: (label: string): string => `${label}：一覧にないとき`,
  writtenOpen: "一覧にないとき",
  writtenHelp: "総合ポータルサイトの表示どおりに入力します。上の一覧は「決めない」にしてください。",
  add: "追加する",
  save: "保存する",
  back: "一覧へ戻る",
  remove: "削除する",
  removeQuestion: (name: string): string => `「${name}」を削除しますか。`,
  removeTodo: "申請の画面で選べなくなります。この内容が入った申請は、そのまま残ります。",
  removeYes: "削除します",
} as const;

/** The question on an application. */
export const presetQuestionTexts = {
  title: "設置会社・機器",
  chosen: (name: string): string => `「${name}」の設定を使いました。`,
  again: "ほかの設定を選ぶ",
  question: "どなたが設置しましたか",
  help: "選ぶと、まだ入力していない欄に内容が入ります。入力済みの欄は変わりません。",
  apply: "この内容を入れる",
  applied: (count: number): string =>
    count === 0
      ? "選んだ設定を記録しました。内容が入る欄は、すべて入力済みでした。"
      : `${count}欄に内容を入れました。`,
} as const;

/** A code without a sentence does not compile. */
export const presetFindingTexts: {
  readonly [Code in PresetFinding["code"] | "preset.unchosen"]: (
    finding: Extract<PresetFinding, { readonly code: Code }>,
  ) => string;
} = {
  "preset.missing": () => "未入力です。入力してください。",
  "preset.long": ({ longest }) => `${longest}文字を超えています。${longest}文字以内にしてください。`,
  "preset.both": () => "一覧と「一覧にないとき」の両方に入っています。どちらか1つにしてください。",
  "preset.value": () => "この欄には入れられない内容です。選び直すか、短くしてください。",
  "preset.unchosen": () => "選ばれていません。1つ選んでください。",
};
