/**
 * Finds the two countries whose ids form the given id when they are joined with a hyphen. Their order and their case do
 * not matter. Does not split the given id at hyphens, because the ids of blocs contain hyphens (`AFRICAN-UNION-SG`).
 */
export function pairNamed<Country extends { readonly id: string }>(
  id: string,
  countries: readonly Country[],
): [Country, Country] | undefined {
  const wanted = id.toUpperCase()
  for (const one of countries.filter((country) => wanted.startsWith(`${country.id}-`))) {
    const other = countries.find((country) => country !== one && wanted === `${one.id}-${country.id}`)
    if (other !== undefined) return one.id < other.id ? [one, other] : [other, one]
  }
  return undefined
}
