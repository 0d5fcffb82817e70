/** What a field asks for, and its example on a line of its own. */
export const HelpText = ({ text }: { readonly text: string }) =>
  text.split(/(?=例：)/u).map((line) => (
    <span key={line} className="block">
      {line}
    </span>
  ));
