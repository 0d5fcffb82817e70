import { notFound } from "next/navigation";
import { connection } from "next/server";

/** Keeps a page out of the product: in production its address does not exist. */
export const developmentOnly = async (): Promise<void> => {
  await connection();
  if (process.env.NODE_ENV === "production") notFound();
};
