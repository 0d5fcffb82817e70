/** A text of several paragraphs as somebody wrote it: its line breaks stay. */
export const Prose = ({ children }: { readonly children: string }) => (
  <p className="measure whitespace-pre-line">{children}</p>
);
