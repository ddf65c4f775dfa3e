import { parse, validate } from 'graphql'
import { loadedGraph } from '../support/neo4j'
import { seed } from '../support/seed'
import { server } from '../support/server'
import { allCells, cellsOf, keyOf, tableOf } from './coverage'
import { differences, shown } from './differences'
import { AIMED, INVALID } from './documents/aimed'
import { type Case, randomCase } from './documents/document'
import { sample } from './documents/random'
import { sweep } from './documents/sweep'
import { type Known, openOracle } from './open-oracle'

/**
 * The maximum time for a document in milliseconds. On a slow machine, the database needs long to plan each form for the
 * first time.
 */
const MOST_EACH = 5_000

/** Compares the answers to a number of documents with those of the oracle. */
export function compareDocuments(count: number): void {
  describe(`${count} documents`, () => {
    let url: string
    let known: Known
    let cases: Case[]
    beforeAll(async () => {
      url = await server()
      known = await openOracle(await loadedGraph(), url)
      const [swept] = sample((random) => sweep(random, known), 1, seed)
      const fixed = [...AIMED, ...swept!]
      cases = [...fixed, ...sample((random) => randomCase(random, known), count - fixed.length - INVALID.length, seed)]
    })

    it('are valid, and have every operator at every place', () => {
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
      expect(cells.map(keyOf).filter((cell) => !used.has(cell))).toEqual([])
    })

    it(
      'are answered as by the oracle, in whichever order they are sent',
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
