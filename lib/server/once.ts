/**
 * One instance per process. Next loads a module once for pages, once for routes and once for instrumentation;
 * pools, hubs and caches must not be three.
 */
export const once = <Value>(name: string, make: () => Value): Value => {
  const key = Symbol.for(`todoke.${name}`);
  const shared = globalThis as { [key: symbol]: unknown };
  shared[key] ??= make();
  return shared[key] as Value;
};
