import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import * as z from "zod";
import { AppError } from "@/lib/domain/errors";
import { addClinic } from "@/lib/server/db/clinics";
import { defineUseCase } from "@/lib/server/usecase";
import { changeClinic } from "@/lib/server/usecases/clinics/change-clinic";
import { createClinic } from "@/lib/server/usecases/clinics/create-clinic";
import { listClinics } from "@/lib/server/usecases/clinics/list-clinics";
import { productDatabase, type FreshDatabase } from "../../support/databases/fresh-database";
import { makeWorld, type World } from "../../support/tenancy/world";

let database: FreshDatabase;
let world: World;

beforeAll(async () => {
  database = await productDatabase();
  world = await makeWorld(database);
}, 30_000);

afterAll(() => database.drop());

const details = {
  name: "もみじ医院",
  kana: "モミジイイン",
  phone: "",
  address: "",
  contact: "",
  customerNumber: "",
};

const events = (): Promise<{ kind: string; person_id: string | null; data: unknown }[]> =>
  database.asOwner("select kind, person_id, data from audit_events order by vendor_id, no");

test("what is done and who did it are recorded with it", async () => {
  const { vendorAdmin } = world.callers;
  const { id } = await createClinic(vendorAdmin, details);
  await changeClinic(vendorAdmin, { clinicId: id, details: { ...details, phone: "03-1234-5678" } });
  const recorded = await events();
  expect(recorded).toContainEqual({
    kind: "clinic.created",
    person_id: vendorAdmin.personId,
    data: { clinicId: id, name: "もみじ医院" },
  });
  expect(recorded).toContainEqual({
    kind: "clinic.changed",
    person_id: vendorAdmin.personId,
    data: { clinicId: id, fields: ["phone"] },
  });
});

test("changing nothing records nothing", async () => {
  const { id } = await createClinic(world.callers.vendorAdmin, { ...details, customerNumber: "S-1" });
  const before = (await events()).length;
  await changeClinic(world.callers.vendorAdmin, {
    clinicId: id,
    details: { ...details, customerNumber: "S-1" },
  });
  expect(await events()).toHaveLength(before);
});

test("an input that cannot be kept is refused by its fields, before anything else", async () => {
  await expect(createClinic(world.callers.vendorAdmin, { ...details, name: " " })).rejects.toMatchObject({
    code: "invalid",
    detail: { fields: { name: [{ code: "too_small" }] } },
  });
});

test("a 顧客番号 that another clinic has is refused beside its field", async () => {
  await expect(
    createClinic(world.callers.vendorAdmin, { ...details, customerNumber: world.customerNumber }),
  ).rejects.toMatchObject({ code: "invalid", detail: { fields: { customerNumber: [{ code: "taken" }] } } });
});

test("a refused attempt is recorded by the name of the use case, without what was given", async () => {
  const { clinicStaff } = world.callers;
  await expect(createClinic(clinicStaff, details)).rejects.toMatchObject({ code: "not-found" });
  expect(await events()).toContainEqual({
    kind: "attempt.refused",
    person_id: clinicStaff.personId,
    data: { useCase: "clinics.createClinic", code: "not-allowed" },
  });
});

describe("a use case that fails half-way", () => {
  const half = defineUseCase({
    name: "test.half",
    permission: "clinic.manage",
    input: z.object({}),
    records: ["clinic.created"],
    run: async ({ tx, actor }) => {
      await addClinic(tx, actor.vendorId, { ...details, name: "半分の医院", customerNumber: null });
      throw new AppError("wrong-status", { status: "draft", move: "approve" });
    },
  });

  test("leaves nothing behind, and keeps its refusal", async () => {
    await expect(half(world.callers.vendorAdmin, {})).rejects.toMatchObject({ code: "wrong-status" });
    const { length } = await database.asOwner("select from clinics where name = '半分の医院'");
    expect(length).toBe(0);
  });
});

test("a context does not outlive its transaction on a pooled connection", async () => {
  const clinicsOf = async (name: "vendorAdmin" | "otherVendorAdmin") =>
    (await listClinics(world.callers[name], {})).map(({ id }) => id);
  const [ours, theirs] = await Promise.all([
    Promise.all(Array.from({ length: 20 }, () => clinicsOf("vendorAdmin"))),
    Promise.all(Array.from({ length: 20 }, () => clinicsOf("otherVendorAdmin"))),
  ]);
  expect(theirs.flat().filter((id) => ours.flat().includes(id))).toEqual([]);
  expect(new Set(theirs.map((list) => list.length))).toEqual(new Set([1]));
});
