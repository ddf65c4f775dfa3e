import type { EffectOf } from '../../format/effect'
import { type Ending, expectedEndOf } from '../../timeline/expected-end'

interface Agreement extends Ending {
  readonly countries: readonly unknown[]
  readonly succeededBy: readonly { readonly title: string }[]
}

/** Returns what the text about the effect of an agreement needs: its expected end, its parties and its successors. */
export const effectOf = (agreement: Agreement): EffectOf => ({
  endOn: expectedEndOf(agreement),
  parties: agreement.countries.length,
  successors: agreement.succeededBy.map(({ title }) => title),
})
