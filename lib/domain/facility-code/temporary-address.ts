/** Whether a half-width address is one that a 仮アカウント was given and nobody ever replaced: it ends in `@01` to `@48` (docs/portal §6). */
export const isTemporaryAddress = (address: string): boolean => /@(0[1-9]|[1-3]\d|4[0-8])$/.test(address);
