/** The first stop of the Tab key: past the header, to the content. */
export const SkipLink = ({ target, children }: { readonly target: string; readonly children: string }) => (
  <a
    href={`#${target}`}
    className="sr-only rounded-8 bg-white px-4 py-3 text-oln-16B-100 text-blue-1000 underline underline-offset-4 focus:not-sr-only focus:absolute focus:top-2 focus:left-4 focus:z-10 focus:px-4 focus:py-3"
  >
    {children}
  </a>
);
