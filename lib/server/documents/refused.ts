import type { FileRefusal } from "@/lib/domain/files/document-file";

/** What reading found that keeps a file out; anything else that is thrown was not foreseen. */
export class Refused extends Error {
  override readonly name = "Refused";

  constructor(readonly because: FileRefusal) {
    super(because);
  }
}

export const refuse = (because: FileRefusal): never => {
  throw new Refused(because);
};

/** What a library throws over a file's content means that the file is damaged; our own findings stay. */
export const orDamaged = async <Result>(reading: () => Result | Promise<Result>): Promise<Result> => {
  try {
    return await reading();
  } catch (thrown) {
    throw thrown instanceof Refused ? thrown : new Refused("damaged");
  }
};
