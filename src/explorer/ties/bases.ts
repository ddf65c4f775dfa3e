import type { TieBasis } from '../generated/graphql'

/** Every basis of a tie, in the order of the options. */
export const bases: readonly TieBasis[] = ['BILATERAL', 'PLURILATERAL', 'PROGRAMME', 'WITH_BLOC', 'NON_STATE']

/** Returns the bases that an address names, or only bilateral if it names none. */
export function chosenBases(named: readonly string[]): TieBasis[] {
  const chosen = bases.filter((basis) => named.includes(basis))
  return chosen.length === 0 ? ['BILATERAL'] : chosen
}
