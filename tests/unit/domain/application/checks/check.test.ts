import { expect, test } from "@jest/globals";
import { at } from "@/lib/domain/application/checks/check";
import { warning } from "@/lib/forms/kinds/kind";

test("an issue is shown at a field, otherwise as it is", () => {
  expect(at("line", warning("a.code", { digits: 3 }, [{ value: "ipv4" }]))).toStrictEqual({
    code: "a.code",
    level: "warning",
    params: { digits: 3 },
    proposals: [{ value: "ipv4" }],
    field: "line",
  });
});
