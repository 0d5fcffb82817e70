import "server-only";
import { mkdir, readdir, readFile, rename, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import * as z from "zod";
import { settings } from "./env";

const demoMailSchema = z.object({
  id: z.uuid(),
  at: z.iso.datetime(),
  from: z.string(),
  to: z.string(),
  subject: z.string(),
  text: z.string(),
});

/** A mail of a demo: nobody gets it, it is kept to be read. */
export type DemoMail = z.infer<typeof demoMailSchema>;

const folder = (): string => resolve(settings().DATA_DIR, "mail");

/** Keeps a mail; the same one again takes its own place. */
export const keepDemoMail = async (mail: DemoMail): Promise<void> => {
  await mkdir(folder(), { recursive: true });
  const file = join(folder(), `${mail.id}.json`);
  await writeFile(`${file}.part`, JSON.stringify(mail));
  await rename(`${file}.part`, file);
};

const read = async (name: string): Promise<DemoMail[]> => {
  try {
    const raw: unknown = JSON.parse(await readFile(join(folder(), name), "utf8"));
    return [demoMailSchema.parse(raw)];
  } catch {
    return [];
  }
};

/** Every kept mail, the latest first. */
export const listDemoMails = async (): Promise<DemoMail[]> => {
  const names = await readdir(folder()).catch(() => []);
  const mails = await Promise.all(names.filter((name) => name.endsWith(".json")).map(read));
  return mails.flat().sort((one, other) => other.at.localeCompare(one.at));
};
