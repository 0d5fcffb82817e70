import type { Actor } from "@/lib/domain/actor";
import type { SentDocument } from "@/lib/domain/files/document";
import { listDocuments, type DocumentRow } from "../../db/files";
import type { TenantTx } from "../../db/tenant";

const sent = (row: DocumentRow, reader: string): SentDocument => ({
  id: row.id,
  field: row.field,
  name: row.name,
  size: row.size,
  lastModified: row.lastModified,
  status: row.status,
  refusal: row.refusal,
  photos: row.photos.map((id, at) => ({ id, name: row.photoNames[at] ?? "" })),
  by: row.by ?? "",
  side: row.side,
  at: row.at.toISOString(),
  own: row.uploadedBy === reader,
});

/** What was sent for an application's fields, as a reader sees it. */
export const sentDocuments = async (
  tx: TenantTx,
  applicationId: string,
  { personId }: Pick<Actor, "personId">,
): Promise<readonly SentDocument[]> =>
  (await listDocuments(tx, { applicationId, reader: personId })).map((row) => sent(row, personId));
