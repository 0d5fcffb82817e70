import { expect, test } from "@jest/globals";
import { emptyForm } from "@/lib/domain/form-state";

test("a form nobody has pressed yet shows its values and nothing odd", () => {
  expect(emptyForm({ name: "山田" })).toEqual({ turn: 0, values: { name: "山田" }, issues: {} });
  expect(emptyForm().values).toEqual({});
});
