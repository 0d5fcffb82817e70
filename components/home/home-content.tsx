import { clinicRoute } from "@/components/clinics/clinic-routes";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import type { Todo } from "@/lib/domain/todo";
import type { Place } from "@/lib/domain/visitor";
import { homeTexts } from "@/lib/texts/ja/home";
import { TodoList } from "./todo-list";

interface HomeContentProps {
  readonly place: Place;
  readonly todos: readonly Todo[];
}

/** やること, or what will stand there. */
export const HomeContent = ({ place: { clinic }, todos }: HomeContentProps) => {
  if (todos.length > 0) return <TodoList todos={todos} />;
  const clinics = clinic === null ? "/clinics" : clinicRoute(clinic.id);
  return (
    <EmptyState
      title={homeTexts.nothingTitle}
      action={
        <ButtonLink href={clinics} look="secondary">
          {clinic === null ? homeTexts.clinics : homeTexts.ownClinic}
        </ButtonLink>
      }
    >
      {clinic === null ? homeTexts.vendorNothing : homeTexts.clinicNothing}
    </EmptyState>
  );
};
