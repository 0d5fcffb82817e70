import type { Finding } from "@/lib/domain/errors";
import { clinicFindingTexts } from "./clinic-findings";
import { admissionFindingTexts } from "./admissions";
import { peopleTexts } from "./people";
import { reportFindingTexts } from "./sending";
import { reviewFindingTexts } from "./review";
import { presetFindingTexts } from "./presets";
import { settingFindingTexts } from "./settings";

/** Every sentence that can stand beside a control, by the code of what a rule found. */
const inputTexts: Readonly<Record<string, (finding: never) => string>> = {
  ...clinicFindingTexts,
  ...peopleTexts,
  ...admissionFindingTexts,
  ...settingFindingTexts,
  ...reportFindingTexts,
  ...reviewFindingTexts,
  ...presetFindingTexts,
  "password.same": () => "いまと同じパスワードです。ちがうパスワードにしてください。",
  "password.wrong": () => "いまのパスワードが違います。もう一度入力してください。",
};

/** The sentence for what is odd about a control's value; a code that no rule gives has none of its own. */
export const inputText = (finding: Finding): string =>
  (inputTexts[finding.code] as ((finding: Finding) => string) | undefined)?.(finding) ??
  "この内容は保存できません。入力し直してください。";
