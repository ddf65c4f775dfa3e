import { inflateRawSync } from 'node:zlib'

const DIRECTORY_END = 0x06054b50
const DIRECTORY_ENTRY = 0x02014b50
const DEFLATED = 8

/**
 * Checks that the unpacked parts of a ZIP archive have at most `max` bytes in total. Unpacks each part to measure it,
 * because the sizes that an archive states can be too small. Returns false as soon as the limit is exceeded. The layout
 * follows sections 4.3.12 and 4.3.16 of APPNOTE.TXT.
 * @throws RangeError if the bytes are not a valid ZIP archive.
 */
export function unpacksWithin(bytes: Buffer, max: number): boolean {
  let left = max
  for (const { method, packed } of partsOf(bytes)) {
    left -= method === DEFLATED ? unpackedSize(packed, left) : packed.length
    if (left < 0) return false
  }
  return true
}

function* partsOf(bytes: Buffer): Generator<{ method: number; packed: Buffer }> {
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]))
  if (end === -1 || bytes.readUInt32LE(end) !== DIRECTORY_END) throw new RangeError('has no directory')
  let at = bytes.readUInt32LE(end + 16)
  for (let count = bytes.readUInt16LE(end + 10); count > 0; count--) {
    if (bytes.readUInt32LE(at) !== DIRECTORY_ENTRY) throw new RangeError('has a broken directory')
    const local = bytes.readUInt32LE(at + 42)
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28)
    yield { method: bytes.readUInt16LE(at + 10), packed: bytes.subarray(start, start + bytes.readUInt32LE(at + 20)) }
    at += 46 + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
  }
}

/** Returns the uncompressed size, or some number greater than `max` if the size exceeds `max`. */
function unpackedSize(packed: Buffer, max: number): number {
  try {
    return inflateRawSync(packed, { maxOutputLength: max + 1 }).length
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') return max + 1
    throw new RangeError('has a broken part')
  }
}
