/** `npm run keys:rotate`: new data keys for every vendor under the current ENCRYPTION_KEY; may be interrupted and repeated. */
import { listKeyOwners } from "@/lib/server/usecases/encryption/list-key-owners";
import { rotateKeys } from "@/lib/server/usecases/encryption/rotate-keys";
import { rotationTexts } from "@/lib/texts/ja/operator";
import { runScript } from "./operator";

runScript(async () => {
  for (const { vendorId, vendorName } of await listKeyOwners({})) {
    const { values } = await rotateKeys({ vendorId }).catch((thrown: unknown) => {
      console.error(rotationTexts.stopped(vendorName));
      throw thrown;
    });
    console.log(rotationTexts.rotated(vendorName, values));
  }
  const owners = await listKeyOwners({});
  const left = owners.filter(({ foreignKeys }) => foreignKeys > 0).map(({ vendorName }) => vendorName);
  console.log(left.length === 0 ? rotationTexts.proved(owners.length) : rotationTexts.left(left));
  return left.length === 0 ? 0 : 1;
});
