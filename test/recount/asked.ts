import type { Database } from '../../src/database/connect'
import { answer } from '../questions/asking'
import {
  type Cell,
  type Effects,
  lineOfCell,
  lineOfDegree,
  lineOfEffects,
  lineOfTie,
  type PairWithAgreements,
} from './lines'
import { BASES, type Basis, type Degree } from './recount'

/**
 * The degree of effect of one agreement or initiative on a day. `effect` is null if the entry is not known to be
 * concluded.
 */
export interface AskedDegree {
  of: string
  effect: Degree | null
}

async function ask<Value>(graph: Database, question: string, variables = {}): Promise<Value> {
  const { data, messages } = await answer(graph, question, variables)
  expect(messages).toEqual([])
  return data as Value
}

/** Requests from the API the figures of every pair on each day, by basis. Returns the figures as lines. */
export async function askCells(graph: Database, days: string[]): Promise<string[]> {
  const lines: string[] = []
  for (const day of days) {
    for (const basis of BASES) {
      for (const measure of ['SIGNED_BY', 'IN_EFFECT_ON']) {
        const question = `query ($day: Date) { tieMatrix(asOf: $day, measure: ${measure}, basis: [${basis}])
          { id count possibly undatedCount inEffect whenLastKnown } }`
        const { tieMatrix } = await ask<{ tieMatrix: (Cell & { id: string })[] }>(graph, question, { day })
        lines.push(...tieMatrix.map((cell) => lineOfCell(`${cell.id} ${basis} ${day}`, cell)))
      }
    }
  }
  return lines.sort()
}

/** Requests from the API the degree of every agreement and initiative on each day. */
export async function askDegrees(graph: Database, days: string[]): Promise<AskedDegree[]> {
  const found: AskedDegree[] = []
  for (const list of ['agreements', 'initiatives']) {
    const fields = days.map((day, n) => `on${n}: effect(asOf: "${day}") { degree reason knownOn }`).join(' ')
    for await (const thing of pagesOf<Record<string, Degree | null>>(graph, list, fields)) {
      found.push(...days.map((day, n) => ({ of: `${thing.id} ${day}`, effect: thing[`on${n}`] ?? null })))
    }
  }
  return found
}

interface AskedTie {
  bilateralCount: number
  plurilateralCount: number
  programmeCount: number
  withBlocCount: number
  nonStateCount: number
  undatedCount: number
  firstOn: string | null
  lastOn: string | null
  recordedAgreements: { id: string }[]
}

/** Requests from the API those figures of every pair that do not depend on a day. Returns the figures as lines. */
export async function askTies(graph: Database): Promise<string[]> {
  const fields = `bilateralCount plurilateralCount programmeCount withBlocCount nonStateCount undatedCount firstOn lastOn
    recordedAgreements(limit: 50) { id }`
  const lines: string[] = []
  for await (const tie of pagesOf<AskedTie>(graph, 'ties', fields)) {
    const { bilateralCount, plurilateralCount, programmeCount, withBlocCount, nonStateCount } = tie
    const figures = {
      BILATERAL: bilateralCount,
      PLURILATERAL: plurilateralCount,
      PROGRAMME: programmeCount,
      WITH_BLOC: withBlocCount,
      NON_STATE: nonStateCount,
    }
    const recorded = tie.recordedAgreements.map(({ id }) => id).sort()
    lines.push(
      lineOfTie(tie.id, { ...figures, undated: tie.undatedCount, firstOn: tie.firstOn, lastOn: tie.lastOn, recorded }),
    )
  }
  return lines.sort()
}

/** Requests the figures of `effects` for each tie on a day, by basis. Returns the figures as lines. */
export async function askEffects(graph: Database, day: string): Promise<string[]> {
  const fields = BASES.map(
    (basis) => `${basis}: effects(asOf: "${day}", basis: [${basis}])
    { inEffect whenLastKnown latestKnownOn possibly undated }`,
  )
  const lines: string[] = []
  for await (const tie of pagesOf<Record<Basis, Effects>>(graph, 'ties', fields.join(' '))) {
    lines.push(...BASES.map((basis) => lineOfEffects(`${tie.id} ${basis}`, tie[basis])))
  }
  return lines.sort()
}

/**
 * Requests, for each pair, the degree of the given agreements between the two countries. Returns the degrees as lines.
 */
export async function askPairDegrees(graph: Database, day: string, pairs: PairWithAgreements[]): Promise<string[]> {
  const lines: string[] = []
  for (const { pair, between, ids } of pairs) {
    const question = `query ($ids: [ID!]!, $between: [ID!]!) { list: agreements(where: { id: { in: $ids } }, limit: 100)
      { id effect(asOf: "${day}", between: $between) { degree reason knownOn } } }`
    const { list } = await ask<{ list: { id: string; effect: Degree | null }[] }>(graph, question, { ids, between })
    lines.push(...list.map(({ id, effect }) => lineOfDegree(`${id} ${pair}`, effect)))
  }
  return lines.sort()
}

const PAGE = 100

async function* pagesOf<Fields>(
  graph: Database,
  list: string,
  fields: string,
): AsyncGenerator<Fields & { id: string }> {
  for (let offset = 0; ; offset += PAGE) {
    const question = `{ list: ${list}(limit: ${PAGE}, offset: ${offset}, sort: [{ id: ASC }]) { id ${fields} } }`
    const page = await ask<{ list: (Fields & { id: string })[] }>(graph, question)
    yield* page.list
    if (page.list.length < PAGE) return
  }
}
