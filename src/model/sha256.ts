import { createHash } from 'node:crypto'

/** Returns the SHA-256 hash of a text or of bytes, as 64 hexadecimal digits. A text is hashed in UTF-8. */
export const sha256 = (data: string | Buffer): string => createHash('sha256').update(data).digest('hex')
