import { Button } from "@/components/ui/button";
import { frameTexts } from "@/lib/texts/ja/frame";

/** The way out; it works before JavaScript has arrived. */
export const SignOut = () => (
  <form method="post" action="/api/sign-out">
    <Button look="quiet" type="submit">
      {frameTexts.signOut}
    </Button>
  </form>
);
