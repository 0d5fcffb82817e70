"use client";

import { Button } from "@/components/ui/button";
import { forgetUnsaved } from "@/lib/client/application/unsaved";
import { frameTexts } from "@/lib/texts/ja/frame";

/** The way out, which takes along what was left unsaved in this browser; it works before JavaScript has arrived. */
export const SignOut = () => (
  <form
    method="post"
    action="/api/sign-out"
    onSubmit={() => {
      forgetUnsaved();
    }}
  >
    <Button look="quiet" type="submit">
      {frameTexts.signOut}
    </Button>
  </form>
);
