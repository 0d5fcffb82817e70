import { standingOf, type Caller } from "./callers";
import { password } from "../signing-in";
import { ownFiles } from "../tenancy/file-cases";
import { insiders, type World } from "../tenancy/world";
import type { Scene } from "./scene";

export const methods = ["GET", "POST", "PUT", "PATCH", "DELETE"] as const;
export type Method = (typeof methods)[number];

/** One request to a route, and what comes of it. */
export interface RouteAsk {
  readonly method: Method;
  readonly params?: (scene: Scene, caller: Caller) => Readonly<Record<string, string>>;
  readonly headersOf?: (scene: Scene) => Readonly<Record<string, string>>;
  /** What stands behind the path. */
  readonly query?: string;
  readonly body?: (caller: Caller, scene: Scene) => string;
  /** What is known of the address it leads to, where that is another one each time. */
  readonly place?: (location: string) => string;
  /** The verdict: a status or `to` an address, with what `read` adds. */
  readonly answer: (caller: Caller, scene: Scene) => string;
  /** What the body says to tell one caller from another, where it is not the status; `open` while it goes on. */
  readonly read?: (body: string, open: boolean) => string;
}

const nextAuth = (path: string) => ({ params: () => ({ nextauth: path }) });
const signedIn = (caller: Caller): boolean => standingOf(caller) !== "out";

/** Files are sent by tus, which asks for its own headers first. */
const tus = { "tus-resumable": "1.0.0" };
const part = { ...tus, "upload-offset": "0", "content-type": "application/offset+octet-stream" };
const metadata = ({ files }: World): string =>
  [
    ["applicationId", files.applicationId],
    ["fieldKey", "openingPermit"],
    ["filename", "許可書.pdf"],
  ]
    .map(([key = "", value = ""]) => `${key} ${Buffer.from(value).toString("base64")}`)
    .join(",");
const ownUpload = ({ world }: Scene, caller: Caller) => ({ fileId: ownFiles(world, caller).begun });

const ourApplication = ({ world: { applicationId } }: Scene) => ({ applicationId });
const secretApplication = ({ world: { secretApplicationId } }: Scene) => ({
  applicationId: secretApplicationId,
});
const ofInsiders = (caller: Caller): string => {
  if (standingOf(caller) === "out") return "401";
  return (insiders as readonly string[]).includes(caller) ? "200" : "404";
};

/** What only our clinic's own people are answered; for our vendor too there is nothing. */
const ofClinic =
  (answer: string) =>
  (caller: Caller): string => {
    if (standingOf(caller) === "out") return "401";
    return caller === "clinicAdmin" || caller === "clinicStaff" ? answer : "404";
  };

/** Whether tus itself looked for the bytes, or the door was closed before it. */
const toldByTus = (body: string): string => (body.includes('"code"') ? "closed" : "looked for");
const ofSender = (caller: Caller): string =>
  ofInsiders(caller) === "200" ? "404 looked for" : `${ofInsiders(caller)} closed`;

const fileRoutes: Readonly<Record<string, readonly RouteAsk[]>> = {
  "/api/uploads": [
    {
      method: "POST",
      headersOf: ({ world }) => ({ ...tus, "upload-length": "10", "upload-metadata": metadata(world) }),
      answer: (caller) => (ofInsiders(caller) === "200" ? "to /api/uploads/…" : ofInsiders(caller)),
      place: (location) => location.replace(/[0-9a-f-]{36}$/, "…"),
    },
    { method: "POST", answer: () => "412" },
  ],
  // What was begun in the database alone has no bytes: its sender is told so, others that there is nothing.
  "/api/uploads/[fileId]": [
    { method: "PATCH", params: ownUpload, headersOf: () => part, answer: ofSender, read: toldByTus },
    { method: "DELETE", params: ownUpload, headersOf: () => tus, answer: ofSender, read: toldByTus },
  ],
  "/api/files/[fileId]": [
    { method: "GET", params: ({ world }) => ({ fileId: world.files.kept }), answer: ofInsiders },
  ],
  "/api/applications/[applicationId]/photos/[fieldKey]": [
    {
      method: "POST",
      params: ({ world }) => ({ applicationId: world.files.applicationId, fieldKey: "openingPermit" }),
      body: (caller, { world }) => JSON.stringify({ photos: [ownFiles(world, caller).photo] }),
      answer: ofInsiders,
    },
  ],
};

/** Every route, and at least one request for each method it exports; a method without one fails. */
export const routeEntries: Readonly<Record<string, readonly RouteAsk[]>> = {
  // No worker runs beside this test.
  "/api/health": [{ method: "GET", answer: () => "503" }],
  "/api/session/events": [
    {
      method: "GET",
      answer: (caller) => (signedIn(caller) ? "200 open" : "200 ended"),
      read: (body, open) => (open ? "open" : (/^event: (\w+)$/m.exec(body)?.[1] ?? "closed")),
    },
  ],
  "/api/applications/[applicationId]/changes": [
    { method: "GET", params: ourApplication, answer: ofInsiders },
  ],
  "/api/applications/[applicationId]/events": [
    {
      method: "GET",
      params: ourApplication,
      answer: (caller) => (ofInsiders(caller) === "200" ? "200 open" : `${ofInsiders(caller)} closed`),
      read: (_body, open) => (open ? "open" : "closed"),
    },
  ],
  "/api/applications/[applicationId]/fields/[fieldKey]": [
    {
      method: "PATCH",
      params: (scene) => ({ ...ourApplication(scene), fieldKey: "programName" }),
      body: () => JSON.stringify({ value: "Opt.one3", basedOn: 0 }),
      answer: ofInsiders,
    },
  ],
  ...fileRoutes,
  "/api/sheets/[applicationId]": [
    {
      method: "GET",
      params: ({ world: { sheets } }) => ({ applicationId: sheets.approved }),
      query: "?format=json",
      answer: ofInsiders,
    },
  ],
  "/api/applications/[applicationId]/secret": [
    {
      method: "POST",
      params: secretApplication,
      body: () => JSON.stringify({ field: "secretNumber" }),
      answer: ofClinic("403"),
    },
    {
      method: "POST",
      params: secretApplication,
      body: () => JSON.stringify({ field: "secretNumber", password }),
      answer: ofClinic("200"),
    },
  ],
  "/api/sign-out": [{ method: "POST", answer: () => "to /sign-in?out=1" }],
  // Without the secret of a form next-auth does nothing and names a page that does not exist.
  "/api/auth/[...nextauth]": [
    { method: "GET", ...nextAuth("csrf"), answer: () => "200" },
    {
      method: "GET",
      ...nextAuth("session"),
      answer: (caller) => (signedIn(caller) ? "200 a session" : "200 none"),
      read: (body) => (body === "{}" ? "none" : "a session"),
    },
    { method: "GET", ...nextAuth("providers"), answer: () => "404" },
    { method: "POST", ...nextAuth("session"), answer: () => "400" },
    {
      method: "POST",
      ...nextAuth("signout"),
      answer: (_caller, { product }) => `to ${product.address}/api/auth/signout?csrf=true`,
    },
    {
      method: "POST",
      ...nextAuth("callback/credentials"),
      body: (caller) => `loginId=${caller}%40example.jp`,
      answer: () => "503",
    },
  ],
};
