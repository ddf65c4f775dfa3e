import { formatLabel } from '../format/labels'

interface Ending {
  readonly expectedEndOn?: string | null
  readonly renewedUntil?: string | null
}

/** Returns the expected end of an agreement: the end that its last renewal sets, or otherwise the end of its term. */
export const expectedEndOf = ({ renewedUntil, expectedEndOn }: Ending): string | null =>
  renewedUntil ?? expectedEndOn ?? null

/** Formats how the expected end is known. */
export function formatEndBasis(ending: {
  expectedEndBasis?: string | null
  renewedUntilBasis?: string | null
}): string {
  const { expectedEndBasis, renewedUntilBasis } = ending
  return formatLabel(renewedUntilBasis == null ? expectedEndBasis : `RENEWED_${renewedUntilBasis}`)
}
