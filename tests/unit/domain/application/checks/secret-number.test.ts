import { describe, expect, test } from "@jest/globals";
import { secretNumberCheck } from "@/lib/domain/application/checks/secret-number";
import type { FieldValue } from "@/lib/forms/answer";
import { eligibilityV1 } from "@/lib/forms/catalogues/eligibility.v1";
import { accounts, twice } from "@/tests/support/applications";
import { subjectWith } from "@/tests/support/check-subjects";

const find = (values: Readonly<Record<string, FieldValue>>, phones: readonly string[]) =>
  secretNumberCheck.find(subjectWith(eligibilityV1, values, { facility: { ...accounts.medical, phones } }));

const likePhone = [{ code: "secret-number.phone", level: "warning", params: {}, field: "secretNumber" }];

describe("秘密の番号 and the telephone (docs/portal §10)", () => {
  test.each([
    ["03-1234-5678", "5678"],
    ["０３－１２３４－５６７８", "5678"],
    ["0312340012", "0012"],
  ])("of %s the last four digits are advised against", (phone, number) => {
    expect(find({ secretNumber: twice(number) }, [phone])).toStrictEqual(likePhone);
  });

  test("each telephone of the facility counts", () => {
    expect(find({ secretNumber: twice("4321") }, ["03-1234-5678", "090-8765-4321"])).toStrictEqual(likePhone);
  });

  test.each(["1234", "6785", "678", "45678", ""])("%p is not that number", (number) => {
    expect(find({ secretNumber: twice(number) }, ["03-1234-5678"])).toStrictEqual([]);
  });

  test("there is nothing to compare without a telephone or a typed number", () => {
    expect(find({ secretNumber: twice("5678") }, [])).toStrictEqual([]);
    expect(find({ secretNumber: { decided: "stored" } }, ["03-1234-5678"])).toStrictEqual([]);
    expect(find({ secretNumber: { decided: "at-sending" } }, ["03-1234-5678"])).toStrictEqual([]);
    expect(find({}, ["03-1234-5678"])).toStrictEqual([]);
  });

  test("the issue is listed and no other", () => {
    expect(secretNumberCheck.errors).toStrictEqual(["secret-number.phone"]);
  });
});
