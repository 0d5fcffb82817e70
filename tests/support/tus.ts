/** Where a file goes, as the product's tus metadata says it. */
export interface Target {
  readonly applicationId: string;
  readonly fieldKey: string;
  readonly filename: string;
}

const version = { "tus-resumable": "1.0.0" };

const metadata = (target: Target): string =>
  Object.entries(target)
    .map(([key, value]) => `${key} ${Buffer.from(value as string).toString("base64")}`)
    .join(",");

/** Begins an upload and answers its path. */
export const begin = async (
  address: string,
  cookie: string,
  target: Target,
  size: number,
): Promise<string> => {
  const response = await fetch(`${address}/api/uploads`, {
    method: "POST",
    headers: { ...version, cookie, "upload-length": String(size), "upload-metadata": metadata(target) },
  });
  if (response.status !== 201) throw new Error(`${response.status} ${await response.text()}`);
  return response.headers.get("location") ?? "";
};

/** Sends a part and answers how far the upload came. */
export const sendPart = async (
  address: string,
  cookie: string,
  path: string,
  bytes: Buffer | ReadableStream,
  offset: number,
): Promise<number> => {
  const response = await fetch(`${address}${path}`, {
    method: "PATCH",
    headers: {
      ...version,
      cookie,
      "content-type": "application/offset+octet-stream",
      "upload-offset": String(offset),
    },
    body: bytes instanceof Buffer ? new Uint8Array(bytes) : bytes,
    duplex: "half",
  } as RequestInit);
  if (response.status !== 204) throw new Error(`${response.status} ${await response.text()}`);
  return Number(response.headers.get("upload-offset"));
};

/** Sends a file in one part. */
export const sendWhole = async (
  address: string,
  cookie: string,
  target: Target,
  bytes: Buffer,
): Promise<void> => {
  await sendPart(address, cookie, await begin(address, cookie, target, bytes.length), bytes, 0);
};
