import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { listApplications } from "@/lib/server/usecases/applications/list-applications";
import { readApplication } from "@/lib/server/usecases/applications/read-application";
import { plantDemo } from "@/lib/server/usecases/demo/plant-demo";
import { plantDemoApplications } from "../../../scripts/demo-applications";
import { productDatabase, type FreshDatabase } from "../../support/databases/fresh-database";

let database: FreshDatabase;

beforeAll(async () => {
  database = await productDatabase();
});

afterAll(() => database.drop());

test("the demo has an application in every stage, and presets to choose from", async () => {
  const members = (await plantDemo({ hash: "x" })) ?? {};
  await plantDemoApplications(members);
  const [vendor, other] = [members["takayama@midori.example"], members["nishimura@tozai.example"]];
  if (vendor === undefined || other === undefined) throw new Error("nobody was planted");
  const ours = await listApplications(vendor, {});
  expect(ours.applications.map(({ status }) => status).sort()).toEqual([
    "approved",
    "checking",
    "filling",
    "filling",
    "returned",
  ]);
  const theirs = await listApplications(other, {});
  expect(theirs.applications.map(({ status }) => status)).toEqual(["sent"]);
  const applicationId = ours.applications[0]?.id ?? "";
  expect((await readApplication(vendor, { applicationId })).presets).toHaveLength(3);
  expect(await plantDemo({ hash: "x" })).toBeNull();
}, 30_000);
