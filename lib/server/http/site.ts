import "server-only";
import { isProduction, settings } from "../env";

/** Whether every page carries the mark of a demo. */
export const isDemo = (): boolean => !isProduction(settings());
