/** RFC 5987: what encodeURIComponent leaves as it is, and a header must not have. */
const encoded = (name: string): string =>
  encodeURIComponent(name).replace(
    /['()*!]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );

/** The headers of a file that is saved, never shown in our own pages; `plainName` in ASCII for what cannot read the other. */
export const attachment = ({
  type,
  name,
  plainName,
}: {
  readonly type: string;
  readonly name: string;
  readonly plainName: string;
}): Readonly<Record<string, string>> => ({
  "content-type": type,
  "content-disposition": `attachment; filename="${plainName}"; filename*=UTF-8''${encoded(name)}`,
  "cache-control": "no-store",
  "x-content-type-options": "nosniff",
});
