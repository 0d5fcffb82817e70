/** The page for an address that does not exist. */
export const notFoundTexts = {
  title: "ページが見つかりません",
  todo: "アドレスが変わったか、入力に誤りがあるかもしれません。アドレスを確かめるか、最初のページから開いてください。わからないときは、このサイトを案内したサポートに電話してください。",
  home: "最初のページへ",
} as const;
