import type { Member } from "@/lib/domain/visitor";

/** What every page of somebody who is signed in is told. */
export interface PortalFacts {
  readonly member: Member;
  readonly demo: boolean;
}
