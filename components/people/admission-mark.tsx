import { StatusMark, type StatusTone } from "@/components/ui/status-mark";
import type { AdmissionState } from "@/lib/domain/people/admission";
import { admissionStateWords } from "@/lib/texts/ja/people";

const tones: Readonly<Record<AdmissionState, StatusTone>> = {
  open: "waiting",
  used: "done",
  revoked: "done",
  expired: "open",
};

/** What has become of an invitation or a re-admission, in a word. */
export const AdmissionMark = ({ state }: { readonly state: AdmissionState }) => (
  <StatusMark tone={tones[state]} word={admissionStateWords[state]} />
);
