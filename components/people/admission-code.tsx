import { showCode } from "@/lib/domain/people/admission-code";

/** A code, large enough to be read out or copied by hand. */
export const AdmissionCode = ({ code }: { readonly code: string }) => (
  <p className="font-mono text-std-32B-150 tracking-widest whitespace-nowrap">{showCode(code)}</p>
);
