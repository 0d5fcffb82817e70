/** The page for an address that does not exist. */
export const notFoundTexts = {
  title: "ページが見つかりません",
  happened: "アドレスが変わったか、入力に誤りがあるかもしれません。",
  todo: "アドレスを確かめるか、最初のページから開いてください。",
  todoOutside:
    "アドレスを確かめてください。案内のアドレスが開けないときは、同じ案内にある10文字のコードでも開けます。",
  home: "最初のページへ",
  code: "コードを入力する",
} as const;
