import type { useCases } from "@/lib/server/usecases/registry";
import { fileText, filesAreBegun, type OwnFiles } from "./files";
import type { UseCaseCase } from "./judge-use-case";
import { insiders, type CallerName, type World } from "./world";

type UseCases = typeof useCases;
type Name =
  | "completeUpload"
  | "composePhotos"
  | "dropUpload"
  | "openDocument"
  | "readUpload"
  | "reserveUpload"
  | "settleFile";

/** What the caller sends; outsiders try what our administrator sends. */
export const ownFiles = ({ files }: World, caller: string): OwnFiles =>
  files.of[insiders.find((name) => name === caller) ?? "clinicAdmin"];

const senders = "the actor's own file";
const begun = (world: World, _turn: number, caller: CallerName) => ({
  fileId: ownFiles(world, caller).begun,
});

/** Cases of the use cases by which files come and go. */
export const fileCases: { readonly [Key in Name]: UseCaseCase<Parameters<UseCases[Key]>[1]> } = {
  reserveUpload: {
    reach: "object",
    input: ({ files: { applicationId } }) => ({
      applicationId,
      field: "openingPermit",
      name: "許可書.pdf",
      size: 10,
    }),
    prepare: filesAreBegun,
  },
  readUpload: { reach: "object", input: begun, ownRow: senders, prepare: filesAreBegun },
  completeUpload: { reach: "object", input: begun, ownRow: senders },
  dropUpload: { reach: "object", input: begun, ownRow: senders, prepare: filesAreBegun },
  composePhotos: {
    reach: "object",
    input: (world, _turn, caller) => ({
      applicationId: world.files.applicationId,
      field: "openingPermit",
      photos: [ownFiles(world, caller).photo],
    }),
    ownRow: senders,
  },
  settleFile: {
    reach: "object",
    input: (world, _turn, caller) => ({
      fileId: ownFiles(world, caller).received,
      verdict: { kind: "sound", fileKind: "pdf" },
      size: Buffer.byteLength(fileText),
      sha256: "0".repeat(64),
    }),
    ownRow: senders,
  },
  openDocument: { reach: "object", input: ({ files }) => ({ fileId: files.kept }) },
};
