interface HiddenValuesProps {
  readonly values: Readonly<Record<string, string>>;
}

/** What a press is about, by name. */
export const HiddenValues = ({ values }: HiddenValuesProps) =>
  Object.entries(values).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />);

/** A field as it stands on the screen. */
export const seenField = (field: string, version: number): HiddenValuesProps["values"] => ({
  field,
  version: String(version),
});
