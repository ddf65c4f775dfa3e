/** Every pair of some countries, each in alphabetical order. */
export function pairsOf(countries: string[]): [string, string][] {
  const sorted = [...countries].sort()
  return sorted.flatMap((first, index) => sorted.slice(index + 1).map((second): [string, string] => [first, second]))
}
