import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { agreement, resolve } from '../support/records'

/** Agreements between the same parties, with the pairs that a person found to be the same agreement. */
export interface LabelledCase {
  about: string
  countries: string[]
  on?: string
  kind?: string
  agreements: LabelledAgreement[]
  same: [string, string][]
}

interface LabelledAgreement {
  id: string
  title: string
  on?: string
  kind?: string
  topics?: string[]
  /** `country: name`. */
  agencies?: string[]
}

/** Returns the cases in a file in this folder. */
export const labelledCases = (file: string): LabelledCase[] =>
  parse(readFileSync(join(__dirname, file), 'utf8')) as LabelledCase[]

/** Returns the pairs of a case that are suggested, each as two ids in alphabetical order. */
export function suggestedPairs({ countries, on, kind, agreements }: LabelledCase): string[] {
  const records = agreements.map((given) =>
    agreement(given.id, {
      countries,
      title: given.title,
      kind: given.kind ?? kind ?? 'memorandum-of-understanding',
      ...((given.on ?? on) && { signedOn: given.on ?? on }),
      ...(given.topics && { topics: given.topics }),
      ...(given.agencies && { agencies: given.agencies.map(agencyOf) }),
    }),
  )
  return resolve(records)
    .suggestions.filter((suggestion) => suggestion.kind === 'Agreement')
    .map(({ a, b }) => `${a} ${b}`)
    .sort()
}

/** Returns the pairs of a case that are the same agreement according to the labels. */
export const samePairs = ({ same }: LabelledCase): string[] => same.map((pair) => [...pair].sort().join(' ')).sort()

function agencyOf(text: string) {
  const [country, ...name] = text.split(': ')
  return { country, name: name.join(': ') }
}
