import { AppError } from "@/lib/domain/errors";

/** PostgreSQL's codes (SQLSTATE) and Prisma's, for a database that has no room or cannot be reached. */
const full = ["53100", "53200"];
const away = ["57P01", "57P02", "57P03", "53300", "08000", "08001", "08003", "08006"];
const unreachable = [
  "P1001",
  "P1002",
  "P1017",
  "P2024",
  "P2028",
  "ECONNREFUSED",
  "ECONNRESET",
  "ENOENT",
  "EPIPE",
];

const codesOf = (thrown: unknown, depth = 0): string[] => {
  if (typeof thrown !== "object" || thrown === null || depth > 4) return [];
  const { code, originalCode, cause, meta, driverAdapterError } = thrown as Record<string, unknown>;
  return [
    ...[code, originalCode].filter((value) => typeof value === "string"),
    ...[cause, meta, driverAdapterError].flatMap((inner) => codesOf(inner, depth + 1)),
  ];
};

const isLost = (thrown: unknown): boolean =>
  thrown instanceof Error &&
  /connection terminated|connection error|timeout exceeded when trying to connect/i.test(thrown.message);

/** A database's failure as a foreseen refusal where it is one; anything else comes back as it is. */
export const foreseen = (thrown: unknown): unknown => {
  if (thrown instanceof AppError) return thrown;
  const codes = codesOf(thrown);
  if (codes.some((code) => full.includes(code))) return new AppError("storage-full", {}, { cause: thrown });
  if (isLost(thrown) || codes.some((code) => away.includes(code) || unreachable.includes(code)))
    return new AppError("unavailable", {}, { cause: thrown });
  return thrown;
};
