/** How many dots a picture has, as its own head says it: no program has to draw it for that. */

interface Size {
  readonly width: number;
  readonly height: number;
}

/** The size of a PNG, GIF or JPEG; null where its head does not tell it, and for drawings and other kinds. */
export function pictureSize(bytes: Buffer): Size | null {
  if (bytes.length < 24) return null;
  if (bytes.toString("latin1", 1, 4) === "PNG")
    return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
  if (bytes.toString("latin1", 0, 4) === "GIF8")
    return { width: bytes.readUInt16LE(6), height: bytes.readUInt16LE(8) };
  return bytes.readUInt16BE(0) === 0xffd8 ? jpegSize(bytes) : null;
}

/** Segment by segment to the one that begins a frame. */
function jpegSize(bytes: Buffer): Size | null {
  let at = 2;
  while (at + 9 < bytes.length && bytes[at] === 0xff) {
    const kind = bytes.readUInt8(at + 1);
    // Frames of all codings; between their numbers stand tables that are none.
    if (kind >= 0xc0 && kind <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(kind))
      return { height: bytes.readUInt16BE(at + 5), width: bytes.readUInt16BE(at + 7) };
    at += kind === 0xff ? 1 : 2 + bytes.readUInt16BE(at + 2);
  }
  return null;
}
