"use server";

import { redirect } from "next/navigation";
import { shown, visitor } from "@/lib/server/http/page";
import { switchPlace } from "@/lib/server/usecases/sessions/switch-place";

export const go = async (data: FormData): Promise<void> => {
  const { sessionId, personId } = await visitor();
  await shown(switchPlace({ sessionId, personId, membershipId: String(data.get("membershipId")) }));
  redirect("/");
};
