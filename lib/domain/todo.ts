/** Something that waits for the reader; it vanishes only when it is done. */
export type Todo =
  /** A vendor without clinics has one thing to do first. */
  | { readonly kind: "first-clinic" }
  /** Nobody of the clinic can sign in, and nobody is invited. */
  | { readonly kind: "nobody-invited"; readonly clinicId: string; readonly clinicName: string }
  /** Somebody could not use an invitation any more and asks for another. */
  | {
      readonly kind: "renewal-asked";
      readonly invitationId: string;
      readonly name: string;
      readonly organisation: string;
    };

/** How many items of one kind stand in the list; the rest is counted. */
export const shownOfKind = 5;
