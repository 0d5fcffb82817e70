import { Button } from "@/components/ui/button";
import { sheetTexts } from "@/lib/texts/ja/sheet";
import { PrintSheet } from "./print-sheet";
import { sheetFilesAddress } from "@/components/application/application-routes";

interface SheetToolsProps {
  readonly applicationId: string;
  readonly printed: () => Promise<void>;
}

/** The sheet as a file, and on paper. */
export const SheetTools = ({ applicationId, printed }: SheetToolsProps) => (
  <>
    <form method="get" action={sheetFilesAddress(applicationId)}>
      <input type="hidden" name="format" value="xlsx" />
      <Button type="submit" look="secondary">
        {sheetTexts.download}
      </Button>
    </form>
    <PrintSheet printed={printed} />
  </>
);
