/// <reference lib="dom" />
import { startServer } from '../../src/server'
import { loadedGraph } from '../support/neo4j'
import { openPage, settled } from './support/browser'

it('says that the server is away, and fills in by itself when it is back', async () => {
  const database = await loadedGraph()
  const first = await startServer({ settings: { port: 0, host: '127.0.0.1' }, database })
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
  const again = await startServer({ settings: { port: Number(new URL(first.url).port), host: '127.0.0.1' }, database })
  await page.getByText('It answers again.').waitFor({ timeout: 20_000 })
  await page.locator('article.discrepancy').first().waitFor()
  await page.context().close()
  await again.close()
})
