import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client'
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio'
import { atEnd } from '../support/at-end'
import { builtCommand } from '../support/built'
import { cleanEnvironment } from '../support/command'
import { loadedHome } from '../support/homes'

type Row = Record<string, unknown>

/** What a tool answers. */
export interface Told {
  readonly text: string
  readonly isError: boolean
  readonly rows: Row[]
  readonly structured: Row
}

/** Connects a client to `/mcp`, with the protocol of 2025, or with the newest one that the server has. */
export async function overHttp(origin: string, newest = false): Promise<Client> {
  const client = new Client({ name: 'test', version: '1' }, newest ? { versionNegotiation: { mode: 'auto' } } : {})
  await client.connect(new StreamableHTTPClientTransport(new URL(`${origin}/mcp`)))
  atEnd(() => client.close())
  return client
}

/** Connects a client to `govties mcp`. */
export async function overStdio(): Promise<Client> {
  const client = new Client({ name: 'test', version: '1' })
  const own = { GOVTIES_HOME: loadedHome().root, GOVTIES_QUERY_TIMEOUT: '60000' }
  const env = { ...cleanEnvironment(), ...own } as Record<string, string>
  await client.connect(new StdioClientTransport({ command: process.execPath, args: [builtCommand(), 'mcp'], env }), {
    timeout: 180_000,
  })
  atEnd(() => client.close())
  return client
}

/** Calls a tool. */
export async function call(client: Client, name: string, given: Record<string, unknown>): Promise<Told> {
  const { content, isError = false, structuredContent = {} } = await client.callTool({ name, arguments: given })
  const text = (content as { type: string; text: string }[]).map((part) => part.text).join('')
  const structured = structuredContent as Row
  return { text, isError, rows: (structured['rows'] ?? []) as Row[], structured }
}
