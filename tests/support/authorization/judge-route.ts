import { readFileSync } from "node:fs";
import { join } from "node:path";
import { filled, type Address } from "../addresses";
import { rootFolder } from "../source-files";
import { callers, type Caller } from "./callers";
import { heard } from "./hearing";
import { leaksIn, type Marker } from "./leaks";
import { methods, type Method, type RouteAsk } from "./route-entries";
import { rewind, type Scene } from "./scene";

/** The methods that a route's file exports. */
const exportedMethods = ({ file }: Address): readonly Method[] => {
  const source = readFileSync(join(rootFolder, file), "utf8");
  return methods.filter((method) => new RegExp(`\\b${method}\\b`).test(source));
};

/** Everything that is wrong with one route, in words; empty when nothing is. */
export const judgeRoute = async (
  address: Address,
  asks: readonly RouteAsk[],
  scene: Scene,
  markers: readonly Marker[],
): Promise<string[]> => {
  const exported = exportedMethods(address);
  const missing = exported.filter((method) => !asks.some((ask) => ask.method === method));
  const wrong = missing.map((method) => `${method} ${address.pattern} has no entry`);
  const params = asks[0]?.params ?? (() => ({}));
  const others = methods.filter((method) => !exported.includes(method));
  const refused = others.map((method): RouteAsk => ({ method, params, answer: () => "405" }));

  const judged = async (ask: RouteAsk, caller: Caller): Promise<void> => {
    const given = ask.params?.(scene, caller) ?? {};
    const path = `${filled(address.pattern, (parameter) => given[parameter] ?? parameter)}${ask.query ?? ""}`;
    const response = await fetch(`${scene.product.address}${path}`, {
      method: ask.method,
      headers: { cookie: scene.cookies[caller], ...ask.headersOf?.(scene) },
      ...(ask.body !== undefined && { body: ask.body(caller, scene) }),
      redirect: "manual",
    });
    const { text, open } = await heard(response);
    const location = response.headers.get("location");
    const said = ask.read === undefined ? "" : ` ${ask.read(text, open)}`;
    const verdict = `${location === null ? response.status : `to ${ask.place?.(location) ?? location}`}${said}`;
    const expected = ask.answer(caller, scene);
    const who = `${ask.method} ${path} as ${caller}`;
    if (verdict !== expected) wrong.push(`${who}: ${verdict} instead of ${expected}`);
    const told = leaksIn(text, markers, caller, { refused: false, known: [path] });
    if (told.length > 0) wrong.push(`${who}: tells ${told.join(", ")}`);
  };

  for (const ask of [...asks, ...refused]) {
    await rewind(scene);
    await Promise.all(callers.map((caller) => judged(ask, caller)));
  }
  return wrong;
};
