/** The beginning of a photograph as an iPhone keeps it. */
export const heicBytes = (brand = "heic"): Buffer =>
  Buffer.concat([
    Buffer.from([0, 0, 0, 24]),
    Buffer.from(`ftyp${brand}\0\0\0\0mif1${brand}`, "latin1"),
    Buffer.alloc(4_000, 1),
  ]);
