import { pino } from "pino";

/** The log: an object, then a message that is a constant of the code. */
export const log = pino();
