import "server-only";
import type { NextRequest } from "next/server";
import * as z from "zod";
import { composePhotos } from "../usecases/files/compose-photos";
import { answer } from "./answer";
import { jsonBody } from "./json-body";
import { asking, named } from "./machine";

const bodySchema = z.strictObject({ photos: z.array(z.string()) });

/** `POST /api/applications/<id>/photos/<key>`: makes one PDF of photographs that were sent, in the order named. */
export const photosRoute = (
  request: NextRequest,
  { params }: { readonly params: Promise<{ readonly applicationId: string; readonly fieldKey: string }> },
): Promise<Response> =>
  answer(async () => {
    const { actor } = await asking();
    const { applicationId, fieldKey: field } = await params;
    const { photos } = await jsonBody(request, bodySchema, 16_384);
    return Response.json(
      await named(composePhotos(actor, { applicationId, field, photos }), "applicationId"),
    );
  });
