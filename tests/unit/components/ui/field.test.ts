import { expect, test } from "@jest/globals";
import { wire } from "@/components/ui/field";

const field = { id: "a", label: "お客さまID" };
const error = { level: "error", text: "9番と数字が異なります。" } as const;

test("a control without anything around it has its id alone", () => {
  expect(wire(field)).toStrictEqual({ id: "a" });
});

test("the issue is read before the help", () => {
  expect(wire({ ...field, help: "例：CAF1234567890", issue: error })["aria-describedby"]).toBe(
    "a-issue a-help",
  );
  expect(wire({ ...field, help: "例：CAF1234567890" })["aria-describedby"]).toBe("a-help");
});

test("an error makes the control invalid, a warning does not", () => {
  expect(wire({ ...field, issue: error })["aria-invalid"]).toBe(true);
  const warned = wire({ ...field, issue: { ...error, level: "warning" } });
  expect(warned).toStrictEqual({ id: "a", "aria-describedby": "a-issue" });
});

test("only ※必須 is required", () => {
  expect(wire({ ...field, need: { word: "※必須", required: true } })["aria-required"]).toBe(true);
  expect(wire({ ...field, need: { word: "※任意", required: false } })).toStrictEqual({ id: "a" });
});
