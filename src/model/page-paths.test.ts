import { readFileSync } from 'node:fs'
import { isPagePath, PAGE_PATHS } from './page-paths'

it('lists the routes of the explorer', () => {
  const routes = [...readFileSync('src/explorer/App.tsx', 'utf8').matchAll(/<Route path="([^"]+)"/g)].map(
    ([, path]) => path,
  )
  expect(routes.length).toBeGreaterThan(15)
  expect([...PAGE_PATHS].sort()).toEqual(routes.sort())
})

it.each([
  ['/', true],
  ['/matrix', true],
  ['/matrix/', true],
  ['/tie/GB-SG', true],
  ['/agency/org-gb-gds', true],
  ['/tie', false],
  ['/matrix/2020', false],
  ['/tie/GB-SG/more', false],
  ['/nothing', false],
  ['/Matrix', false],
])('%s is a page: %s', (path, isPage) => expect(isPagePath(path)).toBe(isPage))
