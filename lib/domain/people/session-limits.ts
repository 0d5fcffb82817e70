/**
 * When a session ends by itself (ASVS 7.1.1, 7.3.1, 7.3.2). Idle, because PCs at a reception are shared and left
 * alone; absolute, because one sign-in should last one working day and not into the next.
 */
export const idleMinutes = 60;
export const absoluteHours = 12;

/** How long confidential values are shown after the password was entered again. */
export const proofMinutes = 5;
