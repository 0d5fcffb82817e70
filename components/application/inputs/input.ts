import type { Field as Framed } from "@/components/ui/field";
import type { Draft } from "@/lib/client/application/draft";
import type { Field } from "@/lib/forms/catalogue";

/** The controls of all fields by key, as react-hook-form holds them. */
export type Drafts = Record<string, Draft>;

/** What an input of one kind is told: the field, the words around it, and what stands in it at first. */
export interface InputProps {
  readonly field: Field;
  readonly framed: Framed;
  readonly draft: Draft;
}
