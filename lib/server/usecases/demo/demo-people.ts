import type { Role } from "@/lib/domain/actor";

/** Where somebody of the demo belongs: a vendor by its name, a clinic by the vendor's 顧客番号. */
interface DemoMembership {
  readonly vendor: string;
  readonly customerNumber: string | null;
  readonly role: Role;
}

interface DemoPerson {
  readonly name: string;
  readonly loginId: string;
  readonly memberships: readonly [DemoMembership, ...DemoMembership[]];
}

const midori = "みどり医療システム株式会社";
const tozai = "東西メディカルソフト株式会社";

const at = (vendor: string, customerNumber: string | null, role: Role): DemoMembership => ({
  vendor,
  customerNumber,
  role,
});

/** Invented people, somebody in every role; one without mail, one in two organisations. One clinic waits for its first. */
export const demoPeople: readonly DemoPerson[] = [
  { name: "高山 恵", loginId: "takayama@midori.example", memberships: [at(midori, null, "vendorAdmin")] },
  { name: "小林 健太", loginId: "kobayashi@midori.example", memberships: [at(midori, null, "vendorStaff")] },
  { name: "佐藤 花子", loginId: "sato@sakura.example", memberships: [at(midori, "M-0001", "clinicAdmin")] },
  { name: "中村 洋子", loginId: "24681357", memberships: [at(midori, "M-0001", "clinicStaff")] },
  {
    name: "高橋 美咲",
    loginId: "takahashi@himawari.example",
    memberships: [at(midori, "M-0003", "clinicAdmin"), at(midori, "M-0004", "clinicStaff")],
  },
  { name: "田中 誠", loginId: "tanaka@komorebi.example", memberships: [at(midori, "M-0004", "clinicAdmin")] },
  { name: "伊藤 直子", loginId: "ito@minato.example", memberships: [at(midori, "M-0005", "clinicAdmin")] },
  { name: "西村 隆", loginId: "nishimura@tozai.example", memberships: [at(tozai, null, "vendorAdmin")] },
  { name: "渡辺 健", loginId: "watanabe@kaede.example", memberships: [at(tozai, "T-100", "clinicAdmin")] },
];
