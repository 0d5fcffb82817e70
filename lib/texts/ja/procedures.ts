import type { Procedure, ProcedureGuidance } from "@/lib/forms/procedures";
import { askCallCentre } from "./call-centre";

/** The answers to 「何の手続きですか」. */
export const procedureWords: Readonly<Record<Procedure, string>> = {
  "first-use": "はじめて使う",
  "new-computer": "パソコンを入れ替える",
  "new-line": "回線を変える",
  "new-software": "レセコンを変える",
  correction: "前に送った内容に誤りがあった",
  "facility-changed": "施設の名称・住所・開設者・コードが変わった",
  stop: "やめる",
};

/** Why there is no form, or one fewer. */
export const guidanceWords: Readonly<Record<ProcedureGuidance, string>> = {
  "workplace-has-no-claims":
    "職域診療所では、オンライン請求の申請画面を確認できていません。そのため、ここではオンライン資格確認の申請だけを準備します。",
  "no-form-for-this": `この手続きのための申請画面は確認できていません。${askCallCentre}`,
  "call-centre": `この手続きは、ここでは準備できません。${askCallCentre}`,
};
