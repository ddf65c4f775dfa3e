import { openPage } from '../support/pages'
import { server } from '../support/server'
import { type Answers, expectFoundingStory, questions } from './founding-questions'

it('GraphiQL opens with the founding questions and runs them without any other host', async () => {
  const { page, outside, errors } = await openPage(await server(), { viewport: { width: 1400, height: 900 } })
  await page.goto('/graphiql')
  const tabs = page.locator('.graphiql-tab-button')
  await tabs.first().waitFor()
  // The button does nothing until the editors are loaded.
  await page.locator('.graphiql-query-editor .view-line').first().waitFor()
  await page.locator('.result-window .monaco-editor').first().waitFor()
  expect(await tabs.count()).toBe(questions.length)
  const got: Answers = {}
  for (const [place, { name }] of questions.entries()) {
    await tabs.nth(place).click()
    const answered = page.waitForResponse((response) => {
      const asked = response.request().postDataJSON() as { operationName?: string } | null
      return response.url().endsWith('/graphql') && asked?.operationName !== 'IntrospectionQuery'
    })
    // While the page is reading a response, the same button stops the request.
    await page.getByRole('button', { name: 'Execute query' }).click()
    got[name] = ((await (await answered).json()) as { data: unknown }).data
  }
  expectFoundingStory(got)
  await page.locator('.result-window').getByText('Kok Ping Soon').first().waitFor()
  expect({ outside, errors }).toEqual({ outside: [], errors: [] })
})
