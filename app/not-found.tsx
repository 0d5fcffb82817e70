import Link from "next/link";
import { connection } from "next/server";
import { notFoundTexts } from "@/lib/texts/ja/not-found";

export default async function NotFoundPage() {
  await connection();
  return (
    <main className="mx-auto grid max-w-[70rem] gap-4 px-4 py-10 sm:px-8">
      <h1 className="text-std-28B-150">{notFoundTexts.title}</h1>
      <p className="max-w-[40em]">{notFoundTexts.todo}</p>
      <p>
        <Link href="/" className="text-blue-1000 underline underline-offset-4">
          {notFoundTexts.home}
        </Link>
      </p>
    </main>
  );
}
