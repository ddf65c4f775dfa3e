import type { Database } from '../../src/database/connect'
import { loadedGraph } from '../support/neo4j'

let database: Database
beforeAll(async () => {
  database = await loadedGraph()
})

const MERCOSUR = 'mercosur-digital-signature-agreement-2019'
const BLETCHLEY = 'bletchley-declaration-ai-safety-2023'

// The latest source on the Mercosur agreement is dated 7 September 2021, and says that the agreement is in force only
// in Argentina and Uruguay. No source says that the Seoul Declaration replaces the Bletchley Declaration of 1 November
// 2023.
test.each([
  [MERCOSUR, 'AR-UY', 'WHEN_LAST_KNOWN', '2021-09-07'],
  [MERCOSUR, 'AR-BR', 'POSSIBLY', 'EFFECT_NOT_STATED'],
  [MERCOSUR, 'BR-PY', 'POSSIBLY', 'EFFECT_NOT_STATED'],
  [BLETCHLEY, 'CA-JP', 'WHEN_LAST_KNOWN', '2023-11-01'],
])('%s is in effect for %s to the degree that its sources allow: %s, %s', async (id, tie, degree, detail) => {
  const rows = await database.read(
    `MATCH ({id: $id})-[under:UNDER]->(:Tie {id: $tie})
     RETURN under.effectDegrees[-1] AS degree, under.effectKnownOn[-1] AS knownOn, under.effectReasons[-1] AS reason`,
    { id, tie },
  )
  expect(rows).toHaveLength(1)
  expect(rows[0]).toMatchObject({ degree, ...(degree === 'POSSIBLY' ? { reason: detail } : { knownOn: detail }) })
})
