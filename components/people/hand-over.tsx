import type { Route } from "next";
import { ButtonLink } from "@/components/ui/button-link";
import { Section } from "@/components/ui/section";
import type { Way } from "@/lib/domain/people/admission";
import { handOverTexts } from "@/lib/texts/ja/members";
import { AdmissionCode } from "./admission-code";
import { CopyAddress } from "./copy-address";
import { QrCode } from "./qr-code";

interface HandOverProps {
  readonly addressLabel: string;
  readonly link: string;
  readonly code: string;
  readonly codeAddress: string;
  readonly way: Way;
  /** Null where the letter has to be made first, because it holds longer. */
  readonly letterHref: Route | null;
}

const OnScreen = ({ addressLabel, link, code, codeAddress, way }: Omit<HandOverProps, "letterHref">) => (
  <Section id="on-screen" title={handOverTexts.screen}>
    <div className="grid items-start gap-x-8 gap-y-6 sm:grid-cols-[minmax(0,1fr)_auto]">
      <div className="grid gap-6">
        <CopyAddress label={addressLabel} address={link} look={way === "screen" ? "primary" : "secondary"} />
        <div className="grid gap-1">
          <h3 className="text-std-16B-170">{handOverTexts.code}</h3>
          <AdmissionCode code={code} />
          <p className="measure text-solid-gray-700">{handOverTexts.codeHelp(codeAddress)}</p>
        </div>
      </div>
      <div className="grid max-w-48 gap-2">
        <QrCode text={link} label={handOverTexts.qr} />
        <p className="text-dns-14N-130 text-solid-gray-700">{handOverTexts.qrHelp}</p>
      </div>
    </div>
  </Section>
);

const AsLetter = ({ way, href }: { readonly way: Way; readonly href: Route }) => (
  <Section id="as-letter" title={handOverTexts.letter}>
    <p className="measure">{handOverTexts.letterHelp}</p>
    <div>
      <ButtonLink href={href} look={way === "letter" ? "primary" : "secondary"}>
        {handOverTexts.openLetter}
      </ButtonLink>
    </div>
  </Section>
);

/** An invitation or a re-admission to be shown, read out or printed; what it was made for stands first and out. */
export const HandOver = ({ letterHref, ...screen }: HandOverProps) => {
  const { way } = screen;
  const letter = letterHref === null ? null : <AsLetter way={way} href={letterHref} />;
  return (
    <>
      {way === "letter" && letter}
      <OnScreen {...screen} />
      {way !== "letter" && letter}
    </>
  );
};
