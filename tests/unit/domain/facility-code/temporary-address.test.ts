import { expect, test } from "@jest/globals";
import { isTemporaryAddress } from "@/lib/domain/facility-code/temporary-address";

test("an address that ends in @01 to @48 is a 仮アカウント's", () => {
  expect(["a@01", "1310123456@13", "a@48"].filter(isTemporaryAddress)).toHaveLength(3);
  expect(["a@00", "a@49", "a@1", "a@013", "a@example.jp", "13"].filter(isTemporaryAddress)).toEqual([]);
});
