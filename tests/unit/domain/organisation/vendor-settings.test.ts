import { expect, test } from "@jest/globals";
import {
  examinePrivacy,
  examineSetting,
  examineSupportPhone,
  normalisePrivacy,
  normaliseSetting,
} from "@/lib/domain/organisation/vendor-settings";

test("a line is tidied, and may be neither empty nor longer than 200 characters", () => {
  expect(normaliseSetting("　平日 9:00～17:30\n")).toBe("平日 9:00～17:30");
  expect(examineSetting("")).toEqual({ code: "vendor-setting.missing" });
  expect(examineSetting("あ".repeat(200))).toBeUndefined();
  expect(examineSetting("あ".repeat(201))).toEqual({ code: "vendor-setting.long", longest: 200 });
});

test("the telephone number that every clinic calls is one", () => {
  expect(examineSupportPhone("0120-000-000")).toBeUndefined();
  expect(examineSupportPhone("")).toEqual({ code: "vendor-setting.missing" });
  expect(examineSupportPhone("でんわ1")).toEqual({ code: "phone.letters" });
});

test("the text of 個人情報の取り扱い keeps its lines and may be empty", () => {
  expect(normalisePrivacy(" 一行目\r\n二行目 ")).toBe("一行目\n二行目");
  expect(examinePrivacy("")).toBeUndefined();
  expect(examinePrivacy("あ".repeat(10_001))).toEqual({ code: "vendor-setting.long", longest: 10_000 });
});
