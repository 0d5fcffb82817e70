import { expect, test } from "@jest/globals";
import { fieldOf } from "@/lib/forms/catalogue";
import { eligibilityWorkplaceV1 } from "@/lib/forms/catalogues/eligibility-workplace.v1";
import { document } from "@/lib/forms/kinds/document";

const field = fieldOf(eligibilityWorkplaceV1, "openingPermit");
const file = { fileId: "f1", name: "開設許可書.pdf", size: 120_000, sha256: "00ff" };

test("file names are kept in NFC, nothing else changes (docs/portal §10)", () => {
  const decomposed = { ...file, name: "か\u3099いせつ①.PDF" };
  expect(document.normalise(decomposed, field)).toEqual({ ...file, name: "がいせつ①.PDF" });
});

test("the file's name is displayed and copied", () => {
  expect(document.display(file, field)).toBe("開設許可書.pdf");
  expect(document.copy(file, field)).toBe("開設許可書.pdf");
});

test("a kept file is complete and without issues", () => {
  expect(document.isComplete(file)).toBe(true);
  expect(document.issues(file, field)).toEqual([]);
});

test("a file with all four parts is accepted, anything else refused", () => {
  const schema = document.schema(field);
  expect(schema.safeParse(file).success).toBe(true);
  for (const refused of [
    "開設許可書.pdf",
    { ...file, size: 1.5 },
    { ...file, size: "1" },
    { ...file, path: "/" },
  ])
    expect(schema.safeParse(refused).success).toBe(false);
});
