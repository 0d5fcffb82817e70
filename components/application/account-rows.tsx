"use client";

import { TextLink } from "@/components/ui/text-link";
import { facilityRoute } from "@/components/clinics/clinic-routes";
import { accountText } from "@/lib/forms/account";
import type { CatalogueField, Field } from "@/lib/forms/catalogue";
import { applicationTexts } from "@/lib/texts/ja/application-page";
import { useLive, useWork } from "./application-context";
import { fieldAnchor, labelOf } from "./field-facts";

type AccountRow = CatalogueField & { readonly account: NonNullable<CatalogueField["account"]> };

/** A row that the portal fills in from the account. */
export const isAccountRow = (field: Field): field is AccountRow => "account" in field;

/** What the portal will show of the facility, to compare. */
export const AccountRows = ({ fields }: { readonly fields: readonly AccountRow[] }) => {
  const {
    application: { facility },
  } = useWork();
  const { state } = useLive();
  if (fields.length === 0) return null;
  return (
    <div className="grid gap-3 border-b border-solid-gray-200 pb-5">
      <p className="measure text-solid-gray-700">{applicationTexts.accountRows}</p>
      <dl className="grid gap-y-2">
        {fields.map((field) => (
          <div
            key={field.key}
            id={fieldAnchor(field.key)}
            data-field={field.key}
            className="grid grid-cols-[2rem_minmax(0,1fr)] gap-x-3 sm:grid-cols-[2rem_13rem_minmax(0,1fr)]"
          >
            <dt className="contents">
              <span className="text-dns-14N-130 leading-170 text-solid-gray-700 tabular-nums">
                {field.number}
              </span>
              <span>{labelOf(field)}</span>
            </dt>
            <dd className="font-700 tabular-nums max-sm:col-start-2">
              {accountText(field.account, { ...facility, code: state.facilityCode })}
            </dd>
          </div>
        ))}
      </dl>
      <p>
        <TextLink href={facilityRoute(facility.clinicId, facility.id)}>
          {applicationTexts.changeFacility}
        </TextLink>
      </p>
    </div>
  );
};
