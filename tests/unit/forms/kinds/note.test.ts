import { expect, test } from "@jest/globals";
import { fieldOf } from "@/lib/forms/catalogue";
import { onlineClaimV1 } from "@/lib/forms/catalogues/online-claim.v1";
import { note } from "@/lib/forms/kinds/note";

const field = fieldOf(onlineClaimV1, "remarks");

test.each([
  ["一行目\r\n二行目\r三行目\n四行目", "一行目\n二行目\n三行目\n四行目"],
  ["\n\u3000工事は12月1日です。 \n", "工事は12月1日です。"],
  ["①㈱髙﨑ﾊﾝｶｸ", "①㈱髙﨑ﾊﾝｶｸ"],
])("%j keeps its lines and letters: %j", (value, kept) => {
  expect(note.normalise(value, field)).toBe(kept);
  expect(note.copy(note.normalise(value, field), field)).toBe(kept);
});

test("it is displayed as it is kept", () => {
  expect(note.display("一行目\n二行目", field)).toBe("一行目\n二行目");
});

test("environment-dependent characters are a warning, line breaks are not", () => {
  expect(note.issues("一行目\n二行目", field)).toEqual([]);
  expect(note.issues("髙\n橋", field)).toStrictEqual([
    { code: "text.environment-dependent", level: "warning", params: { characters: "髙" } },
  ]);
});

test("it is complete when there is something", () => {
  expect(note.isComplete("")).toBe(false);
  expect(note.isComplete("a\nb")).toBe(true);
});

test("several lines are accepted, control characters refused", () => {
  const schema = note.schema(field);
  expect(schema.safeParse("a\nb").success).toBe(true);
  expect(schema.safeParse("a\u0007b").success).toBe(false);
  expect(schema.safeParse(["a"]).success).toBe(false);
});
