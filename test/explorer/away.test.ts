/// <reference lib="dom" />
import { buildSchema } from '../../src/graphql/build-schema'
import { startServer } from '../../src/server/start-server'
import { loadedGraph } from '../support/neo4j'
import { openPage, settled } from '../support/pages'

it('a page reports that the server is offline, and loads automatically when the server is available again', async () => {
  const database = await loadedGraph()
  const schema = await buildSchema()
  const first = await startServer({ settings: { port: 0, host: '127.0.0.1' }, database, schema })
  const { page } = await openPage(first.url)
  await page.goto('/')
  await settled(page)
  // The code of the pages is prefetched. Wait until all of it has arrived.
  await page.waitForFunction(() =>
    performance.getEntriesByType('resource').some(({ name }) => /DiscrepanciesPage.*js/.test(name)),
  )
  await first.close()
  await page.getByRole('link', { name: 'Discrepancies' }).click()
  await page.getByText('The server does not respond. The page keeps what it shows').waitFor()
  const again = await startServer({
    settings: { port: Number(new URL(first.url).port), host: '127.0.0.1' },
    database,
    schema,
  })
  await page.getByText('The server is responding again.').waitFor()
  await page.locator('article.discrepancy').first().waitFor()
  await again.close()
})
