import { describe, expect, test } from "@jest/globals";
import { documentsCheck } from "@/lib/domain/application/checks/documents";
import { eligibilityWorkplaceV1 } from "@/lib/forms/catalogues/eligibility-workplace.v1";
import type { FieldValue } from "@/lib/forms/answer";
import { documentNamed } from "@/tests/support/applications";
import { subjectWith } from "@/tests/support/check-subjects";

const find = (values: Readonly<Record<string, FieldValue>>) =>
  documentsCheck.find(subjectWith(eligibilityWorkplaceV1, values));

const permit = documentNamed("開設許可書.pdf");
const notice = documentNamed("開設届.pdf");

describe("開設許可書 and 開設届 (docs/portal §1.3)", () => {
  test("one file for both is seen, whatever its name", () => {
    expect(
      find({ openingPermit: permit, openingNotice: { ...notice, sha256: permit.sha256 } }),
    ).toStrictEqual([{ code: "documents.same-file", level: "error", params: {}, field: "openingNotice" }]);
  });

  test.each<[string, Readonly<Record<string, FieldValue>>]>([
    ["two files", { openingPermit: permit, openingNotice: notice }],
    ["two files of one name", { openingPermit: permit, openingNotice: { ...notice, name: permit.name } }],
    ["the permit alone", { openingPermit: permit }],
    ["the notice alone", { openingNotice: notice }],
    ["no file", {}],
    ["values of another shape", { openingPermit: { written: "a" }, openingNotice: { written: "a" } }],
  ])("%s: nothing is odd", (_name, values) => {
    expect(find(values)).toStrictEqual([]);
  });

  const sized = (permitSize: number, noticeSize: number) =>
    find({
      openingPermit: { ...permit, size: permitSize },
      openingNotice: { ...notice, size: noticeSize },
    }).map(({ field, code, level }) => `${field} ${code} ${level}`);

  test("more than 100,000,000 bytes in one file, or in both together, may be refused", () => {
    expect(sized(100_000_000, 0)).toEqual([]);
    expect(sized(100_000_001, 0)).toEqual(["openingPermit documents.large warning"]);
    expect(sized(100_000_001, 104_857_600)).toEqual([
      "openingPermit documents.large warning",
      "openingNotice documents.large warning",
    ]);
    expect(sized(50_000_000, 50_000_001)).toEqual(["openingNotice documents.large-together warning"]);
    expect(find({ openingNotice: { ...notice, size: 100_000_001 } })).toHaveLength(1);
  });

  test("the issues are listed and no other", () => {
    expect(documentsCheck.errors).toStrictEqual([
      "documents.same-file",
      "documents.large",
      "documents.large-together",
    ]);
  });
});
