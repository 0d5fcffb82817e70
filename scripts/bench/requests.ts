interface Save {
  readonly applicationId: string;
  readonly value: string;
  readonly basedOn: number;
}

const patched = async (response: Response): Promise<void> => {
  const text = await response.text();
  if (!response.ok) throw new Error(`${response.status} ${text}`);
};

/** Saves the 備考 of an application. */
export const patchField = async (
  address: string,
  cookie: string,
  { applicationId, value, basedOn }: Save,
): Promise<void> =>
  patched(
    await fetch(`${address}/api/applications/${applicationId}/fields/remarks`, {
      method: "PATCH",
      headers: { cookie, "content-type": "application/json" },
      body: JSON.stringify({ value, basedOn }),
    }),
  );

/** The same on the bare app. */
export const patchBare = async (address: string, id: number, value: string): Promise<void> =>
  patched(
    await fetch(`${address}/save`, {
      method: "PATCH",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ id, value }),
    }),
  );

/** Follows a stream of server-sent events; `heard` gets what each says. Answers how to stop, once it is open. */
export const follow = async (
  address: string,
  cookie: string,
  heard: (data: string) => void,
): Promise<() => void> => {
  const stopping = new AbortController();
  const { body } = await fetch(address, { headers: { cookie }, signal: stopping.signal });
  if (body === null) throw new Error(`${address} says nothing`);
  const read = async (): Promise<void> => {
    let rest = "";
    for await (const bytes of body.pipeThrough(new TextDecoderStream()) as unknown as AsyncIterable<string>) {
      const lines = (rest + bytes).split("\n");
      rest = lines.pop() ?? "";
      for (const line of lines) if (line.startsWith("data: ")) heard(line.slice(6));
    }
  };
  read().catch(() => undefined);
  return () => {
    stopping.abort();
  };
};
