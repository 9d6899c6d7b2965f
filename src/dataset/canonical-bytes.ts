const LF = 0x0a;
const CR = 0x0d;
const MARK = [0xef, 0xbb, 0xbf] as const;

/** The bytes of a text without a byte order mark and with LF at the end of lines; other bytes stay, whatever the encoding. */
export function canonicalBytes(bytes: Uint8Array): Uint8Array {
  const isMarked = MARK.every((byte, index) => bytes[index] === byte);
  if (!isMarked && !bytes.includes(CR)) return bytes;
  return bytes.filter(
    (byte, index) => !(isMarked && index < MARK.length) && !(byte === CR && bytes[index + 1] === LF),
  );
}
