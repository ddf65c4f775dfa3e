import { noProgress } from '../model/progress'
import { readSettings } from '../model/settings'
import { acquireNeo4j } from './acquire-neo4j'

it('the Neo4j at NEO4J_URI is used without changes, and is not stopped', async () => {
  const env = { NEO4J_URI: 'neo4j://db.example:7687', NEO4J_USERNAME: 'ada', NEO4J_PASSWORD: 'a-password' }
  const server = await acquireNeo4j(readSettings(env, '/no/file'), noProgress)
  expect(server).toMatchObject({ kind: 'remote', address: env.NEO4J_URI, username: 'ada', password: 'a-password' })
  expect(server.browserUrl).toBeUndefined()
  await expect(server.release()).resolves.toBeUndefined()
})
