import { crc32, deflateRawSync } from 'node:zlib'

/**
 * Packs files into a ZIP archive with the layout that APPNOTE.TXT specifies. `stated` replaces the unpacked size in the
 * directory of the archive.
 */
export function zipOf(files: Readonly<Record<string, string | Buffer>>, stated?: number): Buffer {
  const locals: Buffer[] = []
  const entries: Buffer[] = []
  let offset = 0
  for (const [name, content] of Object.entries(files)) {
    const bytes = Buffer.from(content)
    const packed = deflateRawSync(bytes)
    const sizes = [crc32(bytes), packed.length, stated ?? bytes.length]
    const shared = Buffer.concat([u16(20, 0x0800, 8, 0, 0), u32(...sizes), u16(Buffer.byteLength(name), 0)])
    const local = Buffer.concat([u32(0x04034b50), shared, Buffer.from(name), packed])
    entries.push(Buffer.concat([u32(0x02014b50), u16(20), shared, u16(0, 0, 0), u32(0, offset), Buffer.from(name)]))
    locals.push(local)
    offset += local.length
  }
  const directory = Buffer.concat(entries)
  const count = entries.length
  const end = Buffer.concat([u32(0x06054b50), u16(0, 0, count, count), u32(directory.length, offset), u16(0)])
  return Buffer.concat([...locals, directory, end])
}

const u16 = (...values: number[]): Buffer => Buffer.concat(values.map((value) => numbered(2, value)))
const u32 = (...values: number[]): Buffer => Buffer.concat(values.map((value) => numbered(4, value)))

function numbered(length: 2 | 4, value: number): Buffer {
  const bytes = Buffer.alloc(length)
  bytes.writeUIntLE(value, 0, length)
  return bytes
}
