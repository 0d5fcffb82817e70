import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { readApplication } from "@/lib/server/usecases/applications/read-application";
import { recordSending } from "@/lib/server/usecases/applications/record-sending";
import { saveField } from "@/lib/server/usecases/applications/save-field";
import { completeUpload } from "@/lib/server/usecases/files/complete-upload";
import { composePhotos } from "@/lib/server/usecases/files/compose-photos";
import { dropUpload } from "@/lib/server/usecases/files/drop-upload";
import { openDocument } from "@/lib/server/usecases/files/open-document";
import { readUpload } from "@/lib/server/usecases/files/read-upload";
import { reserveUpload } from "@/lib/server/usecases/files/reserve-upload";
import { settleFile } from "@/lib/server/usecases/files/settle-file";
import { startReading } from "@/lib/server/usecases/files/start-reading";
import { sweepFiles } from "@/lib/server/usecases/files/sweep-files";
import { largestFile } from "@/lib/domain/files/document-file";
import { approvedAsItStands } from "../../../../support/approved-sheet";
import { productDatabase, type FreshDatabase } from "../../../../support/databases/fresh-database";
import { eventsOf } from "../../../../support/reviewed-application";
import { newPair, started, type Pair } from "../../../../support/started-application";

const field = "openingPermit";
const sha256 = "a".repeat(64);
const sound = { kind: "sound", fileKind: "pdf" } as const;

let database: FreshDatabase;
let pair: Pair;
let applicationId: string;

beforeAll(async () => {
  database = await productDatabase();
  pair = await newPair(database, "7");
}, 30_000);

afterAll(() => database.drop());

const fresh = async (): Promise<void> => {
  applicationId = await started(pair, "eligibility-workplace");
};

const reserve = async (name = "許可書.pdf", size = 1000, actor = pair.clinic): Promise<string> =>
  (await reserveUpload(actor, { applicationId, field, name, size })).fileId;

const received = async (name?: string, size?: number, actor = pair.clinic): Promise<string> => {
  const fileId = await reserve(name, size, actor);
  await completeUpload(actor, { fileId });
  return fileId;
};

const settled = async (actor = pair.clinic): Promise<string> => {
  const fileId = await received(undefined, undefined, actor);
  await settleFile(actor, { fileId, verdict: sound, size: 1000, sha256 });
  return fileId;
};

const state = async (reader = pair.clinic) => (await readApplication(reader, { applicationId })).state;

const statusesOf = async (reader = pair.clinic) =>
  (await state(reader)).documents.map(({ status }) => status);

describe("a file that is begun", () => {
  test.each([
    ["empty", "a.pdf", 0],
    ["too-large", "a.pdf", largestFile + 1],
    ["heic", "a.HEIC", 10],
    ["wrong-kind", "a.docx", 10],
    ["wrong-kind", "../..", 10],
  ])("is refused as %s by its name and size alone", async (code, name, size) => {
    await fresh();
    await expect(reserve(name, size)).rejects.toMatchObject({
      code: "invalid",
      detail: { fields: { [field]: [{ code }] } },
    });
  });

  test("of the largest size can be sent by either side, for a field that takes files", async () => {
    await fresh();
    await reserve("a.pdf", largestFile);
    await reserve("a.pdf", largestFile, pair.vendor);
    const wrong = { applicationId, field: "line", name: "a.pdf", size: 1 };
    await expect(reserveUpload(pair.clinic, wrong)).rejects.toMatchObject({ code: "not-found" });
  });

  test("is its sender's alone, and the next one takes its place", async () => {
    await fresh();
    const first = await reserve();
    await expect(readUpload(pair.vendor, { fileId: first })).rejects.toMatchObject({ code: "not-found" });
    expect([await statusesOf(), await statusesOf(pair.vendor)]).toEqual([["reserved"], []]);
    const second = await reserve();
    await expect(readUpload(pair.clinic, { fileId: first })).rejects.toMatchObject({ code: "not-found" });
    expect(await readUpload(pair.clinic, { fileId: second })).toEqual({ size: 1000, isComplete: false });
    await dropUpload(pair.clinic, { fileId: second });
    expect(await statusesOf()).toEqual([]);
    await expect(dropUpload(pair.clinic, { fileId: second })).rejects.toMatchObject({ code: "not-found" });
  });

  test("is one of a hundred a day at most", async () => {
    await fresh();
    const fileId = await reserve();
    await database.asOwner(
      `insert into files (application_id, vendor_id, clinic_id, field, purpose, name, size, last_modified, status,
         uploaded_by, uploaded_side)
       select application_id, vendor_id, clinic_id, field, purpose, name, size, last_modified, 'dropped', uploaded_by,
         uploaded_side from files, generate_series(1, 99) where id = $1`,
      [fileId],
    );
    await expect(reserve()).rejects.toMatchObject({ code: "too-many", detail: { retryAfter: 3_600 } });
  });

  test("cannot be begun once the application was sent", async () => {
    await fresh();
    await recordSending(pair.vendor, { applicationId, sentOn: "2026/1/5", by: "山田", asInSheet: true });
    await expect(reserve()).rejects.toMatchObject({ code: "wrong-status" });
  });
});

describe("a file that was read", () => {
  test("becomes the answer of its field once, and the one before stays in the history", async () => {
    await fresh();
    const first = await settled();
    await settleFile(pair.clinic, { fileId: first, verdict: sound, size: 1000, sha256 });
    const second = await settled(pair.vendor);
    const { fields, documents } = await state();
    expect(fields[field]).toMatchObject({
      answer: { value: { fileId: second, name: "許可書.pdf", size: 1000, sha256 } },
      version: 2,
      side: "vendor",
    });
    expect(documents.map(({ id, status }) => [id, status])).toEqual([
      [second, "kept"],
      [first, "kept"],
    ]);
    const kinds = (await eventsOf(database, applicationId)).map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === "file.kept")).toHaveLength(2);
    expect(await openDocument(pair.vendor, { fileId: first })).toMatchObject({
      name: "許可書.pdf",
      kind: "pdf",
    });
  });

  test.each([
    ["refused by what it is", { kind: "refused", because: "macro" } as const, 1000, "macro"],
    ["of another size than was announced", sound, 999, "damaged"],
  ])("%s is not kept, and what was there stays", async (_why, verdict, size, refusal) => {
    await fresh();
    const before = await settled();
    const fileId = await received();
    await settleFile(pair.clinic, { fileId, verdict, size, sha256 });
    const { fields, documents } = await state();
    expect(fields[field]?.answer).toMatchObject({ value: { fileId: before } });
    expect(documents[0]).toMatchObject({ id: fileId, status: "refused", refusal });
    await expect(openDocument(pair.clinic, { fileId })).rejects.toMatchObject({ code: "not-found" });
  });

  test("after the application was sent is not kept", async () => {
    await fresh();
    const fileId = await received();
    await recordSending(pair.vendor, { applicationId, sentOn: "2026/1/5", by: "山田", asInSheet: true });
    await settleFile(pair.clinic, { fileId, verdict: sound, size: 1000, sha256 });
    expect((await state()).documents[0]).toMatchObject({ status: "refused", refusal: "closed" });
  });

  test("after the approval makes the sheet 旧版", async () => {
    await fresh();
    await approvedAsItStands(database, pair.vendor, applicationId);
    await settled();
    expect((await state()).status).toBe("filling");
    const kinds = (await eventsOf(database, applicationId)).map(({ kind }) => kind);
    expect(kinds.slice(-2)).toEqual(["file.kept", "approval.voided"]);
  });

  test("is read in its sender's place, and not at all when they have left", async () => {
    await fresh();
    const fileId = await received();
    expect(await startReading({ fileId })).toMatchObject({
      sender: pair.clinic,
      name: "許可書.pdf",
      photos: [],
    });
    const { personId } = pair.clinic;
    await database.asOwner("update memberships set removed_at = now() where person_id = $1", [personId]);
    expect(await startReading({ fileId })).toBeNull();
    await database.asOwner("update memberships set removed_at = null where person_id = $1", [personId]);
  });
});

test("nobody can say that a file is an answer; it can be taken out", async () => {
  await fresh();
  await settled();
  const forged = { value: { fileId: "x", name: "a.pdf", size: 1, sha256 } };
  await expect(
    saveField(pair.clinic, { applicationId, field, answer: forged, basedOn: 1 }),
  ).rejects.toMatchObject({ code: "invalid" });
  await saveField(pair.clinic, { applicationId, field, answer: null, basedOn: 1 });
  expect((await state()).fields[field]?.answer).toBeNull();
});

describe("photographs", () => {
  test("become one file in the order that is named, and stay", async () => {
    await fresh();
    const [one, two] = [await received("1.jpg"), await received("2.JPEG")];
    expect(await statusesOf()).toEqual([]);
    const { fileId } = await composePhotos(pair.clinic, { applicationId, field, photos: [two, one] });
    expect(await startReading({ fileId })).toMatchObject({
      photos: [
        { fileId: two, name: "2.JPEG" },
        { fileId: one, name: "1.jpg" },
      ],
    });
    const photos = [two, one].map((photo) => ({ fileId: photo, sha256 }));
    await settleFile(pair.clinic, { fileId, verdict: sound, size: 77, sha256, photos });
    expect((await state()).documents).toMatchObject([
      {
        id: fileId,
        status: "kept",
        name: "開設許可書の写し.pdf",
        size: 77,
        photos: [{ name: "2.JPEG" }, { name: "1.jpg" }],
      },
    ]);
    expect(await openDocument(pair.vendor, { fileId: two })).toMatchObject({ name: "2.JPEG", kind: "jpeg" });
  });

  test("must have arrived, and be the caller's own for that field", async () => {
    await fresh();
    const [begun, foreign] = [await reserve("1.jpg"), await received("2.jpg", 10, pair.vendor)];
    const document = await received();
    for (const photos of [[begun], [foreign], [document], ["00000000-0000-4000-8000-000000000000"]])
      await expect(composePhotos(pair.clinic, { applicationId, field, photos })).rejects.toMatchObject({
        code: "not-found",
      });
  });
});

test("what nobody ended within a day is forgotten, and bytes without a file are named", async () => {
  await fresh();
  const [begun, photo, kept, other] = [
    await reserve(),
    await received("1.jpg"),
    await settled(),
    await reserve(),
  ];
  await database.asOwner("update files set created_at = now() - interval '25 hours' where id = any ($1)", [
    [begun, photo, kept],
  ]);
  const unknown = "00000000-0000-4000-8000-000000000000";
  const { unneeded } = await sweepFiles({ stored: [begun, photo, kept, other, unknown] });
  expect(unneeded).toEqual([begun, photo, unknown]);
  expect(await openDocument(pair.clinic, { fileId: kept })).toMatchObject({ sha256 });
});
