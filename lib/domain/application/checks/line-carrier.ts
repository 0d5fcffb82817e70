import { displayText } from "@/lib/forms/copy";
import { fieldOf } from "@/lib/forms/catalogue";
import { chosen } from "@/lib/forms/effective";
import { error, type Issue } from "@/lib/forms/kinds/kind";
import { at, type Check } from "./check";

export type LineCarrierIssue = Issue<
  "line-carrier.needs-ipv4" | "line-carrier.not-ntt-option",
  { readonly carrier: string }
>;

const wrongLines = [
  { line: "ipv6", code: "line-carrier.needs-ipv4" },
  { line: "ip-vpn", code: "line-carrier.not-ntt-option" },
] as const;

/** CTC and QTnet take IPv4 on オンライン請求, and are excluded from option 1 of オンライン資格確認 (docs/portal §2.5). */
export const lineCarrierCheck: Check<LineCarrierIssue> = {
  find: ({ catalogue, answers }) => {
    if (!["ctc", "qtnet"].includes(chosen(catalogue, answers, "carrier"))) return [];
    const line = chosen(catalogue, answers, "line");
    const carrier = displayText(fieldOf(catalogue, "carrier"), answers);
    return wrongLines
      .filter((wrong) => wrong.line === line)
      .map(({ code }) =>
        at("line", error(code, { carrier }, code === "line-carrier.needs-ipv4" ? [{ value: "ipv4" }] : [])),
      );
  },
  errors: ["line-carrier.needs-ipv4", "line-carrier.not-ntt-option"],
};
