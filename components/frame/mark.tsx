/** The product's mark: a sheet with three lines. */
export const Mark = () => (
  <svg viewBox="0 0 26 26" width="26" height="26" aria-hidden="true" className="flex-none">
    <rect width="26" height="26" rx="6" className="fill-blue-900" />
    <path d="M7 8h12M7 13h12M7 18h12" className="stroke-white" strokeWidth="2" />
  </svg>
);
