import { expect, test } from "@jest/globals";
import { wayBack } from "@/lib/domain/way-back";

test.each([
  ["/clinics", "/clinics"],
  ["/clinics?q=%E3%81%95", "/clinics?q=%E3%81%95"],
  ["/clinics?q=x&_rsc=1abc", "/clinics?q=x"],
  ["/clinics?_rsc=1abc", "/clinics"],
  ["/invitations/abc", "/invitations/abc"],
])("%s leads to %s", (target, expected) => {
  expect(wayBack(target)).toBe(expected);
});

test.each([
  null,
  "",
  "clinics",
  "//evil.example",
  "/\\evil.example",
  "https://evil.example/",
  "javascript:alert(1)",
  "/sign-in",
  "/sign-in?next=/clinics",
  "/api/sign-out",
  "/\t/evil.example",
])("%j leads to the first page", (target) => {
  expect(wayBack(target)).toBe("/");
});
