/// <reference lib="dom" />
import { buildSchema } from '../../src/graphql/build-schema'
import { startServer } from '../../src/server/start-server'
import { loadedGraph } from '../support/neo4j'
import { openPage, settled } from '../support/pages'

it('says that the server is away, and fills in by itself when it is back', async () => {
  const database = await loadedGraph()
  const schema = await buildSchema()
  const first = await startServer({ settings: { port: 0, host: '127.0.0.1' }, database, schema })
  const { page } = await openPage(first.url)
  await page.goto('/')
  await settled(page)
  // The code of the pages is fetched ahead: wait until it is here.
  await page.waitForFunction(() =>
    performance.getEntriesByType('resource').some(({ name }) => /DiscrepanciesPage.*js/.test(name)),
  )
  await first.close()
  await page.getByRole('link', { name: 'Discrepancies' }).click()
  await page.getByText('The server does not answer. What you see is kept').waitFor()
  const again = await startServer({
    settings: { port: Number(new URL(first.url).port), host: '127.0.0.1' },
    database,
    schema,
  })
  await page.getByText('It answers again.').waitFor()
  await page.locator('article.discrepancy').first().waitFor()
  await again.close()
})
