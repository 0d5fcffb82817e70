import { NextStrip } from "@/components/frame/next-strip";
import { ButtonLink } from "@/components/ui/button-link";
import { facilityWarnings, missingOfFacility } from "@/lib/domain/organisation/facility-warnings";
import { clinicTexts, savedWords, type Saved } from "@/lib/texts/ja/clinics";
import { facilityRoute } from "./clinic-routes";
import type { ShownFacility } from "./facility-facts";

interface ClinicStripProps {
  readonly facilities: readonly ShownFacility[];
  readonly saved: string | readonly string[] | undefined;
}

const said = (saved: ClinicStripProps["saved"]): string =>
  typeof saved === "string" && Object.hasOwn(savedWords, saved) ? savedWords[saved as Saved] : "";

/** What a customer's facilities still need, behind what was just saved. */
export const ClinicStrip = ({ facilities, saved }: ClinicStripProps) => {
  const odd = facilities.find((facility) => Object.keys(facilityWarnings(facility)).length > 0);
  const open = facilities.find((facility) => missingOfFacility(facility).length > 0);
  const first = odd ?? open;
  if (first === undefined) return <NextStrip turn="done" title={`${said(saved)}${clinicTexts.complete}`} />;
  const texts =
    odd === undefined
      ? { title: clinicTexts.missing, todo: clinicTexts.missingTodo, go: clinicTexts.fill }
      : { title: clinicTexts.look, todo: clinicTexts.lookTodo, go: clinicTexts.check };
  return (
    <NextStrip
      turn="yours"
      title={`${said(saved)}${texts.title}`}
      actions={<ButtonLink href={facilityRoute(first.clinicId, first.id)}>{texts.go}</ButtonLink>}
    >
      {texts.todo}
    </NextStrip>
  );
};
