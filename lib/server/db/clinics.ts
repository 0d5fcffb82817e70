import "server-only";
import type { SystemTx } from "./system";
import type { TenantTx } from "./tenant";

/** What is kept about a clinic. `customerNumber` is the vendor's own 顧客番号. */
export interface ClinicDetails {
  readonly name: string;
  readonly kana: string;
  readonly phone: string;
  readonly address: string;
  readonly contact: string;
  readonly customerNumber: string | null;
}

export interface Clinic extends ClinicDetails {
  readonly id: string;
}

const shown = {
  id: true,
  name: true,
  kana: true,
  phone: true,
  address: true,
  contact: true,
  customerNumber: true,
} as const;

/** Every clinic the reader may see, by フリガナ, after the given one. */
export const listClinics = (
  tx: TenantTx,
  { after, limit }: { readonly after: string | null; readonly limit: number },
): Promise<Clinic[]> =>
  tx.clinic.findMany({
    select: shown,
    orderBy: [{ kana: "asc" }, { id: "asc" }],
    take: limit,
    ...(after !== null && { cursor: { id: after }, skip: 1 }),
  });

export const findClinic = (tx: TenantTx, id: string): Promise<Clinic | null> =>
  tx.clinic.findUnique({ where: { id }, select: shown });

/** Whether another clinic of the reader's vendor already has this 顧客番号. */
export const customerNumberTaken = async (
  tx: TenantTx,
  customerNumber: string,
  exceptId: string | null = null,
): Promise<boolean> =>
  (await tx.clinic.count({
    where: { customerNumber, ...(exceptId !== null && { id: { not: exceptId } }) },
  })) > 0;

export const addClinic = (
  tx: TenantTx | SystemTx,
  vendorId: string,
  details: ClinicDetails,
): Promise<Clinic> => tx.clinic.create({ data: { vendorId, ...details }, select: shown });

export const updateClinic = (tx: TenantTx, id: string, details: ClinicDetails): Promise<Clinic> =>
  tx.clinic.update({ where: { id }, data: { ...details, updatedAt: new Date() }, select: shown });
