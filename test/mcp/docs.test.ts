import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { projectRoot } from '../../src/model/project-root'
import { server } from '../support/server'
import { call, overHttp } from './clients'

const run = promisify(execFile)

const page = readFileSync(join(projectRoot, 'docs', 'assistants.md'), 'utf8')
const blocks = (language: string) =>
  [...page.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)]
    .filter(([, name]) => name === language)
    .map(([, , text = '']) => text.trim())

interface Configuration {
  mcpServers: { govties: { url?: string; command?: string; args?: string[] } }
}

it('the page lists all tools and names resources and prompts that exist', async () => {
  const client = await overHttp(await server())
  const { tools } = await client.listTools()
  const listed = [...page.matchAll(/^\| `(\w+)` \|/gm)].map(([, name]) => name)
  expect(listed).toEqual(tools.map(({ name }) => name))
  for (const [uri] of page.matchAll(/govties:\/\/[\w/-]+/g)) {
    expect((await client.readResource({ uri })).contents).toHaveLength(1)
  }
  const { prompts } = await client.listPrompts()
  expect([prompts[0]?.name, prompts.at(-1)?.name]).toEqual(['who-signed', 'what-was-said'])
})

it('the configurations of the page name the address and the command', () => {
  const [http, stdio] = blocks('json').map((text) => (JSON.parse(text) as Configuration).mcpServers.govties)
  expect(new URL(http?.url ?? '').pathname).toBe('/mcp')
  // test/mcp/founding.test.ts runs this command.
  expect([stdio?.command, stdio?.args]).toEqual(['npx', ['--no-install', 'govties', 'mcp']])
})

it('the call of the page is answered', async () => {
  const [command = ''] = blocks('sh')
  const { host } = new URL(await server())
  const { stdout } = await run('sh', ['-c', command.replace('localhost:4000', host)])
  expect(stdout).toContain('Recorded, not counted: 1.')
})

it('the error of the page is the one that a tool gives', async () => {
  const { text } = await call(await overHttp(await server()), 'tie', { between: ['GB', 'XX'] })
  expect(blocks('')).toEqual([text])
})
