import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { cypherFolder } from '../../database/cypher-file'
import { projectRoot } from '../../model/project-root'

const page = readFileSync(join(projectRoot, 'docs/gaps-and-expiring.md'), 'utf8')
const schema = readFileSync(join(projectRoot, 'schema.graphql'), 'utf8')

/** The Cypher of all kinds of gaps. */
const queries = join(cypherFolder, 'queries')
const files = readdirSync(queries).filter((file) => file.startsWith('Query.gaps.'))
const cypher = files.map((file) => readFileSync(join(queries, file), 'utf8')).join('\n')

const words = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map(([, word = '']) => word)

const kinds = words(/enum GapKind \{([\s\S]*?)\n\}/.exec(schema)?.[1] ?? '', /^ {2}([A-Z_]+)$/gm)

describe('docs/gaps-and-expiring.md', () => {
  it('has a rule for every kind of gap, and no other rules', () => {
    expect(kinds.length).toBeGreaterThan(5)
    expect(
      words(page, /^\| `([A-Z_]+)` \| \w+ .*\|.*\|.*\|$/gm)
        .filter((kind) => kinds.includes(kind))
        .sort(),
    ).toEqual([...kinds].sort())
  })

  it('describes exactly the kinds of gaps that have a Cypher file', () => {
    expect(files.sort()).toEqual(kinds.map((kind) => `Query.gaps.${kind}.cypher`).sort())
  })

  it('names every number that a gap can have', () => {
    const labels = words(cypher, /label: '([^']+)'/g)
    expect(labels.length).toBeGreaterThan(10)
    for (const label of labels) expect(page).toContain(`\`${label}\``)
  })

  it('gives a way to check every basis of an expected end of an agreement', () => {
    const bases = words(cypher, /WHEN '((?:STATED|LENGTH)_\w+)'/g)
    for (const basis of [...bases, 'LENGTH_FROM_ASSUMED_START']) expect(page).toContain(`| \`${basis}\` |`)
  })
})
