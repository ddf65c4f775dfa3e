import type { Fault } from './document'

/** The maximum file size, in bytes. A JavaScript string cannot be much longer. */
export const MAX_FILE_SIZE = 400 * 1024 * 1024

/** Decodes UTF-8, or explains why the bytes are not UTF-8. Drops a byte-order mark, and keeps CRLF. */
export function decode(bytes: Uint8Array): { text: string } | { fault: Fault } {
  const wrong = otherEncoding(bytes)
  if (wrong) return { fault: { line: 1, column: 1, message: wrong, allowed: 'UTF-8; save the file as UTF-8' } }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }
  } catch {
    return { fault: firstBadByte(bytes) }
  }
}

function otherEncoding(bytes: Uint8Array): string | undefined {
  const [a, b] = bytes
  if (a === 0xff && b === 0xfe) return 'the file is in UTF-16 (little-endian)'
  if (a === 0xfe && b === 0xff) return 'the file is in UTF-16 (big-endian)'
  const zero = bytes.subarray(0, 4096).indexOf(0)
  if (zero === -1) return undefined
  return zero < 2 ? 'the file looks like UTF-16' : 'the file contains a zero byte, so it is not a text file'
}

function firstBadByte(bytes: Uint8Array): Fault {
  const offset = validPrefix(bytes)
  const before = new TextDecoder().decode(bytes.subarray(0, offset))
  const line = before.split('\n').length
  const column = before.length - before.lastIndexOf('\n')
  const byte = (bytes[offset] ?? 0).toString(16).padStart(2, '0')
  return {
    line,
    column,
    message: 'the file is not in UTF-8 (perhaps Latin-1 or Windows-1252)',
    found: `byte 0x${byte}`,
    allowed: 'UTF-8; save the file as UTF-8',
  }
}

/**
 * Counts the leading bytes that are UTF-8, by bisection, because decoders do not report the number. An incomplete
 * character at the end is valid.
 */
function validPrefix(bytes: Uint8Array): number {
  let low = 0
  let high = bytes.length
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (isValid(bytes.subarray(0, middle))) low = middle
    else high = middle - 1
  }
  return wholeCharacters(bytes, low)
}

function isValid(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true })
    return true
  } catch {
    return false
  }
}

/** Moves back to the start of the character that the bad byte interrupts. */
function wholeCharacters(bytes: Uint8Array, end: number): number {
  let start = end
  while (start > 0 && ((bytes[start - 1] ?? 0) & 0xc0) === 0x80) start--
  const lead = bytes[start - 1] ?? 0
  if (lead < 0xc0) return end
  const length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2
  return start - 1 + length > end ? start - 1 : end
}
