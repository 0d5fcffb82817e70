/** `npm run vendor:invite -- --vendor … --admin …`: invites a 責任者 into a vendor, also after the last one is gone. */
import { parseArgs } from "node:util";
import { isAppError } from "@/lib/domain/errors";
import { vendorInvitationTexts, vendorTexts } from "@/lib/texts/ja/operator";
import { inviteAdmin } from "./invite-admin";
import { runScript } from "./operator";

const readGiven = (): { readonly vendor?: string; readonly admin?: string } => {
  const option = { type: "string" } as const;
  try {
    return parseArgs({ options: { vendor: option, admin: option } }).values;
  } catch {
    return {};
  }
};

runScript(async () => {
  const { vendor, admin } = readGiven();
  if (vendor === undefined || admin === undefined) {
    console.error(vendorInvitationTexts.usage);
    return 1;
  }
  try {
    await inviteAdmin(vendor, admin);
    return 0;
  } catch (thrown) {
    if (!isAppError(thrown) || !["not-found", "invalid"].includes(thrown.code)) throw thrown;
    const unknown = thrown.code === "not-found";
    console.error(unknown ? vendorInvitationTexts.unknown(vendor) : vendorTexts.refused([vendorTexts.admin]));
    return 1;
  }
});
