import { answersOf } from "@/lib/domain/application/application";
import { secretInSafe, type Sheet, type SheetView } from "@/lib/domain/application/sheet";
import { isCurrent } from "@/lib/domain/application/snapshot";
import { readIsoDate, tokyoDate } from "@/lib/domain/calendar/plain-date";
import type { Actor } from "@/lib/domain/actor";
import { AppError } from "@/lib/domain/errors";
import type { PortalAccount } from "@/lib/forms/account";
import type { Answers } from "@/lib/forms/answer";
import type { Catalogue } from "@/lib/forms/catalogue";
import { findLatestSnapshot, type SnapshotRow } from "../../db/application-snapshots";
import { findApplication } from "../../db/applications";
import type { TenantTx } from "../../db/tenant";
import { snapshotDigest } from "../../snapshot-digest";
import { applicationState } from "../applications/application-state";
import { catalogueOf } from "../applications/held-application";

const sheetOf = (
  { content, number, hash, approvedAt, validUntil }: SnapshotRow,
  catalogue: Catalogue,
  answers: Answers,
  account: PortalAccount,
): Sheet => ({
  catalogue: content.catalogue,
  version: content.version,
  snapshot: number,
  approvedAt: approvedAt.toISOString(),
  validUntil: validUntil === null ? null : (readIsoDate(validUntil) ?? null),
  isCurrent: isCurrent({ ...content, number, hash }, catalogue, answers, account, snapshotDigest),
  rows: content.rows,
  portal: { address: catalogue.portal.address, path: catalogue.portal.path },
});

/** The sheet of an application: its rows as they were approved, never the answers of now. @throws AppError not-found */
export const openedSheet = async (tx: TenantTx, actor: Actor, applicationId: string): Promise<SheetView> => {
  const application = await findApplication(tx, applicationId);
  if (application === null) throw new AppError("not-found", {});
  const { prefecture, feeTable, code, facilityName: name } = application;
  const account: PortalAccount = { prefecture, feeTable, code, name };
  const catalogue = catalogueOf(application);
  const { changeNo, status, sending, receivedOn, completedOn, planSettled, facilityCode, fields } =
    await applicationState(tx, applicationId, actor);
  const head = {
    applicationId,
    applicationNumber: application.number,
    title: catalogue.title,
    today: tokyoDate(new Date()),
    secret: secretInSafe(catalogue, answersOf(fields)),
    facilityId: application.facilityId,
    ...{ changeNo, status, sending, receivedOn, completedOn, planSettled, facilityCode },
  };
  const snapshot = await findLatestSnapshot(tx, applicationId);
  if (snapshot === null) return { kind: "not-approved", ...head, facility: account };
  return {
    kind: "approved",
    ...head,
    facility: snapshot.content.facility,
    sheet: sheetOf(snapshot, catalogue, answersOf(fields), account),
  };
};
