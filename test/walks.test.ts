import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { projectRoot } from '../src/model/project-root'
import { post } from './support/post'
import { server } from './support/server'

/** One line of a walk: a file, and the function to look at in it. */
interface Step {
  readonly path: string
  readonly name?: string
}

const STEP = /^\d+\. `(?<path>[^`]+)`(?:, `(?<name>[^`]+)`)?: /
const read = (path: string) => readFileSync(join(projectRoot, path), 'utf8')

/** The walks of CONTRIBUTING.md by their titles. */
function walks(): [title: string, steps: Step[]][] {
  const [, section = ''] = /^## Three walks\n([^]*?)^## /m.exec(read('CONTRIBUTING.md')) ?? []
  return section
    .split(/^### /m)
    .slice(1)
    .map((walk) => {
      const [title = '', ...lines] = walk.split('\n')
      return [title, lines.flatMap((line) => (STEP.exec(line)?.groups as unknown as Step | undefined) ?? [])]
    })
}

/** Matches the definition of a function, constant, class or method. */
const definitionOf = (name: string) => new RegExp(`(?:(?:function\\*?|const|class) |^ +(?:async )?)${name}\\b`, 'm')

const isCode = ({ path }: Step) => /\.tsx?$/.test(path)

/** The files that a file imports, without their endings. */
function importsOf({ path }: Step): string[] {
  const named = read(path).matchAll(/(?:from|import\(|require\()\s*'(\.[^']+)'/g)
  return [...named].map(([, to]) => normalize(join(dirname(path), to!)))
}

const imports = (from: Step, to: Step) => importsOf(from).includes(to.path.replace(/\.tsx?$/, ''))

describe.each(walks())('%s', (_title, steps) => {
  it('has steps', () => expect(steps.length).toBeGreaterThan(9))

  it.each(steps)('has $path', ({ path, name }) => {
    expect(existsSync(join(projectRoot, path))).toBe(true)
    if (name) expect(read(path)).toMatch(definitionOf(name))
  })

  const code = steps.filter(isCode)
  it.each(code.slice(1))('leads to $path', (step) => {
    const place = code.indexOf(step)
    const next = code[place + 1]
    const isConnected = code.slice(0, place).some((earlier) => imports(earlier, step)) || (next && imports(step, next))
    expect(isConnected).toBe(true)
  })
})

it('the query that is followed is answered', async () => {
  const [, query = ''] = /The example is `(\{ tie.*?\})`/.exec(read('CONTRIBUTING.md')) ?? []
  const answer: unknown = JSON.parse(await (await post(`${await server()}/graphql`, query)).text())
  expect(answer).toEqual({ data: { tie: { id: 'GB-SG' } } })
})

it('there are three walks', () => expect(walks()).toHaveLength(3))
