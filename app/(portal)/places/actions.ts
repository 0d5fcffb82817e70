"use server";

import { redirect } from "next/navigation";
import { textsOf } from "@/lib/server/http/action";
import { shownAt, visitor } from "@/lib/server/http/page";
import { switchPlace } from "@/lib/server/usecases/sessions/switch-place";

export const go = async (data: FormData): Promise<void> => {
  const { sessionId, personId } = await visitor();
  await shownAt(switchPlace({ sessionId, personId, membershipId: textsOf(data)["membershipId"] ?? "" }));
  redirect("/");
};
