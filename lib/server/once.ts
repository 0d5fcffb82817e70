const shared = globalThis as Record<symbol, unknown>;

const keyOf = (name: string): symbol => Symbol.for(`todoke.${name}`);

/**
 * One instance per process. Next loads a module once for pages, once for routes and once for instrumentation;
 * pools, hubs and caches must not be three.
 */
export const once = <Value>(name: string, make: () => Value): Value => {
  const key = keyOf(name);
  shared[key] ??= make();
  return shared[key] as Value;
};

/** The next one who asks makes it anew. */
export const forget = (...names: readonly string[]): void => {
  for (const name of names) Reflect.deleteProperty(shared, keyOf(name));
};
