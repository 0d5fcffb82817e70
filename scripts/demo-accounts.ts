import { randomInt } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { codeAlphabet } from "@/lib/domain/characters/code-alphabet";
import { hashPassword } from "@/lib/server/password-hash";
import { demoPeople } from "@/lib/server/usecases/demo/demo-people";
import { demoOrganisations } from "@/lib/server/usecases/demo/demo-organisations";
import { plantDemo } from "@/lib/server/usecases/demo/plant-demo";
import { plantDemoApplications } from "./demo-applications";
import { roleNames } from "@/lib/texts/ja/people";

const letters = (count: number): string =>
  Array.from({ length: count }, () => codeAlphabet.charAt(randomInt(codeAlphabet.length))).join("");

const freshPassword = (): string => `${letters(4)}-${letters(4)}-${letters(4)}`.toLowerCase();

const clinicName = (customerNumber: string): string | undefined =>
  demoOrganisations.flatMap(({ clinics }) => clinics).find((each) => each.customerNumber === customerNumber)
    ?.name;

/** Everybody who can sign in to the demo, with what they sign in. */
const accounts = (password: string) =>
  demoPeople.map(({ name, loginId, memberships }) => ({
    loginId,
    password,
    name,
    side: memberships[0].customerNumber === null ? "vendor" : "clinic",
    places: memberships.map(({ vendor, customerNumber, role }) => ({
      vendor,
      clinic: customerNumber === null ? null : (clinicName(customerNumber) ?? null),
      role: roleNames[role],
    })),
  }));

const fileIn = (dataFolder: string): string => join(dataFolder, "demo-accounts.json");

/** The password in the file of a start that was killed before it could plant, or a new one in a new file. */
const keptPassword = (file: string): { readonly password: string; readonly fresh: boolean } => {
  if (existsSync(file)) {
    const [first] = JSON.parse(readFileSync(file, "utf8")) as { password: string }[];
    if (first !== undefined) return { password: first.password, fresh: false };
  }
  const password = freshPassword();
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(accounts(password), null, 2)}\n`, { mode: 0o600 });
  return { password, fresh: true };
};

/**
 * Fills an empty database with the demo; its accounts stand in `demo-accounts.json` of the data folder before anybody
 * needs them, with a password of this installation's own. Nothing happens where there is a vendor already.
 */
export const plantDemoWithAccounts = async (dataFolder: string): Promise<boolean> => {
  const file = fileIn(dataFolder);
  const { password, fresh } = keptPassword(file);
  const members = await plantDemo({ hash: await hashPassword(password) });
  if (members !== null) {
    await plantDemoApplications(members);
    return true;
  }
  if (fresh) rmSync(file);
  return false;
};
