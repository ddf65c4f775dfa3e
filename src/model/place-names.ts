import { readFileSync } from 'node:fs'
import { iso31662 } from 'iso-3166'
import { comparableName } from './names'

/** The ISO 3166-2 codes of parts of countries, by name. A city after which a time zone is named has an empty set. */
let places: ReadonlyMap<string, ReadonlySet<string>> | undefined

/**
 * Returns the ISO 3166-2 codes of the parts of countries that have the given name, such as Konya, Bayern or Bavaria.
 * Returns an empty list for a city after which a time zone is named, such as Chita. Returns undefined for any other
 * text.
 */
export function codesOfPlace(name: string): readonly string[] | undefined {
  places ??= readPlaces()
  const codes = places.get(comparableName(name))
  return codes && [...codes]
}

/** Reads the names from ISO 3166-2, which are mostly in the language of the place, and the English names from CLDR. */
function readPlaces(): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>()
  const english = englishNames()
  for (const { code, name } of iso31662) {
    for (const each of [name, english[code.replace('-', '').toLowerCase()] ?? name]) {
      const comparable = comparableName(each)
      found.set(comparable, (found.get(comparable) ?? new Set()).add(code))
    }
  }
  for (const zone of Intl.supportedValuesOf('timeZone')) {
    const city = comparableName(zone.split('/').at(-1)!.replaceAll('_', ' '))
    if (!found.has(city)) found.set(city, new Set())
  }
  return found
}

interface SubdivisionNames {
  subdivisions: { localeDisplayNames: { subdivisions: Record<string, string> } }
}

/** Returns the English names of parts of countries by their codes in CLDR: `deby` is Bavaria. */
function englishNames(): Readonly<Record<string, string>> {
  const path = require.resolve('cldr-subdivisions-full/subdivisions/en/en.json')
  return (JSON.parse(readFileSync(path, 'utf8')) as SubdivisionNames).subdivisions.localeDisplayNames.subdivisions
}
