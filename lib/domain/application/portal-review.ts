import { workplace } from "../facility-code/fee-tables";
import type { Catalogue } from "@/lib/forms/catalogue";

/** Whether 総合ポータルサイト ends the procedure of a form with a review, whose notice brings the facility its code (職域; docs/portal §4.1 M2). */
export const isReviewedByPortal = ({ feeTables }: Pick<Catalogue, "feeTables">): boolean =>
  feeTables.includes(workplace);
