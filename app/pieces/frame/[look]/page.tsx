import { notFound } from "next/navigation";
import { PageFrame } from "@/components/frame/page-frame";
import { developmentOnly } from "../../development-only";
import { Fields } from "../../samples/fields";
import { looks } from "./looks";

export default async function FramePage({ params }: { readonly params: Promise<{ readonly look: string }> }) {
  await developmentOnly();
  const look = looks[(await params).look];
  if (look === undefined) notFound();
  return (
    <PageFrame {...look}>
      <Fields />
    </PageFrame>
  );
}
