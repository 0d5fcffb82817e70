import { withoutBlanks } from "../../characters/width";
import { displayText } from "@/lib/forms/copy";
import { fieldOf } from "@/lib/forms/catalogue";
import { isShown } from "@/lib/forms/effective";
import { error, type Issue, type NoParams } from "@/lib/forms/kinds/kind";
import { at, type Check } from "./check";

export type IpsecProviderIssue = Issue<"ipsec-provider.is-ntt-carrier", NoParams>;

/** NTTデータ中国 provides IPsec+IKE; NTT東日本 and NTT西日本 are carriers and another company (docs/portal §5, W17). */
export const ipsecProviderCheck: Check<IpsecProviderIssue> = {
  find: ({ catalogue, answers }) => {
    const provider = fieldOf(catalogue, "ipsecProvider");
    const name = isShown(catalogue, answers, provider) ? withoutBlanks(displayText(provider, answers)) : "";
    return /NTT(東日本|西日本|東西)|東日本電信電話|西日本電信電話/iu.test(name)
      ? [at(provider.key, error("ipsec-provider.is-ntt-carrier", {}))]
      : [];
  },
  errors: ["ipsec-provider.is-ntt-carrier"],
};
