"use client";

import { useRouter } from "next/navigation";
import { useCallback } from "react";
import { useChangeBell } from "@/lib/client/use-change-bell";

interface SheetWatchProps {
  readonly applicationId: string;
  /** The latest change the page knows of. */
  readonly changeNo: number;
}

/** Shows the page anew as soon as its application changes: an open sheet must not stay what it no longer is. */
export const SheetWatch = ({ applicationId, changeNo }: SheetWatchProps) => {
  const router = useRouter();
  const refresh = useCallback(() => {
    router.refresh();
  }, [router]);
  useChangeBell(applicationId, changeNo, refresh);
  return null;
};
