/** The page where one switches between organisations. */
export const placesTexts = {
  title: "切り替える",
  choose: "どの施設として使うかを選んでください。",
  chooseTodo: "切り替えると、その施設の内容が表示されます。",
  here: "いま使っています",
  use: "この施設に切り替える",
  useNamed: (name: string): string => `この施設に切り替える：${name}`,
  none: "いま使える施設がありません。",
  noneTodo:
    "利用が終わったか、まだ案内を受けていません。続けて使うときは、サポートか施設の責任者に、新しい案内を依頼してください。",
} as const;
