import { DefinitionList } from "@/components/ui/definition-list";
import type { AdmissionKind } from "@/lib/domain/people/admission";
import type { VendorContact } from "@/lib/domain/visitor";
import { frameTexts } from "@/lib/texts/ja/frame";
import { letterTexts, letterUntil, letterWords } from "@/lib/texts/ja/letter";
import { AdmissionCode } from "./admission-code";
import { QrCode } from "./qr-code";

interface LetterProps {
  readonly kind: AdmissionKind;
  readonly vendor: VendorContact;
  readonly clinicName: string | null;
  readonly name: string;
  readonly link: string;
  readonly code: string;
  readonly codeAddress: string;
  readonly until: Date;
}

const Key = ({ link, code, codeAddress }: Pick<LetterProps, "link" | "code" | "codeAddress">) => (
  <div className="flex flex-wrap items-center justify-between gap-6 border-2 border-black p-6">
    <dl className="grid min-w-0 gap-4">
      <div>
        <dt className="text-std-16B-170">{letterTexts.address}</dt>
        <dd className="text-std-20B-150">{codeAddress}</dd>
      </div>
      <div>
        <dt className="text-std-16B-170">{letterTexts.code}</dt>
        <dd>
          <AdmissionCode code={code} />
        </dd>
      </div>
    </dl>
    <QrCode text={link} label={letterTexts.qr} />
  </div>
);

/** One sheet of A4, black on white: to whom, what it is, what to do, until when, whom to call. */
export const Letter = ({ kind, vendor, clinicName, name, until, ...key }: LetterProps) => (
  <article
    data-letter
    className="grid max-w-180 gap-6 border border-solid-gray-300 bg-white p-6 text-black sm:p-10 print:max-w-none print:border-0 print:p-0"
  >
    <p className="text-std-18N-160">
      {clinicName !== null && <span className="block">{clinicName}</span>}
      {letterTexts.to(name)}
    </p>
    <h2 className="border-b-2 border-black pb-2 text-std-24B-150">{letterWords[kind].title(vendor.name)}</h2>
    <p>{letterWords[kind].what(vendor.name)}</p>
    <section className="grid gap-2">
      <h3 className="text-std-18B-160">{letterTexts.steps}</h3>
      <ol className="grid list-decimal gap-1 ps-6">
        {letterWords[kind].steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </section>
    <Key {...key} />
    <DefinitionList
      items={[
        { term: letterTexts.untilHead, description: letterUntil[kind](until) },
        {
          term: letterTexts.support,
          description: (
            <>
              <span className="block">{frameTexts.supportName(vendor.name)}</span>
              <span className="text-std-18B-160">{vendor.supportPhone}</span>
              {frameTexts.hours(vendor.supportHours)}
            </>
          ),
        },
      ]}
    />
    <p>{letterTexts.password}</p>
  </article>
);
