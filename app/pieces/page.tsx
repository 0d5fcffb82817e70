import type { Metadata } from "next";
import { PageFrame } from "@/components/frame/page-frame";
import { unknownSite } from "@/components/frame/site";
import { developmentOnly } from "./development-only";
import { Banners } from "./samples/banners";
import { Buttons } from "./samples/buttons";
import { Choices } from "./samples/choices";
import { Fields } from "./samples/fields";
import { Lists } from "./samples/lists";
import { strips } from "./samples/strips";
import { Tables } from "./samples/tables";

export const metadata: Metadata = { title: "部品" };

export default async function PiecesPage() {
  await developmentOnly();
  return (
    <PageFrame site={{ ...unknownSite, demo: true }} title="部品" strip={strips.yours}>
      <Buttons />
      <Fields />
      <Choices />
      <Banners />
      <Lists />
      <Tables />
    </PageFrame>
  );
}
