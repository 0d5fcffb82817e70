import { Button } from "@/components/ui/button";
import { ButtonLink } from "@/components/ui/button-link";
import { Section } from "@/components/ui/section";
import { PhoneLink, TextLink } from "@/components/ui/text-link";

export const Buttons = () => (
  <Section id="buttons" title="ボタンとリンク">
    <div className="flex flex-wrap items-center gap-4">
      <Button>確認を依頼する</Button>
      <Button look="secondary">次の項目へ</Button>
      <Button look="quiet">あとで入力する</Button>
      <ButtonLink href="/">申請を始める</ButtonLink>
      <ButtonLink href="/" look="secondary">
        やることの一覧へ
      </ButtonLink>
      <ButtonLink href="/" look="quiet">
        印刷
      </ButtonLink>
    </div>
    <div className="flex max-w-120 flex-wrap gap-4">
      <Button>総合ポータルサイトで送信しました</Button>
      <Button look="secondary">総合ポータルサイトでの送信の記録を取り消して、入力をやり直します</Button>
    </div>
    <p>
      <TextLink href="/">お客さまIDはどこにありますか</TextLink>
      {"　"}
      <PhoneLink phone="03-0000-0000" />
    </p>
  </Section>
);
