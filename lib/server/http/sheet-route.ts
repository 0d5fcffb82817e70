import "server-only";
import type { NextRequest } from "next/server";
import { exportSheet } from "../usecases/sheets/export-sheet";
import { answer } from "./answer";
import { attachment } from "./attachment";
import { asking, named } from "./machine";

interface OfApplication {
  readonly params: Promise<{ readonly applicationId: string }>;
}

type Format = "xlsx" | "json";

const types: Readonly<Record<Format, string>> = {
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  json: "application/json; charset=utf-8",
};

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
        "content-length": String(body.byteLength),
        ...attachment({ type: types[format], name, plainName }),
      },
    });
  });
