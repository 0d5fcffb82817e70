import type { ReactNode } from "react";
import { wire, type Field } from "./field";
import { FieldHeading } from "./field-heading";
import { FieldControl, FieldHelp, FieldSource } from "./field-parts";

const layout =
  "grid min-w-0 grid-cols-[minmax(0,1fr)] gap-x-6 gap-y-1 sm:grid-cols-[minmax(60%,1fr)_fit-content(40%)]";

interface FieldFrameProps {
  readonly field: Field;
  /** Whether the control takes the whole width. */
  readonly wide?: boolean;
  readonly children: ReactNode;
}

/** Label, source, help, saved mark and issue around one control, which takes `wire(field)`. */
export const FieldFrame = ({ field, wide = false, children }: FieldFrameProps) => (
  <div className={layout}>
    <label htmlFor={field.id}>
      <FieldHeading {...field} />
    </label>
    {field.source !== undefined && <FieldSource>{field.source}</FieldSource>}
    <FieldHelp {...field} />
    <FieldControl {...field} wide={wide}>
      {children}
    </FieldControl>
  </div>
);

/** The same around several controls that answer one question; only a radio group can be required or wrong as one. */
export const FieldGroup = ({
  field,
  role,
  children,
}: Omit<FieldFrameProps, "wide"> & { readonly role?: "radiogroup" | undefined }) => {
  const { id, "aria-describedby": describedBy, ...state } = wire(field);
  return (
    <fieldset
      id={id}
      role={role}
      aria-describedby={describedBy}
      {...(role === "radiogroup" && state)}
      className={layout}
    >
      <legend className="float-left">
        <FieldHeading {...field} />
      </legend>
      {field.source !== undefined && <FieldSource>{field.source}</FieldSource>}
      <FieldHelp {...field} />
      <FieldControl {...field} wide>
        {children}
      </FieldControl>
    </fieldset>
  );
};
