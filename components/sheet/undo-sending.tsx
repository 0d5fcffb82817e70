"use client";

import { ConfirmForm } from "@/components/form/confirm-form";
import type { FormAction } from "@/components/form/action-form";
import { moveWords } from "@/lib/texts/ja/application";
import { sendingTexts } from "@/lib/texts/ja/sending";

/** Takes the record of a sending back, after one more question. */
export const UndoSending = ({ action }: { readonly action: FormAction }) => (
  <ConfirmForm
    action={action}
    word={moveWords.undoSending}
    question={sendingTexts.undoQuestion}
    todo={sendingTexts.undoTodo}
    yes={sendingTexts.undoYes}
  />
);
