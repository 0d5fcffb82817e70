import { expect, test } from "@jest/globals";
import { renderToStaticMarkup } from "react-dom/server";
import { SupportContact } from "@/components/frame/support-contact";
import { frameTexts } from "@/lib/texts/ja/frame";

const vendor = "サンプルデンタルシステム";

test("the vendor's support is named with a number that a phone can dial, and its hours when known", () => {
  const html = renderToStaticMarkup(
    <SupportContact support={{ vendor, phone: "03-0000-0000", hours: "平日 9:00〜18:00" }} />,
  );
  expect(html).toContain("サンプルデンタルシステム サポート");
  expect(html).toContain('href="tel:0300000000"');
  expect(html).toContain("（平日 9:00〜18:00）");
  expect(renderToStaticMarkup(<SupportContact support={{ vendor, phone: "03-0000-0000" }} />)).not.toContain(
    "（",
  );
});

test("without a number, whoever showed the site is to be called", () => {
  expect(renderToStaticMarkup(<SupportContact />)).toBe(frameTexts.unknownSupport);
  expect(renderToStaticMarkup(<SupportContact support={{ vendor }} />)).toBe(frameTexts.unknownSupport);
});
