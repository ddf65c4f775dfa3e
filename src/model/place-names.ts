import { iso31662 } from 'iso-3166'
import { comparableName } from './names'

/** The codes of the parts of countries with a name, by ISO 3166-2, and an empty list for the city of a time zone. */
let places: Map<string, string[]> | undefined

/**
 * Returns the ISO 3166-2 codes of the parts of countries with a name, such as Konya. The list is empty for a city after
 * which a time zone is named, such as Chita. Returns undefined for any other text.
 */
export function codesOfPlace(name: string): readonly string[] | undefined {
  places ??= readPlaces()
  return places.get(comparableName(name))
}

function readPlaces(): Map<string, string[]> {
  const found = new Map<string, string[]>()
  for (const { code, name } of iso31662) {
    const comparable = comparableName(name)
    found.set(comparable, [...(found.get(comparable) ?? []), code])
  }
  for (const zone of Intl.supportedValuesOf('timeZone')) {
    const city = comparableName(zone.split('/').at(-1)!.replaceAll('_', ' '))
    if (!found.has(city)) found.set(city, [])
  }
  return found
}
