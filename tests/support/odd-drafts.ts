// Drafts made of answers that rules across fields look for, good and odd ones mixed, so that these rules speak often.
import * as fc from "fast-check";
import type { Answer, Answers, FieldValue } from "@/lib/forms/answer";
import { answerable, type Catalogue, type Field } from "@/lib/forms/catalogue";
import { confirmed, delegated, documentNamed, given, planned, twice } from "./applications";

const names = ["", "Opt.one3", "opt.one3", "㈱オプテック", "オプテック", "NTT東日本", "NTTデータ中国", "①髙"];
const numbers = ["", "0", "1", "02", "12", "13", "七", "2019", "2026", "2027", "9999", "0312345678", "12O4"];
const ids = [
  "",
  "CAF1234567890",
  "COP12345678",
  "COP1",
  "CAP1234567890",
  "F1234567890",
  "123456789O",
  "1234567890",
  "0312345678",
  "X",
];
const secrets = ["", "1234", "5678", "4826", "12a4", "123"];
const days = ["", "2026-11-19", "2026-11-20", "2026-11-21", "きのう"];
const mails = ["", "a@example.jp", "a@01", "a@48", "a@49", "a"];
const wordings = ["", "Windows 10 Pro", "Windows 10 Enterprise LTSC 2021", "5: 別の接続"];

const valuesOf = (field: Field): readonly FieldValue[] => {
  switch (field.kind) {
    case "choice": {
      const keys = (field.options?.options ?? []).map(({ key }) => key);
      return field.options?.complete === true ? keys : [...keys, ...wordings.map((written) => ({ written }))];
    }
    case "customer-id":
      return ids.flatMap((first) => [twice(first), { first, second: "" }, { first, second: "CAF1" }]);
    case "secret-number":
      return [...secrets.map(twice), { first: "4826", second: "4827" }, { decided: "stored" }];
    case "confirmation":
      return days.flatMap((on) => [
        { ...confirmed, on },
        { ...confirmed, on, done: false },
        { ...confirmed, by: "" },
      ]);
    case "document":
      return [documentNamed("a.pdf"), documentNamed("b.pdf")];
    case "mail-address":
      return mails;
    case "year":
    case "month":
    case "dial-up-number":
      return numbers;
    case "account":
      return [];
    case "text":
    case "note":
    case "program-name":
    case "company-name":
      return names;
  }
};

const answersTo = (field: Field): readonly (Answer | undefined)[] => [
  undefined,
  ...(field.owner === "either" || field.owner === "vendor" ? [delegated] : []),
  ...valuesOf(field).map(given),
  ...("mayBePlanned" in field ? valuesOf(field).map(planned) : []),
];

export const oddDrafts = (catalogue: Catalogue): fc.Arbitrary<Answers> =>
  fc
    .tuple(
      ...answerable(catalogue).map((field) =>
        fc.constantFrom(...answersTo(field)).map((answer) => [field.key, answer] as const),
      ),
    )
    .map((pairs) =>
      Object.fromEntries(
        pairs.flatMap(([key, answer]): [string, Answer][] => (answer === undefined ? [] : [[key, answer]])),
      ),
    );
