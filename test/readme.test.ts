import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { connect } from '../src/database/connect'
import { projectRoot } from '../src/model/project-root'
import { npm, run } from './support/command'
import { loadedHome } from './support/homes'
import { post } from './support/post'
import { service } from './support/services/client'
import type { Product } from './support/services/product'

interface Block {
  language: string
  text: string
}

const readme = readFileSync(join(projectRoot, 'README.md'), 'utf8')
const blocks: Block[] = [...readme.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)].map(([, language = '', text = '']) => ({
  language,
  text: text.trim(),
}))

/** Returns the code blocks in one language, each together with the next block, which shows the output. */
function shown(language: string): [asked: string, given: Block | undefined][] {
  return blocks.flatMap((block, place) => (block.language === language ? [[block.text, blocks[place + 1]]] : []))
}

const [start, test, ...commands] = shown('sh').map(([text]) => text)

const env = { GOVTIES_HOME: loadedHome().root }
let product: Product
beforeAll(async () => {
  // The first command of the README was already run to install this checkout. A test cannot install its own checkout
  // again.
  product = await service('/product')
})

describe('the README', () => {
  it('gives two commands for setup, of which the gate runs the second', () => {
    expect(start).toBe('npm ci && npm start')
    expect(test).toBe('npm test')
    expect(readFileSync(join(projectRoot, '.ci', 'run'), 'utf8')).toMatch(/^npm test/m)
  })

  it('describes correctly what the first command prints and loads', () => {
    for (const name of ['Explorer', 'GraphiQL', 'GraphQL', 'Neo4j Browser', 'password', 'Ctrl-C stops it']) {
      expect(product.firstOutput).toContain(name)
    }
    expect(product.firstOutput).toContain(`${/(\d+) researched records/.exec(readme)?.[1]} records of data/`)
    expect(product.firstOutput).not.toContain('unchanged')
  })

  it('states correctly that a later start writes nothing to the graph', async () => {
    expect(product.laterOutput).toMatch(/no migration to run; seed unchanged; \d+ records of data\/, unchanged/)
    const { address: uri, username, password } = product
    const graph = await connect({ uri, username, password, database: 'neo4j' })
    const version = await graph.version()
    const later = npm(['start'], env)
    await later.says('GovTies is ready')
    later.interrupt()
    await later.end()
    expect(await graph.version()).toBe(version)
    await graph.close()
  })

  it.each(shown('graphql'))('states the output that %s prints', async (query, given) => {
    const response = await post(`${product.url}/graphql`, query)
    expect(given?.language).toBe('json')
    expect(await response.json()).toEqual({
      data: JSON.parse(given?.text ?? '') as unknown,
      extensions: { cost: expect.any(Number) as number },
    })
  })

  it.each(commands)('states a command that succeeds: %s', async (command = '') => {
    const args = command.replace(/^npx --no-install govties /, '').split(' ')
    const { code, output } = await run(args, env)
    expect({ code, output }).toMatchObject({ code: 0 })
    const given = shown('sh').find(([text]) => text === command)?.[1]
    if (given?.language === '') expect(output).toContain(given.text)
  })

  it('names only files that exist', () => {
    const paths = [...readme.matchAll(/`([\w.-]+(?:\/[\w.-]+)*\.\w+|\w+(?:\/\w+)*\/)`|\]\((docs\/[^)]+)\)/g)]
    const missing = paths
      .map(([, code, link]) => code ?? link ?? '')
      .filter((path) => !existsSync(join(projectRoot, path)))
    expect(missing.filter((path) => path !== '.env')).toEqual([])
  })
})
