import type { AnyRecord } from '../definition/record'
import { Synthesis, remember, type Written } from './synthesize'
import { agencyCount, type Samples, samplesOf, type Template } from './samples'
import { Random } from './random'

/** Options for generating records. */
export interface GenerateOptions {
  /**
   * The number of agreements. The other kinds of records are as frequent, relative to agreements, as among the real
   * records.
   */
  agreements: number
  seed: number
  /** Real records whose distributions the generated ones follow. */
  like: readonly AnyRecord[]
}

/**
 * Generates records that resemble real ones, one at a time and in bounded memory. The same options always give the same
 * records. Each record is synthesized from a real one, so the numbers of parties and sources, the dates and the
 * precision of the dates are realistic.
 */
export function* generateRecords({ agreements, seed, like }: GenerateOptions): Generator<Template> {
  const random = new Random(seed)
  const samples = samplesOf(like)
  const written = emptyWritten(samples, agreements)
  const rates = ratesOf(samples)
  const due: Record<Template['record'], number> = { agreement: 0, initiative: 0, event: 0, agency: 0, person: 0 }
  const counts = { ...due }
  for (let done = 0; done < agreements; done++) {
    for (const [kind, rate] of rates) {
      due[kind] += rate
      for (; due[kind] >= 1; due[kind]--) yield synthesize(kind, ++counts[kind], { samples, written, random, seed })
    }
  }
}

interface Run {
  samples: Samples
  written: Written
  random: Random
  seed: number
}

function synthesize(kind: Template['record'], count: number, { samples, written, random, seed }: Run): Template {
  const id = `generated-${seed}-${kind}-${count}`
  const record = new Synthesis(random.pick(samples.templates[kind]), id, samples, written, random).record()
  if (record.record === 'agreement' || record.record === 'initiative' || record.record === 'event')
    remember(written.ids[record.record], id)
  return record
}

/** Returns the number of records of each kind per agreement. */
function ratesOf({ templates }: Samples): [Template['record'], number][] {
  const kinds = Object.keys(templates) as Template['record'][]
  return kinds
    .filter((kind) => templates[kind].length > 0)
    .map((kind) => [kind, templates[kind].length / templates.agreement.length])
}

/** The number of people generated for a country each time a real record names the country. */
const PEOPLE_PER_NAMING = 0.5

function emptyWritten(samples: Samples, agreements: number): Written {
  const frequency = new Map<string, number>()
  for (const country of samples.countries) frequency.set(country, (frequency.get(country) ?? 0) + 1)
  const times = agreements / Math.max(1, samples.templates.agreement.length)
  return {
    ids: { agreement: [], initiative: [], event: [] },
    urls: [],
    peopleOf: (country) => Math.max(5, Math.round((frequency.get(country) ?? 1) * times * PEOPLE_PER_NAMING)),
    agenciesOf: (country) => agencyCount(samples, country, times),
  }
}
