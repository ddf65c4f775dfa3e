import { connected } from './connected'
import type { Day, SourceOrigin } from './tie-facts'

/** An agreement or initiative with its sources. */
interface Evidence {
  id: string
  announcedOn: Day
  sources: SourceOrigin[]
}

/** Returns the number of original sources, which is the maximum number of independent origins. */
export const originsAtMost = (things: Evidence[]): number =>
  new Set(things.flatMap(({ sources }) => sources.map(({ origin }) => origin))).size

/**
 * Returns the minimum number of independent origins. Original sources count as one if they have the same publisher.
 * Original sources of the same agreement or initiative count as one if each is undated or was published within three
 * days of the announcement, because all of these sources may repeat the announcement.
 */
export function originsAtLeast(things: Evidence[]): number {
  const groups = new Map<string, string[]>()
  for (const thing of things) {
    for (const source of thing.sources) {
      for (const key of keysOf(source, thing)) groups.set(key, [...(groups.get(key) ?? []), source.origin])
    }
  }
  return new Set(connected(groups.values()).values()).size
}

function keysOf({ origin, publisher, publishedOn }: SourceOrigin, { id, announcedOn }: Evidence): string[] {
  const keys = [`origin ${origin}`]
  if (publisher !== null) keys.push(`publisher ${publisher.toLowerCase().trim()}`)
  if (publishedOn === null || isWithinThreeDays(publishedOn, announcedOn)) keys.push(`announcement ${id}`)
  return keys
}

const THREE_DAYS_MS = 3 * 24 * 60 * 60 * 1_000

const isWithinThreeDays = (day: string, announcedOn: Day): boolean =>
  announcedOn !== null && Math.abs(Date.parse(day) - Date.parse(announcedOn)) <= THREE_DAYS_MS
