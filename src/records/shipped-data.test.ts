import { join } from 'node:path'
import { projectRoot } from '../model/project-root'
import { resolveRecords } from '../../test/support/records'
import { readDecisions } from './decide/decisions-file'
import type { CollectedRecord } from './definition/record'
import { describeProblem } from './read/problem'
import { readRecords } from './read/read-records'

const DATA = join(projectRoot, 'data')
let records: CollectedRecord[]
let problems: string[]
const decisions = readDecisions(join(DATA, 'decisions.yaml'))

beforeAll(async () => {
  const result = await readRecords([DATA])
  problems = result.problems.map(describeProblem)
  records = result.records.map(({ record }) => ({ collection: 'data', record }))
})

describe('the shipped records', () => {
  test('have no problems', () => {
    expect(problems).toEqual([])
    expect(records.length).toBeGreaterThanOrEqual(785)
  })

  test('have no open suggestion, no ambiguous name, and no id for two nodes', () => {
    const { suggestions, warnings, problems: ids } = resolveRecords({ records, known: [], decisions })
    expect(suggestions).toEqual([])
    expect(warnings.filter(({ code }) => code !== 'UNKNOWN_TOPIC' && code !== 'UNRESOLVED_REFERENCE')).toEqual([])
    expect(ids).toEqual([])
  })

  test('give every claim and every fact at least one source of the record', () => {
    for (const { claims, relationships, sources, key } of resolveRecords({ records, known: [], decisions }).facts) {
      const known = new Set(sources.map(({ id }) => id))
      const structural = relationships.filter((fact) => fact.sources.length === 0).map(({ type }) => type)
      const unknown = [...claims.map((claim) => claim.sourceId), ...relationships.flatMap((fact) => fact.sources)]
      expect({ key, unknown: unknown.filter((id) => !known.has(id)) }).toEqual({ key, unknown: [] })
      expect({ key, structural: structural.filter((type) => type !== 'ABOUT' && type !== 'CONCERNS') }).toEqual({
        key,
        structural: [],
      })
    }
  })

  test('give the same facts regardless of their order', () => {
    const turned = [...records.slice(100), ...records.slice(0, 100)].reverse()
    const straight = resolveRecords({ records, known: [], decisions })
    expect(resolveRecords({ records: turned, known: [], decisions })).toEqual(straight)
  })

  test('give about as many nodes as there are real entities', () => {
    const ids = new Map<string, Set<string>>()
    for (const { nodes } of resolveRecords({ records, known: [], decisions }).facts) {
      for (const { id, kind } of nodes) ids.set(kind, (ids.get(kind) ?? new Set()).add(id))
    }
    const counts = Object.fromEntries([...ids].map(([kind, set]) => [kind, set.size]))
    expect(counts).toMatchObject({
      Agreement: 447,
      Initiative: 81,
      Agency: 418,
      Person: 647,
      Place: 181,
      Commitment: 25,
      Statement: 22,
    })
  })
})
