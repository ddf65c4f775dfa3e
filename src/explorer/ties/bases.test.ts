import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from '../../model/project-root'
import { bases } from './bases'
import { countedBy } from './counted-by'

test('every basis of the API can be chosen', () => {
  const schema = readFileSync(join(projectRoot, 'schema.graphql'), 'utf8')
  const values = /enum TieBasis \{(.*?)\n\}/s.exec(schema)?.[1]?.match(/^ {2}[A-Z_]+$/gm) ?? []
  expect(bases).toEqual(values.map((value) => value.trim()))
})

test('a count uses each basis that the address names', () => {
  expect(countedBy(new URLSearchParams('basis=NON_STATE')).basis).toEqual(['NON_STATE'])
  expect(countedBy(new URLSearchParams('basis=WITH_BLOC&basis=BILATERAL')).basis).toEqual(['BILATERAL', 'WITH_BLOC'])
})

test('without a basis in the address, only bilateral entries count', () => {
  expect(countedBy(new URLSearchParams('')).basis).toEqual(['BILATERAL'])
})
