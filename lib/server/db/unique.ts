import "server-only";

/** What a write answers, or null when the database found that another row already has what must be unique; nothing may follow it then. */
export const unlessTaken = async <Result>(write: Promise<Result>): Promise<Result | null> => {
  try {
    return await write;
  } catch (thrown) {
    if (thrown instanceof Error && "code" in thrown && thrown.code === "P2002") return null;
    throw thrown;
  }
};
