import { displayText } from "@/lib/forms/copy";
import { fieldOf } from "@/lib/forms/catalogue";
import { chosen } from "@/lib/forms/effective";
import { error, warning, type Issue, type NoParams } from "@/lib/forms/kinds/kind";
import { at, type Check } from "./check";

export type LineCarrierIssue =
  | Issue<"line-carrier.needs-ipv4" | "line-carrier.not-ntt-option", { readonly carrier: string }>
  | Issue<"line-carrier.needs-ipsec", NoParams>;

/**
 * CTC and QTnet take IPv4 on オンライン請求, and are excluded from option 1 of オンライン資格確認 (docs/portal §2.5);
 * every other carrier but NTT is reached by IPsec+IKE only (§7.3).
 */
export const lineCarrierCheck: Check<LineCarrierIssue> = {
  find: ({ catalogue, answers }) => {
    const key = chosen(catalogue, answers, "carrier");
    const line = chosen(catalogue, answers, "line");
    const carrier = displayText(fieldOf(catalogue, "carrier"), answers);
    if (key === "other" && ["ipv4", "ipv6", "ip-vpn"].includes(line)) {
      return [at("line", warning("line-carrier.needs-ipsec", {}))];
    }
    if (key !== "ctc" && key !== "qtnet") return [];
    if (line === "ipv6")
      return [at("line", error("line-carrier.needs-ipv4", { carrier }, [{ value: "ipv4" }]))];
    return line === "ip-vpn" ? [at("line", error("line-carrier.not-ntt-option", { carrier }))] : [];
  },
  errors: ["line-carrier.needs-ipv4", "line-carrier.not-ntt-option", "line-carrier.needs-ipsec"],
};
