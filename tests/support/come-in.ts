import type { Page } from "playwright-core";
import { offerTexts } from "@/lib/texts/ja/admissions";
import { frameTexts } from "@/lib/texts/ja/frame";
import { handOverTexts, inviteTexts, wayChoices } from "@/lib/texts/ja/members";
import { button, link } from "./application-page";
import { choose, press, write } from "./keyboard";
import { password } from "./signing-in";

/** Who is invited into a clinic, and with what they come in. */
export const newcomer = {
  name: "田中 花子",
  mail: "tanaka@sakura.example",
  password: "雨の月曜と温かいお茶",
};

interface ComingIn {
  readonly vendor: Page;
  readonly clinic: Page;
  readonly address: string;
  /** Who signs in at the vendor. */
  readonly loginId: string;
  readonly clinicId: string;
}

/** Somebody of the vendor signs in and invites the clinic's 責任者, who comes in by the address; by the keyboard alone. */
export const comeIn = async ({ vendor, clinic, address, loginId, clinicId }: ComingIn): Promise<void> => {
  await vendor.goto(`${address}/sign-in`);
  await write(vendor, vendor.locator("[name=loginId]"), loginId);
  await write(vendor, vendor.locator("[name=password]"), password);
  await press(vendor, button(vendor, "ログイン"));
  await link(vendor, frameTexts.applications).waitFor();
  await vendor.goto(`${address}/clinics/${clinicId}/invite`);
  await write(vendor, vendor.getByRole("textbox", { name: inviteTexts.name }), newcomer.name);
  await choose(vendor, vendor.getByRole("radiogroup", { name: inviteTexts.way }), wayChoices.screen);
  await press(vendor, button(vendor, inviteTexts.make));
  await vendor.getByText(handOverTexts.open).waitFor();
  const invitation = await vendor.locator("input[readonly]").first().inputValue();
  await clinic.goto(address + new URL(invitation).pathname);
  await write(clinic, clinic.getByRole("textbox", { name: offerTexts.mail }), newcomer.mail);
  await write(clinic, clinic.locator("[type=password]"), newcomer.password);
  await press(clinic, button(clinic, offerTexts.start));
};
