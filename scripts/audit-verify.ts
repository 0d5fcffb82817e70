/** `npm run audit:verify`: follows every vendor's chain, also from the ends that were noted when it last was sound. */
import { readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import * as z from "zod";
import { verifyChains, type VerifiedChain } from "@/lib/server/usecases/audit/verify-chains";
import { verificationTexts } from "@/lib/texts/ja/operator";
import { runScript } from "./operator";

const heads = z.array(
  z.object({ vendorId: z.uuid(), no: z.string().regex(/^\d+$/).transform(BigInt), hash: z.string() }),
);

/** The ends noted earlier; none before the first run. @throws when the file cannot be understood */
const readEnds = async (file: string): Promise<z.output<typeof heads>> => {
  const text = await readFile(file, "utf8").catch((thrown: unknown) => {
    if (thrown instanceof Error && "code" in thrown && thrown.code === "ENOENT") return "[]";
    throw thrown;
  });
  return heads.parse(JSON.parse(text));
};

const writeEnds = async (file: string, chains: readonly VerifiedChain[]): Promise<void> => {
  const ends = chains.map(({ vendorId, no, hash }) => ({ vendorId, no: String(no), hash }));
  await writeFile(`${file}.new`, `${JSON.stringify(ends, null, 2)}\n`, { mode: 0o600, flush: true });
  await rename(`${file}.new`, file);
};

const sentence = ({ vendorId, vendorName, no, brokenAt }: VerifiedChain): string => {
  const vendor = vendorName ?? vendorId;
  return brokenAt === null ? verificationTexts.sound(vendor, no) : verificationTexts.broken(vendor, brokenAt);
};

runScript(async ({ settings }) => {
  const file = join(settings.DATA_DIR, "audit-heads.json");
  const known = await readEnds(file).catch(() => null);
  if (known === null) {
    console.error(verificationTexts.unreadable(file));
    return 1;
  }
  const chains = await verifyChains({ known });
  for (const chain of chains) console.log(sentence(chain));
  if (chains.some(({ brokenAt }) => brokenAt !== null)) return 1;
  const written = await writeEnds(file, chains).then(
    () => true,
    () => false,
  );
  if (!written) console.error(verificationTexts.unwritten(file));
  return written ? 0 : 1;
});
