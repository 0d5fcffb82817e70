import { Banner } from "@/components/ui/banner";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { ButtonLink } from "@/components/ui/button-link";
import { LiveRegion } from "@/components/ui/live-region";
import { Section } from "@/components/ui/section";
import { longNames } from "./names";

export const Banners = () => (
  <Section id="banners" title="お知らせ">
    <Banner kind="info" kindWord="お知らせ" title="サポートの佐藤さんも見ています">
      同じ欄を同時に直すと、どちらの内容を残すか選べます。
    </Banner>
    <Banner kind="success" kindWord="完了" title="確認を依頼しました">
      サポートが内容を確認します。総合ポータルサイトでの送信は、そのあとで行います。
    </Banner>
    <Banner
      kind="warning"
      kindWord="注意"
      title={`${longNames.longClinic}は、まだ総合ポータルサイトにログインしていません`}
      actions={<Button look="secondary">ログインを試す</Button>}
    >
      仮アカウントのままでは送信できません。先にログインを試してください。
    </Banner>
    <Banner kind="error" kindWord="エラー" title="保存できませんでした">
      接続が切れています。入力した内容は画面に残っています。接続が戻ると、自動で保存します。
    </Banner>
    <EmptyState title="ここに申請の一覧が出ます" action={<ButtonLink href="/">申請を始める</ButtonLink>}>
      最初に、何の手続きかを選んでください。必要な申請が決まります。
    </EmptyState>
    <LiveRegion>入力した内容を保存しました。</LiveRegion>
    <LiveRegion heardOnly>新しいコメントが届きました。</LiveRegion>
  </Section>
);
