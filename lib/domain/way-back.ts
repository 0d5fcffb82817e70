/** The address to return to after signing in: one of our own pages, the first one for anything else. */
export const wayBack = (target: string | null): string => {
  if (target === null || !/^\/(?![/\\])/.test(target)) return "/";
  const { pathname, searchParams, origin } = new URL(target, "http://here.invalid");
  if (origin !== "http://here.invalid" || /^\/(sign-in|api)(\/|$)/.test(pathname)) return "/";
  searchParams.delete("_rsc");
  const query = searchParams.toString();
  return query === "" ? pathname : `${pathname}?${query}`;
};
