import "server-only";
import type { NextRequest } from "next/server";
import { exportSheet } from "../usecases/sheets/export-sheet";
import { answer } from "./answer";
import { asking, named } from "./machine";

interface OfApplication {
  readonly params: Promise<{ readonly applicationId: string }>;
}

type Format = "xlsx" | "json";

const types: Readonly<Record<Format, string>> = {
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  json: "application/json; charset=utf-8",
};

/** RFC 5987: what encodeURIComponent leaves as it is, and a header must not have. */
const encoded = (name: string): string =>
  encodeURIComponent(name).replace(
    /['()*!]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );

/** `GET /api/sheets/<id>?format=xlsx|json`: the copy-ready sheet as a file; 409 where nothing is approved yet. */
export const sheetRoute = (request: NextRequest, { params }: OfApplication): Promise<Response> =>
  answer(async () => {
    const { actor } = await asking();
    const { applicationId } = await params;
    const format = request.nextUrl.searchParams.get("format") as Format;
    const file = named(named(exportSheet(actor, { applicationId, format }), "applicationId"), "format");
    const { body, name, plainName } = await file;
    return new Response(new Uint8Array(body), {
      headers: {
        "content-type": types[format],
        "content-length": String(body.byteLength),
        "content-disposition": `attachment; filename="${plainName}"; filename*=UTF-8''${encoded(name)}`,
        "cache-control": "no-store",
        "x-content-type-options": "nosniff",
      },
    });
  });
