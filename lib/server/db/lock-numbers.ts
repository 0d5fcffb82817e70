/** Every advisory lock of the product by its number: no two purposes may share one. */
export const lockNumbers = {
  migrations: 7_064_101,
  worker: 7_064_102,
  verification: 7_064_103,
  keys: 7_064_104,
  founding: 7_064_105,
  uploads: 7_064_106,
} as const;
