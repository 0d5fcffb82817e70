import { expect, test } from "@jest/globals";
import { siteName, unknownSite } from "@/components/frame/site";

const support = { vendor: "サンプルデンタルシステム" };

test("a clinic reads its maker's name, everybody else ours", () => {
  expect(siteName({ side: "clinic", demo: false, support })).toBe("サンプルデンタルシステム 申請サポート");
  expect(siteName({ side: "vendor", demo: false, support })).toBe("とどけ");
  expect(siteName(unknownSite)).toBe("とどけ");
});
