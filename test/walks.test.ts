import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { projectRoot } from '../src/model/project-root'
import { post } from './support/post'
import { server } from './support/server'

/** One line of a walk: a file, and the function to read in that file. */
interface Step {
  readonly path: string
  readonly name?: string
  /** The code files that the walk names before this step. */
  readonly earlier: readonly string[]
}

const STEP = /^\d+\. `(?<path>[^`]+)`(?:, `(?<name>[^`]+)`)?: /
const read = (path: string) => readFileSync(join(projectRoot, path), 'utf8')

function walkText(): string {
  const [, section = ''] = /^## Three walks\n([^]*?)^## /m.exec(read('CONTRIBUTING.md')) ?? []
  return section
}

/** Returns the walks of CONTRIBUTING.md, each with its title. */
function walks(): [title: string, steps: Step[]][] {
  return walkText()
    .split(/^### /m)
    .slice(1)
    .map((walk) => [walk.split('\n')[0]!, stepsOf(walk)])
}

function stepsOf(walk: string): Step[] {
  const lines = walk.split('\n')
  return lines.flatMap((line, place) => {
    const step = STEP.exec(line)?.groups as unknown as Step | undefined
    return step ? [{ ...step, earlier: filesNamedIn(lines.slice(0, place).join('\n')) }] : []
  })
}

/** Returns the paths of the code files that a text names. */
const filesNamedIn = (text: string): string[] => [...text.matchAll(/`(src\/[^`]+\.tsx?)`/g)].map(([, path]) => path!)

/** Matches the definition of a function, constant, class or method. */
const definitionOf = (name: string) => new RegExp(`(?:(?:function\\*?|const|class) |^ +(?:async )?)${name}\\b`, 'm')

const isCode = ({ path }: Step) => /\.tsx?$/.test(path)

/** Returns the files that a file imports, without their extensions. */
function importsOf(path: string): string[] {
  const named = read(path).matchAll(/(?:from|import\(|require\()\s*'(\.[^']+)'/g)
  return [...named].map(([, to]) => normalize(join(dirname(path), to!)))
}

const imports = (from: string, to: string) => importsOf(from).includes(to.replace(/\.tsx?$/, ''))

describe.each(walks())('%s', (_title, steps) => {
  it('has steps', () => expect(steps.length).toBeGreaterThan(9))

  it.each(steps)('has $path', ({ path, name }) => {
    expect(existsSync(join(projectRoot, path))).toBe(true)
    if (name) expect(read(path)).toMatch(definitionOf(name))
  })

  const code = steps.filter(isCode)
  it.each(code.slice(1))('leads to $path', (step) => {
    const next = code[code.indexOf(step) + 1]
    const isConnected =
      step.earlier.some((earlier) => imports(earlier, step.path)) || (next && imports(step.path, next.path))
    expect(isConnected).toBe(true)
  })
})

it('the query that the walks follow returns the expected agreement', async () => {
  const [, query = ''] = /The example is `(\{ tie.*?\})`/.exec(read('CONTRIBUTING.md')) ?? []
  const answer: unknown = JSON.parse(await (await post(`${await server()}/graphql`, query)).text())
  const { data } = answer as { data: { tie: { timeline: { __typename: string }[] } } }
  expect(data.tie.timeline).toContainEqual({ __typename: 'Agreement' })
})

/** The paths of the files and folders that the walks name. */
const mentioned = [...walkText().matchAll(/`((?:src|cypher|test)\/[^`]+)`/g)].map(([, path]) => path!)

it.each(mentioned)('%s, which a walk mentions, exists', (path) =>
  expect(existsSync(join(projectRoot, path))).toBe(true),
)

it('there are three walks', () => expect(walks()).toHaveLength(3))
