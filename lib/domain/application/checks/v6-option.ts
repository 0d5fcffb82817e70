import { chosen } from "@/lib/forms/effective";
import { warning, type Issue, type NoParams } from "@/lib/forms/kinds/kind";
import { at, type Check } from "./check";

export type V6OptionIssue = Issue<"v6-option.not-contracted", NoParams>;

/** 配信アプリケーション needs フレッツ・v6オプション on an NTT line; not asked of IPsec, CTC and QTnet (docs/portal §5). */
export const v6OptionCheck: Check<V6OptionIssue> = {
  find: ({ catalogue, answers }) => {
    const isNttLine =
      chosen(catalogue, answers, "line") === "ip-vpn" &&
      !["ctc", "qtnet", "other"].includes(chosen(catalogue, answers, "carrier"));
    return isNttLine && chosen(catalogue, answers, "v6Option") === "not-contracted"
      ? [at("v6Option", warning("v6-option.not-contracted", {}))]
      : [];
  },
  errors: ["v6-option.not-contracted"],
};
