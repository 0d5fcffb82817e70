import * as z from "zod";
import { sideOf } from "@/lib/domain/actor";
import {
  listGroupNames,
  listGroups,
  numberSought,
  type ListGroup,
  type StatusCounts,
} from "@/lib/domain/application/listing";
import { statuses as allStatuses, type Status } from "@/lib/domain/application/status";
import { searchWords } from "@/lib/domain/organisation/search";
import { countApplications, listApplicationRows } from "../../db/listed-applications";
import { defineUseCase } from "../../usecase";
import { listedApplication } from "./listed-application";

/** What an address says can be anything; where it makes no sense it says nothing. */
const asked = z.unknown().optional();

const groupSchema = z.enum(listGroupNames as [ListGroup, ...ListGroup[]]);

/** The last line of a page, by its latest activity: `2026-12-20T05:00:00.000Z_<id>`. */
const placeSchema = z
  .tuple([z.iso.datetime({ precision: 3 }), z.uuid()])
  .transform(([at, id]) => ({ at, id }));

/**
 * The applications the reader may see, the latest activity first, a page at a time. They are searched by what people know
 * of facility and clinic, or by 申請番号; `show` narrows them by whose turn it is, `counts` says how many there are of each.
 */
export const listApplications = defineUseCase({
  name: "applications.listApplications",
  permission: "application.read",
  input: z.object({
    search: asked.transform((text) => (typeof text === "string" ? text.slice(0, 200).trim() : "")),
    show: asked.transform((group) => groupSchema.safeParse(group).data ?? null),
    after: asked.transform((place) =>
      typeof place === "string" ? (placeSchema.safeParse(place.split("_")).data ?? null) : null,
    ),
    statuses: z.array(z.enum(allStatuses)).default([]),
    clinicId: z.uuid().nullable().default(null),
    limit: z.int().min(1).max(200).default(50),
  }),
  records: [],
  run: async ({ tx, actor, input: { search, show, after, statuses: only, clinicId, limit } }) => {
    const words = searchWords(search);
    const nothing = search !== "" && words.length === 0;
    const sought = { words, number: numberSought(words) };
    const statuses: readonly Status[] = show === null ? only : listGroups[show];
    const counted = nothing
      ? []
      : await countApplications(tx, { sought, clinicId, side: sideOf(actor.role) });
    const rows = nothing
      ? []
      : await listApplicationRows(tx, { sought, statuses, clinicId, after, limit: limit + 1 });
    const applications = rows.slice(0, limit).map((row) => listedApplication(row, actor));
    const last = rows.length > limit ? applications.at(-1) : undefined;
    const counts: StatusCounts = Object.fromEntries(counted.map(({ status, count }) => [status, count]));
    return {
      result: {
        applications,
        counts,
        next: last === undefined ? null : `${last.updatedAt.toISOString()}_${last.id}`,
        isFirst: after === null,
        search,
        show,
        limit,
      },
      audit: [],
    };
  },
});
