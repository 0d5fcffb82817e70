import "server-only";
import type { Role, Side } from "@/lib/domain/actor";
import type { DocumentRefusal, FileStatus, KeptKind } from "@/lib/domain/files/document";
import { Prisma } from "./generated/client";
import type { SystemTx } from "./system";
import type { TenantTx } from "./tenant";

/** A file as it is kept. Sizes in bytes, `lastModified` in milliseconds, times UTC. */
export interface FileRow {
  readonly id: string;
  readonly applicationId: string;
  readonly field: string;
  readonly purpose: "document" | "photo";
  readonly name: string;
  readonly size: number;
  readonly lastModified: number;
  readonly photos: readonly string[];
  readonly status: FileStatus;
  readonly kind: KeptKind | null;
  readonly sha256: string | null;
  readonly refusal: DocumentRefusal | null;
  readonly uploadedBy: string;
  readonly side: Side;
  readonly by: string | null;
  readonly at: Date;
}

/** A file that has arrived, and the place in which its sender sent it. */
export interface ReceivedFile extends FileRow {
  readonly vendorId: string;
  readonly clinicId: string | null;
  readonly role: Role;
}

const columns = Prisma.sql`
  f.id, f.application_id as "applicationId", f.field, f.purpose, f.name, f.size::float8 as size,
  f.last_modified::float8 as "lastModified", f.photos, f.status, f.kind, f.sha256, f.refusal,
  f.uploaded_by as "uploadedBy", f.uploaded_side as side, coalesce(f.settled_at, f.created_at) as at`;

/** A new file, before its bytes or, for one that is made here, with nothing more to come. */
export const addFile = async (
  tx: TenantTx,
  file: {
    readonly application: { readonly id: string; readonly vendorId: string; readonly clinicId: string };
    readonly field: string;
    readonly purpose: FileRow["purpose"];
    readonly name: string;
    readonly size: number;
    readonly lastModified: number;
    readonly photos: readonly string[];
    readonly status: "reserved" | "received";
    readonly uploadedBy: string;
    readonly side: Side;
  },
): Promise<string> => {
  const { application, field, purpose, name, size, lastModified, photos, status, uploadedBy, side } = file;
  const [row] = await tx.$queryRaw<{ id: string }[]>`
    insert into files (application_id, vendor_id, clinic_id, field, purpose, name, size, last_modified, photos, status,
      uploaded_by, uploaded_side)
    values (${application.id}::uuid, ${application.vendorId}::uuid, ${application.clinicId}::uuid, ${field}, ${purpose},
      ${name}, ${size}::bigint, ${lastModified}::bigint, ${photos}::uuid[], ${status}, ${uploadedBy}::uuid, ${side})
    returning id`;
  return row?.id ?? "";
};

/** A file, held until the transaction ends. */
export const holdFile = async (tx: TenantTx | SystemTx, id: string): Promise<FileRow | null> => {
  const [row] = await tx.$queryRaw<FileRow[]>`
    select ${columns}, null as by from files f where f.id = ${id}::uuid for update`;
  return row ?? null;
};

export const findFile = async (tx: TenantTx, id: string): Promise<FileRow | null> => {
  const [row] = await tx.$queryRaw<FileRow[]>`
    select ${columns}, app.actor_name(f.uploaded_by) as by from files f where f.id = ${id}::uuid`;
  return row ?? null;
};

/** A file as a page shows it, with the names of the photographs it was made of. */
export interface DocumentRow extends FileRow {
  readonly photoNames: readonly string[];
}

/** How many files of one field a page shows, the newest of them. */
const shown = 10;

/** What was sent for an application's fields, newest first; what is still being sent only to its sender. */
export const listDocuments = (
  tx: TenantTx,
  { applicationId, reader }: { readonly applicationId: string; readonly reader: string },
): Promise<DocumentRow[]> =>
  tx.$queryRaw<DocumentRow[]>`
    select f.* from (
      select ${columns}, app.actor_name(f.uploaded_by) as by,
        array(select p.name from unnest(f.photos) with ordinality as o(id, place) join files p using (id) order by place)
          as "photoNames",
        row_number() over (partition by f.field order by f.created_at desc, f.id) as place
      from files f
      where f.application_id = ${applicationId}::uuid and f.purpose = 'document'
        and f.status <> 'dropped' and (f.status <> 'reserved' or f.uploaded_by = ${reader}::uuid)
    ) f where f.place <= ${shown}::int order by f.at desc, f.id`;

/** The photographs of somebody by their ids, in that order. */
export const listPhotos = async (tx: TenantTx | SystemTx, ids: readonly string[]): Promise<FileRow[]> => {
  const rows = await tx.$queryRaw<FileRow[]>`
    select ${columns}, null as by from files f where f.id = any(${ids}::uuid[]) and f.purpose = 'photo'`;
  return ids.flatMap((id) => rows.filter((row) => row.id === id));
};

export const updateFile = async (
  tx: TenantTx,
  id: string,
  change: Readonly<
    Partial<Pick<FileRow, "status" | "name" | "size" | "kind" | "sha256" | "refusal">> & { settled?: true }
  >,
): Promise<void> => {
  const { settled, ...columnsChanged } = change;
  await tx.file.update({
    where: { id },
    data: { ...columnsChanged, ...(settled && { settledAt: new Date() }) },
    select: { id: true },
  });
};

/** How many files were begun for an application within the last day. */
export const countBegun = async (tx: TenantTx, applicationId: string): Promise<number> => {
  const [row] = await tx.$queryRaw<{ count: number }[]>`
    select count(*)::int as count from files
    where application_id = ${applicationId}::uuid and created_at > clock_timestamp() - interval '1 day'`;
  return row?.count ?? 0;
};

/** Somebody who begins anew gives up what they had begun to send for that field. */
export const dropBegun = (
  tx: TenantTx,
  { applicationId, field, uploadedBy }: Pick<FileRow, "applicationId" | "field" | "uploadedBy">,
): Promise<number> =>
  tx.$executeRaw`
    update files set status = 'dropped', settled_at = clock_timestamp()
    where application_id = ${applicationId}::uuid and field = ${field} and uploaded_by = ${uploadedBy}::uuid
      and status = 'reserved' and purpose = 'document'`;

/** A file that has arrived, with who sent it as long as they may; null for any other. */
export const findReceived = async (tx: SystemTx, id: string): Promise<ReceivedFile | null> => {
  const [row] = await tx.$queryRaw<ReceivedFile[]>`
    select ${columns}, null as by, m.vendor_id as "vendorId", m.clinic_id as "clinicId", m.role
    from files f
    join memberships m on m.person_id = f.uploaded_by and m.vendor_id = f.vendor_id and m.removed_at is null
      and (m.clinic_id is null) = (f.uploaded_side = 'vendor') and (m.clinic_id is null or m.clinic_id = f.clinic_id)
    where f.id = ${id}::uuid and f.status = 'received'`;
  return row ?? null;
};

/** Forgets what was begun and not ended within so many hours. */
export const removeStaleFiles = async (tx: SystemTx, hours: number): Promise<number> =>
  tx.$executeRaw`
    delete from files where created_at < clock_timestamp() - make_interval(hours => ${hours}::int)
      and (status in ('reserved', 'dropped') or (purpose = 'photo' and status = 'received'))`;

/** Of these ids the files whose bytes are needed: being sent, read, or kept. */
export const listNeededFiles = async (tx: SystemTx, ids: readonly string[]): Promise<string[]> => {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    select id from files where id = any(${ids}::uuid[]) and status in ('reserved', 'received', 'kept')`;
  return rows.map(({ id }) => id);
};
