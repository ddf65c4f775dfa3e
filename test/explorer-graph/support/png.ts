import { inflateSync } from 'node:zlib'

/**
 * Returns the size and the number of colours of a picture. A PNG of a canvas is 8-bit RGBA without interlace (PNG
 * specification, 11.2.2). The first byte of each row states the filter of that row.
 */
export function pixelsOf(png: Buffer): { width: number; height: number; colours: number } {
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)]
  const parts: Buffer[] = []
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at))
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT')
      parts.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)))
  const rows = inflateSync(Buffer.concat(parts))
  const words = new Set<number>()
  for (let at = 1; at + 4 < rows.length && words.size < 1000; at += 4) words.add(rows.readUInt32BE(at))
  return { width, height, colours: words.size }
}
