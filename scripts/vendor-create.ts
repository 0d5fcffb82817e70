/** `npm run vendor:create -- --name … --phone … --hours … --admin …`: registers a maker and invites its 責任者; asks for what is missing. */
import { createInterface } from "node:readline/promises";
import { parseArgs } from "node:util";
import { isAppError } from "@/lib/domain/errors";
import { examinePersonName, normalisePersonName } from "@/lib/domain/people/person-name";
import { createVendor } from "@/lib/server/usecases/vendors/create-vendor";
import { vendorTexts } from "@/lib/texts/ja/operator";
import { inviteAdmin } from "./invite-admin";
import { runScript } from "./operator";

const asked = ["name", "phone", "hours", "admin"] as const;
type Asked = (typeof asked)[number];

const titles = (names: readonly Asked[]): string[] => names.map((name) => vendorTexts[name]);

const readGiven = (): Partial<Record<Asked, string>> | null => {
  const option = { type: "string" } as const;
  try {
    return parseArgs({ options: { name: option, phone: option, hours: option, admin: option } }).values;
  } catch {
    return null;
  }
};

/** Asks on the terminal; what is not answered, because the terminal was closed, is empty. */
const ask = async (names: readonly Asked[]): Promise<Partial<Record<Asked, string>>> => {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const closed = new AbortController();
  terminal.once("close", () => {
    closed.abort();
  });
  const answers: Partial<Record<Asked, string>> = {};
  for (const name of names)
    answers[name] = await terminal
      .question(`${vendorTexts[name]}： `, { signal: closed.signal })
      .catch(() => "");
  terminal.close();
  return answers;
};

const refusedFields: Readonly<Record<string, Asked>> = {
  name: "name",
  supportPhone: "phone",
  supportHours: "hours",
};

runScript(async () => {
  const given = readGiven();
  if (given === null) {
    console.error(vendorTexts.usage);
    return 1;
  }
  const missing = asked.filter((name) => given[name] === undefined);
  if (missing.length > 0 && !process.stdin.isTTY) {
    console.error(`${vendorTexts.missing(titles(missing))}\n${vendorTexts.usage}`);
    return 1;
  }
  const {
    name = "",
    phone = "",
    hours = "",
    admin = "",
  } = { ...given, ...(missing.length > 0 && (await ask(missing))) };
  if (examinePersonName(normalisePersonName(admin)) !== undefined) {
    console.error(vendorTexts.refused([vendorTexts.admin]));
    return 1;
  }
  try {
    const { id } = await createVendor({ name, supportPhone: phone, supportHours: hours });
    console.log(vendorTexts.created(name.trim(), id));
    await inviteAdmin(id, admin);
    return 0;
  } catch (thrown) {
    if (!isAppError(thrown) || !("fields" in thrown.detail)) throw thrown;
    const refused = Object.keys(thrown.detail.fields).flatMap((field) => refusedFields[field] ?? []);
    console.error(vendorTexts.refused(titles(refused)));
    return 1;
  }
});
