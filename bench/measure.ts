import type { Parameters } from '../src/database/connect'
import { ask } from './ask'
import type { Times } from './figures'
import type { Peer } from './peer/peer'
import type { Product } from './product'
import { type Question, valuesOf } from './questions'
import { inRounds, rate, type Side } from './rounds'

/** Median and 95th percentile in milliseconds. */
export interface Figure {
  median: number
  percentile95: number
}

export interface Measured {
  name: string
  /** By side; `postgraphile` only where it was asked. */
  figures: Record<string, Figure>
  /** Answers a second, 16 asked at once. */
  rates?: Record<string, number>
}

interface Sides {
  large: Product
  small: Product
  peer?: Peer
}

/** Rounds that are not counted: plans are made and code is compiled in them. */
const WARM_UP = 15
const AT_ONCE = 16

/** How long a question takes by each side, and for the one that is asked most, how many answers a second each gives. */
export async function measure(question: Question, sides: Sides, rounds: number): Promise<Measured> {
  const asked = await sidesOf(question, sides)
  const times = await inRounds(asked, { rounds, warmUp: WARM_UP })
  const figures = Object.fromEntries(Object.entries(times).map(([name, all]) => [name, figureOf(all)]))
  if (question.name !== 'agreement-by-id') return { name: question.name, figures }
  return { name: question.name, figures, rates: await ratesOf(asked) }
}

async function sidesOf(question: Question, { large, small, peer }: Sides): Promise<Record<string, Side>> {
  const values = await valuesOf(question, large.database, 200)
  const fewer = await valuesOf(question, small.database, 200)
  const peerUrl = peer?.url
  const { postgraphile, govties: query } = question
  return {
    govties: (round) => ask(large.url, { query, variables: at(values, round), anew: true }),
    handWritten: (round) => large.database.read(question.handWritten, at(values, round)),
    ...(peerUrl && postgraphile
      ? { postgraphile: (round: number) => ask(peerUrl, { query: postgraphile, variables: at(values, round) }) }
      : {}),
    kept: (round) => ask(large.url, { query, variables: at(values, Math.floor(round / 20)) }),
    govtiesSmall: (round) => ask(small.url, { query, variables: at(fewer, round), anew: true }),
    handWrittenSmall: (round) => small.database.read(question.handWritten, at(fewer, round)),
  }
}

const at = (values: Parameters[], round: number): Parameters => values[round % values.length]!

async function ratesOf(sides: Record<string, Side>): Promise<Record<string, number>> {
  const names = ['govties', 'handWritten', 'postgraphile'].filter((name) => sides[name])
  const best: Record<string, number> = {}
  for (let round = 0; round < 5; round++) {
    for (const name of names) {
      const reached = await rate(sides[name]!, { atOnce: AT_ONCE, requests: 1_000 })
      best[name] = Math.max(best[name] ?? 0, reached)
    }
  }
  return best
}

const figureOf = ({ median, percentile95 }: Times): Figure => ({ median, percentile95 })
