import { parse, validate } from 'graphql'
import { loadedGraph } from '../support/neo4j'
import { seed } from '../support/seed'
import { server } from '../support/server'
import { allCells, cellsOf, keyOf, tableOf } from './coverage'
import { differences, shown } from './differences'
import { AIMED, INVALID } from './documents/aimed'
import { type Case, documentsOf } from './documents/document'
import { sample } from './documents/random'
import { sweep } from './documents/sweep'
import { type Known, openOracle } from './open-oracle'

/**
 * The maximum time for a document, in milliseconds. On a slow machine, planning each form for the first time takes
 * long.
 */
const MOST_EACH = 5_000

interface Documents {
  readonly count: number
  /** The number of random shapes. Several documents of the same shape differ in their values. */
  readonly shapes: number
  /** Whether the documents begin with one for each cell of the table of types, operators and places. */
  readonly hasTable: boolean
}

/** Compares the server's answers to a number of documents with the oracle's answers. */
export function compareDocuments({ count, shapes, hasTable }: Documents): void {
  describe(`${count} documents`, () => {
    let url: string
    let known: Known
    let cases: Case[]
    beforeAll(async () => {
      url = await server()
      known = await openOracle(await loadedGraph(), url)
      const [swept] = hasTable ? sample((random) => sweep(random, known), 1, seed) : []
      const fixed = [...AIMED, ...(swept ?? [])]
      cases = [...fixed, ...documentsOf(count - fixed.length - INVALID.length, shapes, seed, known)]
    })

    it('are valid and, if the run must cover the whole table, use every operator in every position', () => {
      const used = new Map<string, number>()
      for (const { text, variables } of cases) {
        const document = parse(text)
        expect({ text, errors: validate(known.schema, document) }).toEqual({ text, errors: [] })
        for (const values of variables) {
          for (const cell of cellsOf(document, values, known)) used.set(keyOf(cell), (used.get(keyOf(cell)) ?? 0) + 1)
        }
      }
      const cells = allCells(known)
      if (count > 1_000) console.log(tableOf(cells, used))
      const missing = cells.map(keyOf).filter((cell) => !used.has(cell))
      if (hasTable) expect(missing).toEqual([])
    })

    it(
      'have the same results as the oracle, regardless of the order in which they are sent',
      async () => {
        const [found] = await Promise.all(
          sample((random) => differences([...INVALID, ...cases], known, url, random), 1, seed),
        )
        expect(await shown(found!, known, url)).toBe('')
      },
      count * MOST_EACH,
    )
  })
}
