import { z } from 'zod'
import { day } from './dates'
import { languageTag, type ProblemHint, text, url } from './values'

const HASH = /^(sha256:)?[0-9a-f]{64}$/i

/** A SHA-256 in hexadecimal. Capital letters and the prefix `sha256:` are allowed. */
const contentHash = z
  .string()
  .refine((value) => HASH.test(value), {
    message: 'is not a SHA-256',
    params: { allowed: '64 hexadecimal digits, with or without `sha256:` before them' } satisfies ProblemHint,
  })
  .meta({ pattern: '^([sS][hH][aA]256:)?[0-9a-fA-F]{64}$' })

/** Converts a valid hash to its usual form: 64 digits in lower case. Two records that give the same hash then agree. */
export const plainHash = (hash: string): string => hash.toLowerCase().replace(/^sha256:/, '')

/** The fields about one reading of a source: when and how completely it was read, and where it can be read again. */
export const readingFields = {
  retrievedOn: day.optional().describe('The day on which it was read.'),
  keptUp: z
    .boolean()
    .optional()
    .describe('True for a register that is kept up to date. Its reference date is `retrievedOn`.'),
  archivedUrl: url.optional().describe('The address of a copy in an archive.'),
  contentHash: contentHash.optional().describe('SHA-256 of the content that was read, in hexadecimal.'),
  lastSeen: day.optional().describe('The last day on which it was available at its address.'),
  readAs: z.enum(['full', 'excerpt']).optional().describe('Whether all of it was read, or only an excerpt.'),
}

/**
 * Checks that the day on which a source was last seen is not before the day on which it was read, because reading a
 * source includes seeing it.
 */
export function checkReading(
  { retrievedOn, lastSeen }: { retrievedOn?: string | undefined; lastSeen?: string | undefined },
  context: z.core.$RefinementCtx,
): void {
  if (retrievedOn === undefined || lastSeen === undefined || lastSeen >= retrievedOn) return
  const params: ProblemHint = { allowed: `the same or a later day; omit it if it was not seen after "${retrievedOn}"` }
  context.addIssue({
    code: 'custom',
    path: ['lastSeen'],
    message: `is before \`retrievedOn\` ("${retrievedOn}")`,
    params,
  })
}

const passage = z
  .strictObject({
    original: text.describe('The words of the source, in its own language.'),
    translation: text.optional().describe('The translation into English.'),
    language: languageTag.optional().describe('The language of `original`, if it differs from that of the source.'),
  })
  .meta({ id: 'Passage', description: 'The words of a source that state a value, in their own language.' })
/** A valid passage. */
export type Passage = z.infer<typeof passage>

/** The fields for the place at which a source states a value, and for the words at that place. */
export const placeInSource = {
  locator: text.optional().describe('The place in the document: caption, page 3, article 5.'),
  passage: passage.optional(),
}
