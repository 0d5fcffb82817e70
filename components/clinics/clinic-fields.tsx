import { TextField } from "@/components/form/text-field";
import type { Field } from "@/components/ui/field";
import type { FormState } from "@/lib/domain/form-state";
import { clinicFormTexts } from "@/lib/texts/ja/clinics";
import { requirementWords } from "@/lib/texts/ja/form";
import { HelpText } from "./help-text";

const required = { word: requirementWords.required, required: true };
const optional = { word: requirementWords.optional, required: false };

const fields = {
  name: { label: clinicFormTexts.name, help: <HelpText text={clinicFormTexts.nameHelp} />, need: required },
  kana: { label: clinicFormTexts.kana, help: <HelpText text={clinicFormTexts.kanaHelp} />, need: required },
  customerNumber: {
    label: clinicFormTexts.customerNumber,
    help: <HelpText text={clinicFormTexts.customerNumberHelp} />,
    need: optional,
  },
  phone: {
    label: clinicFormTexts.phone,
    help: <HelpText text={clinicFormTexts.phoneHelp} />,
    need: optional,
  },
  address: { label: clinicFormTexts.address, need: optional },
  contact: {
    label: clinicFormTexts.contact,
    help: <HelpText text={clinicFormTexts.contactHelp} />,
    need: optional,
  },
} as const satisfies Readonly<Record<string, Omit<Field, "id" | "issue">>>;

/** What is asked about a customer. */
export const ClinicFields = ({ state }: { readonly state: FormState }) => {
  const of = (name: keyof typeof fields) => ({ state, name, field: fields[name], autoComplete: "off" });
  return (
    <>
      <TextField {...of("name")} width="name" />
      <TextField {...of("kana")} width="name" />
      <TextField {...of("customerNumber")} />
      <TextField {...of("phone")} inputMode="tel" />
      <TextField {...of("address")} width="name" />
      <TextField {...of("contact")} width="name" />
    </>
  );
};
