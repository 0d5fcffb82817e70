import { developmentOnly } from "../development-only";

export default async function TroublePage() {
  await developmentOnly();
  throw new Error("部品のページのための、わざとのエラーです。");
}
