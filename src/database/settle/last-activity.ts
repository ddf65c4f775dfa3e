import { textOf } from '../../model/text-of'
import { tryEdtf } from '../../model/edtf'
import type { NodeKind } from '../../model/record-kinds'
import type { Claim } from './claim'
import { day, type Properties } from './values'

/** Dates of an agreement that tell of something done, not of something planned. */
const DEEDS = ['approvedOn', 'announcedOn', 'signedOn', 'adoptedOn', 'inEffectOn', 'endedOn', 'statusOn']

/** The latest day on which anything dated about an agreement happened: its own dates, what was said, what was published. */
export function lastActivity(kind: NodeKind, properties: Properties, claims: Claim[], saidOn: string[]): Properties {
  if (kind !== 'Agreement') return {}
  const published = claims.flatMap(({ statements }) => statements.map(({ publishedOn }) => publishedOn))
  const texts = [...DEEDS.map((property) => properties[property]), ...saidOn, ...published]
  const days = texts.flatMap((text) => tryEdtf(textOf(text))?.latest ?? [])
  return { lastActivityOn: day(days.sort().at(-1)) }
}
