import { Icon } from "@/components/ui/icon";
import type { FacilityWarning } from "@/lib/domain/organisation/facility-warnings";
import { clinicSentence } from "@/lib/texts/ja/clinic-findings";

interface WarnedProps {
  readonly value: string;
  readonly warning: FacilityWarning | undefined;
}

/** A value of a facility, with what is worth a look about it below. */
export const Warned = ({ value, warning }: WarnedProps) => (
  <>
    {value}
    {warning !== undefined && (
      <span className="flex gap-1 text-orange-1000">
        <Icon name="warning" />
        <span className="measure">{clinicSentence(warning)}</span>
      </span>
    )}
  </>
);
