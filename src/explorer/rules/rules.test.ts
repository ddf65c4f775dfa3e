import { readFileSync } from 'node:fs'
import { rules } from './rules'

const headings = [...readFileSync('docs/rules.md', 'utf8').matchAll(/^#+ (.+)$/gm)].map(([, words = '']) => slug(words))

// GitHub forms the anchor of a heading in this way.
function slug(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/[^a-z0-9 -]/g, '')
    .replaceAll(' ', '-')
}

it.each(rules)('the rule %s is a section of docs/rules.md', (rule) => expect(headings).toContain(rule))

it('the schema names only sections that exist', () => {
  const named = [...readFileSync('schema.graphql', 'utf8').matchAll(/docs\/rules\.md#([a-z-]+)/g)].map(
    ([, name]) => name,
  )
  expect(named.length).toBeGreaterThan(10)
  expect(named.filter((name) => !headings.includes(name ?? ''))).toEqual([])
})
