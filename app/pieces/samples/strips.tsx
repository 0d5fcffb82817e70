import { NextStrip } from "@/components/frame/next-strip";
import { Button } from "@/components/ui/button";

/** The strip for each turn; a page shows one of them. */
export const strips = {
  yours: (
    <NextStrip
      turn="yours"
      title="あと3項目で、確認を依頼できます。"
      actions={
        <>
          <Button look="secondary">次の項目へ</Button>
          <Button>確認を依頼する</Button>
        </>
      }
    >
      依頼すると、サポートが内容を確認します。総合ポータルサイトでの送信は、そのあとで行います。
    </NextStrip>
  ),
  theirs: (
    <NextStrip turn="theirs" title="サポートが確認中です">
      確認が終わると、メールでお知らせします。いまは、することはありません。
    </NextStrip>
  ),
  done: <NextStrip turn="done" title="手続きは完了しました" />,
  late: (
    <NextStrip
      turn="late"
      title="12月20日（日）の締切に間に合わないおそれがあります"
      actions={<Button>修正する</Button>}
    >
      9番 お客さまIDを直して、18日（金）までに確認を依頼してください。過ぎると、3月の請求からになります。
    </NextStrip>
  ),
} as const;
