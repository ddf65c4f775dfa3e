import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { projectRoot } from '../src/model/project-root'

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
    if (name) expect(read(path)).toMatch(new RegExp(`\\b${name}\\b`))
  })

  const code = steps.filter(isCode)
  it.each(code.slice(1))('leads to $path', (step) => {
    const place = code.indexOf(step)
    const next = code[place + 1]
    const isConnected = code.slice(0, place).some((earlier) => imports(earlier, step)) || (next && imports(step, next))
    expect(isConnected).toBe(true)
  })
})

it('there are three walks', () => expect(walks()).toHaveLength(3))
