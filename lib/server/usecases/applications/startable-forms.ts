import type { NamedApplication, StartableForm } from "@/lib/domain/application/starting";
import { AppError } from "@/lib/domain/errors";
import { applicationTypeWord } from "@/lib/forms/application-type";
import { currentCatalogues } from "@/lib/forms/catalogues/published";
import type { OfferedForm } from "@/lib/forms/procedures";
import { listFieldRows } from "../../db/applications";
import type { Facility } from "../../db/facilities";
import type { ListedRow } from "../../db/listed-applications";
import type { TenantTx } from "../../db/tenant";
import { copiedAnswers } from "./copied-answers";
import { catalogueOf } from "./held-application";

const over: ReadonlySet<string> = new Set(["done", "cancelled"]);

const named = (row: ListedRow): NamedApplication => {
  const catalogue = catalogueOf(row);
  return {
    id: row.id,
    number: row.number,
    form: { name: catalogue.name, type: applicationTypeWord(catalogue, row.applicationType) },
    status: row.status,
    facility: { feeTable: row.feeTable, name: row.facilityName },
  };
};

/** What each form that a procedure leads to can begin with, given every application of the clinic. */
export const startableForms = async (
  tx: TenantTx,
  facility: Facility,
  offered: readonly OfferedForm[],
  ofClinic: readonly ListedRow[],
): Promise<readonly StartableForm[]> => {
  const sisters = await Promise.all(
    ofClinic
      .filter(({ facilityId, status }) => facilityId !== facility.id && status !== "cancelled")
      .map(async (row) => ({ row, fields: await listFieldRows(tx, row.id) })),
  );
  return offered.map(({ catalogue: id, applicationType }) => {
    const catalogue = currentCatalogues().find((each) => each.id === id);
    if (catalogue === undefined) throw new AppError("not-found", {});
    const gives = ({ row, fields }: (typeof sisters)[number]): boolean =>
      Object.keys(copiedAnswers(catalogue, catalogueOf(row), fields)).length > 0;
    return {
      catalogue: id,
      form: { name: catalogue.name, type: applicationTypeWord(catalogue, applicationType) },
      living: ofClinic
        .filter((row) => row.facilityId === facility.id && row.catalogue === id && !over.has(row.status))
        .map(named),
      sisters: sisters.filter(gives).map(({ row }) => named(row)),
    };
  });
};
