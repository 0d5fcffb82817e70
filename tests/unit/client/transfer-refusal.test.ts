import { expect, test } from "@jest/globals";
import { textsOfRefusal } from "@/lib/client/application/transfer-refusal";
import { uploadTexts } from "@/lib/texts/ja/documents";
import { fileRefusalTexts } from "@/lib/texts/ja/files";

const refused = (code: string) =>
  JSON.stringify({
    code: "invalid",
    message: "保存できません。",
    detail: { fields: { openingPermit: [{ code }] } },
  });

test.each([
  ["what the file is", 422, refused("heic"), fileRefusalTexts.heic],
  ["a size the server did not wait for", 413, "", fileRefusalTexts["too-large"]],
  ["something else that was foreseen", 409, refused("other"), "保存できません。"],
  ["nothing", 0, "", uploadTexts.failed],
  ["what is no answer of ours", 502, "<html>", uploadTexts.failed],
])("a refusal for %s is said in words", (_why, status, body, text) => {
  expect(textsOfRefusal(status, body)).toBe(text);
});
