import { describe, expect, test } from "@jest/globals";
import { namesCheck } from "@/lib/domain/application/checks/names";
import type { FieldValue } from "@/lib/forms/answer";
import { onlineClaimV1 } from "@/lib/forms/catalogues/online-claim.v1";
import { delegated } from "@/tests/support/applications";
import { subjectOf, subjectWith } from "@/tests/support/check-subjects";

const find = (values: Readonly<Record<string, FieldValue>>, vendor?: typeof ours) =>
  namesCheck.find(subjectWith(onlineClaimV1, values, { vendor: vendor ?? ours }));

const ours: { programNames: readonly string[]; makers: readonly string[] } = {
  programNames: ["Opt.one3", "Think-3"],
  makers: ["株式会社オプテック", "有限会社オプテック", "株式会社東和"],
};

const unknown = (field: string, code: string) => ({ code, level: "warning", params: {}, field });
const near = (field: string, ...known: readonly string[]) => ({
  ...unknown(field, "names.near-miss"),
  proposals: known.map((value) => ({ value })),
});

describe("レセコンのプログラム名称 against the vendor's list (docs/portal §5, §10)", () => {
  test.each(["opt.one3", "Ｏｐｔ．ｏｎｅ３", "Optone3", "Opt one3", "Opt・one3", "Opt-one3", "OPT.ONE3"])(
    "%s is nearly Opt.one3",
    (programName) => {
      expect(find({ programName })).toStrictEqual([near("programName", "Opt.one3")]);
    },
  );

  test("Think3 is nearly Think-3", () => {
    expect(find({ programName: "Think3" })).toStrictEqual([near("programName", "Think-3")]);
  });

  test.each(["palette", "Opt.one", "Opt.one33"])("%s is not in the list", (programName) => {
    expect(find({ programName })).toStrictEqual([unknown("programName", "names.unknown-program")]);
  });

  test.each(["Opt.one3", "Think-3", ""])("%p is not odd", (programName) => {
    expect(find({ programName })).toStrictEqual([]);
  });
});

describe("ソフトメーカー名 against the vendor's list", () => {
  test.each([
    "オプテック",
    "株式会社オブテック",
    "オプテック株式会社",
    "合同会社オプテック",
    "株式会社 オプテック",
    "株式会社ｵﾌﾟﾃｯｸ",
    "(株)オプテック",
    "（株）オプテック",
    "㈱オプテック",
    "オプテック㈱",
    "（株) オプテック",
    "(有)オプテック",
    "（有）オプテック",
    "㈲オプテック",
    "有限会社オプテック（株）",
  ])("%s is nearly two of them", (softwareMaker) => {
    expect(find({ softwareMaker })).toStrictEqual([
      near("softwareMaker", "株式会社オプテック", "有限会社オプテック"),
    ]);
  });

  test.each([
    "株式会社メドレー",
    "オプテックス",
    "(株)メドレー",
    "株オプテック",
    "株)オプテック",
    "(株オプテック",
    "(合)オプテック",
    "()オプテック",
    "(株有)オプテック",
  ])("%s is not in the list", (softwareMaker) => {
    expect(find({ softwareMaker })).toStrictEqual([unknown("softwareMaker", "names.unknown-maker")]);
  });

  test("the vendor's own list may be abbreviated", () => {
    const vendor = { programNames: [], makers: ["㈱オプテック"] };
    expect(find({ softwareMaker: "株式会社オプテック" }, vendor)).toStrictEqual([
      near("softwareMaker", "㈱オプテック"),
    ]);
    expect(find({ softwareMaker: "㈱オプテック" }, vendor)).toStrictEqual([]);
  });

  test.each(["株式会社オプテック", "有限会社オプテック", "株式会社東和", ""])(
    "%p is not odd",
    (softwareMaker) => {
      expect(find({ softwareMaker })).toStrictEqual([]);
    },
  );
});

describe("both names", () => {
  test("each is shown at its own field", () => {
    expect(find({ programName: "X", softwareMaker: "東和" })).toStrictEqual([
      unknown("programName", "names.unknown-program"),
      near("softwareMaker", "株式会社東和"),
    ]);
  });

  test("a vendor without lists is not asked", () => {
    expect(find({ programName: "X", softwareMaker: "Y" }, { programNames: [], makers: [] })).toStrictEqual(
      [],
    );
  });

  test("unanswered or left to the vendor, nothing is compared", () => {
    expect(find({})).toStrictEqual([]);
    expect(
      namesCheck.find(subjectOf(onlineClaimV1, { programName: delegated, softwareMaker: delegated })),
    ).toStrictEqual([]);
  });

  test("the issues are listed and no other", () => {
    expect([...namesCheck.errors].sort()).toStrictEqual([
      "names.near-miss",
      "names.unknown-maker",
      "names.unknown-program",
    ]);
  });
});
