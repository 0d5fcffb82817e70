import { expect, test } from "@jest/globals";
import { askCallCentre, callCentre } from "@/lib/texts/ja/call-centre";

// docs/portal §5: 0800-080-4583, Mon–Fri 8–18, Sat 8–16, closed on holidays.
test("the call centre is reached as docs/portal §5 says", () => {
  expect(callCentre).toEqual({
    phone: "0800-080-4583",
    mail: "contact@iryohokenjyoho-portalsite.jp",
    hours: "月〜金 8:00〜18:00、土 8:00〜16:00（祝日を除く）",
  });
});

test("who is sent to the call centre is told its number and hours", () => {
  expect(askCallCentre).toBe(
    "総合ポータルサイトのコールセンター（0800-080-4583、月〜金 8:00〜18:00、土 8:00〜16:00（祝日を除く））に問い合わせてください。",
  );
});
