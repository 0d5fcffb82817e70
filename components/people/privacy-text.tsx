import { Prose } from "@/components/ui/prose";
import { Section } from "@/components/ui/section";
import type { VendorContact } from "@/lib/domain/visitor";
import { defaultPrivacy, privacyTexts } from "@/lib/texts/ja/privacy";

interface PrivacyTextProps {
  readonly vendor: VendorContact;
  /** What the vendor wrote itself, or null for the default. */
  readonly own: string | null;
}

/** 個人情報の取り扱い, in the vendor's own words or in ours. */
export const PrivacyText = ({ vendor: { name, supportPhone }, own }: PrivacyTextProps) =>
  own === null ? (
    defaultPrivacy(name, supportPhone).map(({ title, text }, at) => (
      <Section key={title} id={`privacy-${at}`} title={title}>
        <Prose>{text}</Prose>
      </Section>
    ))
  ) : (
    <Section id="privacy-own" title={privacyTexts.by(name)}>
      <Prose>{own}</Prose>
    </Section>
  );
