import type { Route } from "next";
import { applicationRoute, planRoute, sheetRoute } from "@/components/application/application-routes";
import { ButtonLink } from "@/components/ui/button-link";
import type { Todo } from "@/lib/domain/todo";
import { todoWords } from "@/lib/texts/ja/home";

const placeOf = (todo: Todo): Route => {
  switch (todo.kind) {
    case "first-clinic":
      return "/clinics/new";
    case "nobody-invited":
      return `/clinics/${todo.clinicId}/invite` as Route;
    case "renewal-asked":
      return `/members/invitations/${todo.invitationId}` as Route;
    case "settle-plan":
      return planRoute(todo.application.id);
    case "transcribe":
      return sheetRoute(todo.application.id);
    case "try-login":
    case "fix":
    case "change-month":
    case "fill-in":
    case "look-at-values":
    case "record-receipt":
    case "record-review":
    case "unsent-near-deadline":
    case "check":
    case "answer-delegated":
    case "call-clinic":
      return applicationRoute(todo.application.id);
  }
};

/** What waits for the reader: each a sentence with one button, the first one on top of the others. */
export const TodoList = ({ todos }: { readonly todos: readonly Todo[] }) => (
  <ol className="grid gap-3">
    {todos.map((todo, at) => {
      const { title, why, button } = todoWords(todo);
      return (
        <li
          key={`${todo.kind} ${placeOf(todo)}`}
          className={`flex flex-wrap items-center justify-between gap-x-6 gap-y-3 rounded-12 px-5 py-4 ${at === 0 ? "border-2 border-blue-900" : "border border-solid-gray-420"}`}
        >
          <div className="min-w-0 flex-1 basis-80">
            <h2 className="text-std-18B-160">{title}</h2>
            <p className="measure text-solid-gray-700">{why}</p>
          </div>
          <ButtonLink href={placeOf(todo)} look={at === 0 ? "primary" : "secondary"}>
            {button}
          </ButtonLink>
        </li>
      );
    })}
  </ol>
);
