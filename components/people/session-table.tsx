import { Button } from "@/components/ui/button";
import { StatusMark } from "@/components/ui/status-mark";
import { Table } from "@/components/ui/table";
import type { Device } from "@/lib/domain/people/device";
import { momentText } from "@/lib/texts/ja/dates";
import { deviceWords } from "@/lib/texts/ja/people";
import { profileTexts } from "@/lib/texts/ja/profile";

interface SessionTableProps {
  readonly currentId: string;
  readonly sessions: readonly {
    readonly id: string;
    readonly device: Device;
    readonly createdAt: Date;
    readonly seenAt: Date;
  }[];
  readonly end: (data: FormData) => Promise<void>;
  readonly endOthers: () => Promise<void>;
}

/** Where one is signed in, each to be ended, or all but this one at once. */
export const SessionTable = ({ currentId, sessions, end, endOthers }: SessionTableProps) => (
  <div className="grid gap-4">
    <Table
      caption={profileTexts.sessionsNote}
      columns={[
        { key: "device", head: profileTexts.device },
        { key: "since", head: profileTexts.since, oneLine: true },
        { key: "seen", head: profileTexts.seen, oneLine: true },
        { key: "action", head: profileTexts.action },
      ]}
      rows={sessions.map(({ id, device, createdAt, seenAt }) => ({
        id,
        cells: {
          device: deviceWords(device),
          since: momentText(createdAt),
          seen: momentText(seenAt),
          action:
            id === currentId ? (
              <StatusMark tone="open" word={profileTexts.here} />
            ) : (
              <form action={end}>
                <input type="hidden" name="sessionId" value={id} />
                <Button
                  type="submit"
                  look="secondary"
                  aria-label={profileTexts.endNamed(deviceWords(device))}
                >
                  {profileTexts.end}
                </Button>
              </form>
            ),
        },
      }))}
    />
    {sessions.length > 1 ? (
      <form action={endOthers}>
        <Button type="submit" look="secondary">
          {profileTexts.endOthers}
        </Button>
      </form>
    ) : (
      <p className="text-solid-gray-700">{profileTexts.alone}</p>
    )}
  </div>
);
