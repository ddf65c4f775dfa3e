import { today } from '../../model/days'
import { textOf } from '../../model/text-of'
import type { Answer } from './answered'

type Values = Readonly<Record<string, unknown>>

/** Writes the sentence of a citation. */
export function citationOf({ rows: [row], page, state }: Answer): string {
  const { title, name = title, countries = [] } = row as { title?: string; name?: string; countries?: Values[] }
  const called = name ?? countries.map((country) => textOf(country['name'])).join(' and ')
  const revision = state?.revision ?? 'without a revision'
  const built = state?.builtAt ? ` of ${state.builtAt.slice(0, 10)}` : ''
  return `GovTies: “${called}”. Data revision ${revision}${built}. ${page} (accessed on ${today()}).`
}
