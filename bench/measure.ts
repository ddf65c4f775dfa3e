import neo4j from 'neo4j-driver'
import type { Database, Parameters } from '../src/database/connect'
import { ask } from './ask'
import { type Figure, Times } from './figures'
import { askApollo, askBare, isForApollo } from './bare/bare'
import type { Product } from './product'
import { type Question, valuesOf } from './questions'
import { inRounds, keepBusy, rate, type Side } from './rounds'
import type { Serving } from './serving'

export interface Measured {
  name: string
  /** The times of each side. `postgraphile` is present only if it was measured. */
  figures: Record<string, Figure>
  /** Answers per second with 16 concurrent requests. */
  rates?: Record<string, number>
}

export interface Sides {
  large: Product
  small: Product
  bare: Serving
  peer?: Serving
}

/** The number of passes over all questions. The first rounds of each pass are a warm-up and do not count. */
const PASSES = 4
const WARM_UP = 3
/** The question that is asked most often. */
const RATED = 'agreement-by-id'
const AT_ONCE = 16
/** Milliseconds of warm-up for each side and question before the measurements start. */
const BUSY = 4_000

/** A question, and the functions that ask it on each side. */
export interface Asked {
  name: string
  by: Record<string, Side>
}

/** Looks up the values for each question once, and prepares the functions that ask each side. */
export async function prepare(questions: readonly Question[], sides: Sides): Promise<Asked[]> {
  const asked: Asked[] = []
  for (const question of questions) asked.push({ name: question.name, by: await sidesOf(question, sides) })
  return asked
}

/**
 * Keeps every side busy for a while, because a Java or JavaScript process that has just started is several times
 * slower.
 */
export async function warmUp(asked: readonly Asked[]): Promise<void> {
  for (const { by } of asked)
    for (const ask of Object.values(by)) await keepBusy(ask, { atOnce: 4, milliseconds: BUSY })
}

/**
 * Measures how long each side takes for each question, and how many answers per second it gives for the question that
 * is asked most often. The speed of a shared machine changes from one minute to the next. All questions are therefore
 * asked in several passes, so that each question is measured at different times during the run.
 */
export async function measure(asked: readonly Asked[], rounds: number): Promise<Measured[]> {
  const timed = asked.map((question) => ({ ...question, times: new Times() }))
  const each = Math.ceil(rounds / PASSES)
  for (let pass = 0; pass < PASSES; pass++)
    for (const { name, by, times } of timed) {
      console.error(`Pass ${pass + 1} of ${PASSES}: ${name} …`)
      await inRounds(by, times, { first: pass * each, rounds: each, warmUp: WARM_UP })
    }
  const measured: Measured[] = []
  for (const { name, by, times } of timed) {
    const rates = name === RATED ? { rates: await ratesOf(by) } : {}
    measured.push({ name, figures: times.figures(), ...rates })
  }
  return measured
}

async function sidesOf(question: Question, { large, small, bare, peer }: Sides): Promise<Record<string, Side>> {
  const values = await valuesOf(question, large.open.database, 200)
  const fewer = await valuesOf(question, small.open.database, 200)
  const peerUrl = peer?.url
  const { postgraphile, govties: query } = question
  return {
    govties: (round) => ask(large.url, { query, variables: at(values, round), anew: true }),
    handWritten: (round) => byDriver(large.open.database, question.handWritten, at(values, round)),
    autoCommit: (round) => large.open.database.read(question.handWritten, at(values, round)),
    bare: (round) => askBare(bare.url, question, at(values, round)),
    ...(isForApollo(question) ? { apollo: (round: number) => askApollo(bare.url, question, at(values, round)) } : {}),
    ...(peerUrl && postgraphile
      ? { postgraphile: (round: number) => ask(peerUrl, { query: postgraphile, variables: at(values, round) }) }
      : {}),
    kept: (round) => ask(large.url, { query, variables: at(values, Math.floor(round / 20)) }),
    govtiesSmall: (round) => ask(small.url, { query, variables: at(fewer, round), anew: true }),
    handWrittenSmall: (round) => byDriver(small.open.database, question.handWritten, at(fewer, round)),
  }
}

/** Runs Cypher as the driver's manual recommends: https://neo4j.com/docs/javascript-manual/current/query-simple/ */
function byDriver({ driver, name }: Database, cypher: string, parameters: Parameters): Promise<unknown> {
  return driver.executeQuery(cypher, parameters, { database: name, routing: neo4j.routing.READ })
}

const at = (values: Parameters[], round: number): Parameters => values[round % values.length]!

async function ratesOf(sides: Record<string, Side>): Promise<Record<string, number>> {
  const names = ['govties', 'handWritten', 'bare', 'apollo', 'postgraphile'].filter((name) => sides[name])
  const best: Record<string, number> = {}
  for (let round = 0; round < 5; round++) {
    for (const name of names) {
      const reached = await rate(sides[name]!, { atOnce: AT_ONCE, requests: 1_000 })
      best[name] = Math.max(best[name] ?? 0, reached)
    }
  }
  return best
}
