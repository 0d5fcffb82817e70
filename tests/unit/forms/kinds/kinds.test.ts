import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { channels, type FieldValue } from "@/lib/forms/answer";
import { fieldOf, type Field } from "@/lib/forms/catalogue";
import { kindNames } from "@/lib/forms/catalogue-schema";
import { eligibilityWorkplaceV1 } from "@/lib/forms/catalogues/eligibility-workplace.v1";
import { onlineClaimV1 } from "@/lib/forms/catalogues/online-claim.v1";
import { kindOf, kinds } from "@/lib/forms/kinds/kinds";
import { portalFormats } from "../../../support/portal-formats";
import { anyText, textsLike, typedTwice } from "../../../support/typed-texts";

interface KindCase {
  readonly kind: keyof typeof kinds;
  readonly field: Field;
  readonly values: fc.Arbitrary<FieldValue>;
  /** Values that show every error of the kind between them. */
  readonly odd: readonly FieldValue[];
  /** The portal's format of a complete and issue-free value's copy text. */
  readonly format: (value: FieldValue) => RegExp | undefined;
}

const claim = (key: string): Field => fieldOf(onlineClaimV1, key);
const workplace = (key: string): Field => fieldOf(eligibilityWorkplaceV1, key);
const twice = (text: string): FieldValue => ({ first: text, second: text });
const nothing = /^$/;
const anyFileName = /^.*$/su;

const isCaf = (value: FieldValue): boolean =>
  typeof value === "object" && "first" in value && value.first.startsWith("CAF");

const cases: readonly KindCase[] = [
  {
    kind: "choice",
    field: claim("line"),
    values: fc.oneof(
      fc.constantFrom("ipv4", "ipv6", "ipsec", "isdn"),
      textsLike("1: IP-VPN接続 [IPv4]", "3:IP-Sec+IKE 接続", "5: そのほか").map((written) => ({ written })),
    ),
    odd: [],
    format: (value) => (value === "isdn" ? nothing : portalFormats["plainText"]),
  },
  {
    kind: "text",
    field: { ...claim("programName"), kind: "text" },
    values: textsLike("Opt.one3", "山田 太郎"),
    odd: ["髙橋"],
    format: () => portalFormats["plainText"],
  },
  {
    kind: "note",
    field: claim("remarks"),
    values: textsLike("よろしくお願いします。\n山田", "a\r\nb"),
    odd: ["①"],
    format: () => portalFormats["noteText"],
  },
  {
    kind: "program-name",
    field: claim("programName"),
    values: textsLike("Opt.one3", "Think-3"),
    odd: ["髙", "Think－3"],
    format: () => portalFormats["plainText"],
  },
  {
    kind: "company-name",
    field: claim("softwareMaker"),
    values: textsLike("株式会社オプテック", "(株)オプテック", "オプテック㈱"),
    odd: ["髙橋電機", "㈱オプテック"],
    format: () => portalFormats["plainText"],
  },
  {
    kind: "dial-up-number",
    field: claim("dialUpNumber"),
    values: textsLike("03-1234-5678", "0312345678", "09012345678"),
    odd: ["abc", "123"],
    format: () => portalFormats["dialUpNumber"],
  },
  {
    kind: "customer-id",
    field: claim("customerId"),
    values: typedTwice(textsLike("CAF1234567890", "COP12345678", "1234567890", "CAF123-456-7890")),
    odd: [
      twice("CAF123"),
      twice("COP123"),
      twice("F1234567890"),
      twice("CAP1234567890"),
      twice("CAF123456789O"),
      twice("XYZ"),
      twice("0312345678"),
      { first: "CAF1234567890", second: "CAF1234567891" },
    ],
    format: (value) => portalFormats[isCaf(value) ? "cafDigits" : "copDigits"],
  },
  {
    kind: "secret-number",
    field: workplace("secretNumber"),
    values: fc.oneof(
      typedTwice(textsLike("0482", "7391")),
      fc.constantFrom<FieldValue[]>({ decided: "stored" }, { decided: "at-sending" }),
    ),
    odd: [twice("12"), { first: "0482", second: "0483" }, twice("1234")],
    format: () => nothing,
  },
  {
    kind: "year",
    field: claim("claimStartYear"),
    values: textsLike("2027", "令和9年", "R9", "2027年", "1999"),
    odd: ["来年"],
    format: () => portalFormats["year"],
  },
  {
    kind: "month",
    field: claim("claimStartMonth"),
    values: textsLike("7", "07", "12月", "13"),
    odd: ["13"],
    format: () => portalFormats["month"],
  },
  {
    kind: "confirmation",
    field: claim("consent"),
    values: fc.record({
      done: fc.boolean(),
      by: textsLike("山田花子"),
      on: textsLike("2026-12-20", "令和8年12月20日", "R8.12.20"),
      how: fc.constantFrom(...channels),
    }),
    odd: [{ done: true, by: "", on: "", how: "screen" }],
    format: () => nothing,
  },
  {
    kind: "document",
    field: workplace("openingPermit"),
    values: fc.record({
      fileId: anyText,
      name: textsLike("開設許可書.pdf"),
      size: fc.nat(),
      sha256: anyText,
    }),
    odd: [],
    format: () => anyFileName,
  },
  {
    kind: "mail-address",
    field: claim("loginMail"),
    values: textsLike("clinic@example.jp", "clinic@01", "a.b@Example.CO.JP"),
    odd: ["clinic", "clinic@48"],
    format: () => /^[^\s@]+@[a-z0-9-]+(?:\.[a-z0-9-]+)+$/,
  },
];

test("every kind but account can be answered, and each has its cases here", () => {
  const names = kindNames.filter((name) => name !== "account").sort();
  expect(Object.keys(kinds).sort()).toEqual(names);
  expect(cases.map(({ kind }) => kind).sort()).toEqual(names);
});

test("a field's kind is found by its name", () => {
  for (const { kind, field } of cases) expect(kindOf(field)).toBe(kinds[kind]);
});

test("rows that the portal fills in have no kind to answer with", () => {
  expect(() => kindOf(claim("prefecture"))).toThrow("prefecture is filled in by the portal");
});

describe.each(cases)("$kind", ({ kind: name, field, values, odd, format }) => {
  const kind = kinds[name];
  const codes = (value: FieldValue): readonly string[] => kind.issues(value, field).map(({ code }) => code);
  const isKeepable = (value: FieldValue): boolean => kind.schema(field).safeParse(value).success;

  /** Holds something against many values that can be kept, as they come in and as they are stored. */
  const holdForAll = (claimed: (stored: FieldValue, raw: FieldValue) => void): void => {
    const property = fc.property(values, (raw) => {
      fc.pre(isKeepable(raw));
      claimed(kind.normalise(raw, field), raw);
    });
    fc.assert(property, { maxSkipsPerRun: 20 });
  };

  test("a value put right once stays as it is", () => {
    holdForAll((stored) => {
      expect(kind.normalise(stored, field)).toEqual(stored);
    });
  });

  test("what was put right can still be kept", () => {
    holdForAll((stored) => {
      expect(isKeepable(stored)).toBe(true);
    });
  });

  test("the list of errors holds exactly those that values show", () => {
    expect([...new Set(odd.flatMap(codes))].sort()).toEqual([...kind.errors].sort());
    const known: ReadonlySet<string> = new Set(kind.errors);
    holdForAll((stored, raw) => {
      expect([...codes(stored), ...codes(raw)].filter((code) => !known.has(code))).toEqual([]);
    });
  });

  test("a complete value without issues is copied in the portal's format", () => {
    holdForAll((stored) => {
      fc.pre(kind.isComplete(stored) && codes(stored).length === 0);
      expect(kind.copy(stored, field)).toMatch(format(stored) ?? "no such format");
    });
  });

  test("a proposal taken over settles the issue it belongs to", () => {
    holdForAll((stored) => {
      for (const { code, proposals = [] } of kind.issues(stored, field))
        for (const proposal of proposals)
          expect(codes(kind.normalise(proposal.value, field))).not.toContain(code);
    });
  });

  test("every value can be displayed", () => {
    holdForAll((stored, raw) => {
      expect(typeof kind.display(stored, field)).toBe("string");
      expect(typeof kind.display(raw, field)).toBe("string");
    });
  });
});
