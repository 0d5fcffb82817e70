/** The page for an address that does not exist. */
export const notFoundTexts = {
  title: "ページが見つかりません",
  happened: "アドレスが変わったか、入力に誤りがあるかもしれません。",
  todo: "アドレスを確かめるか、最初のページから開いてください。",
  home: "最初のページへ",
} as const;
