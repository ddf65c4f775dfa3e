import { formatLabel } from '../format/labels'

export interface Ending {
  readonly expectedEndOn?: string | null
  readonly renewedUntil?: string | null
}

/** Returns the expected end of an agreement: the end that its last renewal sets, or otherwise the end of its term. */
export const expectedEndOf = ({ renewedUntil, expectedEndOn }: Ending): string | null =>
  renewedUntil ?? expectedEndOn ?? null

const ENDED: ReadonlySet<string> = new Set(['COMPLETED', 'EXPIRED', 'TERMINATED', 'REPLACED', 'ENDED', 'ABANDONED'])

/** Checks whether a status means that an agreement has ended. */
export const isEnded = (status: string | null | undefined): boolean => ENDED.has(status ?? 'UNKNOWN')

/**
 * Returns the claims about the value from which the expected end follows: the stated end, or otherwise the length of
 * the term. An end that a renewal sets belongs to a stage, so the claims about it are not claims about the agreement.
 */
export function claimsAboutEnd<Claim>(
  agreement: Ending & { readonly termEndsOnClaims: readonly Claim[]; readonly termLengthClaims: readonly Claim[] },
): readonly Claim[] {
  if (agreement.renewedUntil != null) return []
  return agreement.termEndsOnClaims.length > 0 ? agreement.termEndsOnClaims : agreement.termLengthClaims
}

/** Formats the basis of the expected end. */
export function formatEndBasis(ending: {
  expectedEndBasis?: string | null
  renewedUntilBasis?: string | null
}): string {
  const { expectedEndBasis, renewedUntilBasis } = ending
  return formatLabel(renewedUntilBasis == null ? expectedEndBasis : `RENEWED_${renewedUntilBasis}`)
}
