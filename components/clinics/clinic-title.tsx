import type { FeeTable } from "@/lib/domain/facility-code/fee-tables";
import { clinicTexts, kindsOf } from "@/lib/texts/ja/clinics";

interface ClinicTitleProps {
  readonly clinic: {
    readonly customerNumber: string | null;
    readonly facilities: readonly { readonly feeTable: FeeTable }[];
  };
  readonly byVendor: boolean;
}

/** 医科・歯科, 顧客番号 M-0001: what stands above a customer's name. */
export const ClinicTitle = ({ clinic: { customerNumber, facilities }, byVendor }: ClinicTitleProps) => (
  <>
    <b>{kindsOf(facilities)}</b>
    {byVendor && customerNumber !== null && (
      <>
        {"　"}
        {clinicTexts.customerNumber(customerNumber)}
      </>
    )}
  </>
);
