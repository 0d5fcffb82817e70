import { callerNames, insiders, outsiders, type CallerName } from "../tenancy/world";
import type { Scene } from "./scene";
import { nameOf } from "./signing-in-all";
import { callers, personBehind, type Caller } from "./callers";

/** Something that tells of us, and who may read it. */
export interface Marker {
  readonly text: string;
  readonly readers: readonly Caller[];
  /** In whose frame of every page it stands, also of one that does not exist for them. */
  readonly inFrame?: readonly Caller[];
}

const managers: readonly Caller[] = ["vendorAdmin", "vendorStaff", "clinicAdmin"];
const neighbours: readonly Caller[] = ["otherClinicAdmin", "otherClinicStaff"];

/** Whoever has this person behind them. */
const selves = (name: CallerName): readonly Caller[] =>
  callers.filter((caller) => caller !== "anonymous" && personBehind(caller) === name);

/** Whose browser remembers our vendor, to call where they are not signed in any more. */
const former: readonly Caller[] = [
  "removedVendorAdmin",
  "removedClinicAdmin",
  "returnedClinicAdmin",
  "expiredVendorAdmin",
  "expiredClinicAdmin",
];

/** Names and ids of our vendor, our clinic and their people, the removed among them. */
export const markersOf = async ({ database, world }: Scene): Promise<readonly Marker[]> => {
  const customers = [...insiders, ...neighbours];
  const ours = callerNames.filter((name) => !(outsiders as readonly string[]).includes(name));
  const ids = await database.asOwner<{ id: string; vendors: boolean; personId: string }>(
    `select id, clinic_id is null as vendors, person_id as "personId" from memberships
     where vendor_id = $1 and (clinic_id is null or clinic_id = $2)`,
    [world.vendorId, world.clinicId],
  );
  const [vendor] = await database.asOwner<{ name: string }>("select name from vendors where id = $1", [
    world.vendorId,
  ]);
  const reached: readonly Caller[] = [...customers, ...former];
  const inClinic = { readers: insiders, inFrame: ["clinicAdmin", "clinicStaff"] } as const;
  const whose = (personId: string): readonly Caller[] =>
    callerNames.filter((name) => world.callers[name].personId === personId).flatMap(selves);
  return [
    { text: vendor?.name ?? "", readers: reached, inFrame: reached },
    { text: world.vendorId, readers: reached, inFrame: reached },
    { text: world.clinicName, ...inClinic },
    { text: world.clinicId, ...inClinic },
    { text: world.facilityId, readers: insiders },
    { text: world.admissions.invitationId, readers: managers },
    { text: world.admissions.readmissionId, readers: managers },
    ...ids.map(({ id, vendors, personId }) => ({
      text: id,
      readers: vendors ? customers : insiders,
      inFrame: whose(personId),
    })),
    ...ours.flatMap((name) => {
      const readers = [...(world.callers[name].clinicId === null ? customers : insiders), ...selves(name)];
      const inFrame = selves(name);
      return [nameOf(name), world.callers[name].personId].map((text) => ({ text, readers, inFrame }));
    }),
  ];
};

/**
 * What of ours an answer tells a caller who may not read it; of what does not exist for the caller, the frame is all
 * there may be.
 * @param known what the caller said themselves and may read in the answer
 */
export const leaksIn = (
  body: string,
  markers: readonly Marker[],
  caller: Caller,
  { refused, known }: { readonly refused: boolean; readonly known: readonly string[] },
): readonly string[] =>
  markers
    .filter(
      ({ readers, inFrame }) =>
        !(readers.includes(caller) && (!refused || inFrame?.includes(caller) === true)),
    )
    .filter(({ text }) => body.includes(text) && !known.some((told) => told.includes(text)))
    .map(({ text }) => text);
