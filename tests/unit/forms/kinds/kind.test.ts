import { expect, test } from "@jest/globals";
import { error, warning } from "@/lib/forms/kinds/kind";

test("an error and a warning carry their code, level and parameters and nothing else", () => {
  expect(error("some.code", { digits: 9 })).toStrictEqual({
    code: "some.code",
    level: "error",
    params: { digits: 9 },
  });
  expect(warning("some.code", {})).toStrictEqual({ code: "some.code", level: "warning", params: {} });
});

test("proposals are there only when there are any", () => {
  const proposals = [{ value: "a" }, { field: "line", value: "b" }];
  expect(error("some.code", {}, proposals)).toStrictEqual({
    code: "some.code",
    level: "error",
    params: {},
    proposals,
  });
  expect(warning("some.code", {}, proposals)).toStrictEqual({
    code: "some.code",
    level: "warning",
    params: {},
    proposals,
  });
  expect(error("some.code", {}, [])).not.toHaveProperty("proposals");
  expect(warning("some.code", {}, [])).not.toHaveProperty("proposals");
});
