import { connection } from "next/server";

export default async function Page() {
  await connection();
  return <h1>{new Date().toISOString()}</h1>;
}
