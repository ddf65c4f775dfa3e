import { type McpServer, ResourceNotFoundError, ResourceTemplate } from '@modelcontextprotocol/server'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { GovTiesError } from '../../model/errors'
import { projectRoot } from '../../model/project-root'
import { splitPair, withPair } from '../endpoints/pair'
import { answer } from './answer'
import type { Asking } from './answered'
import type { BoundTool } from './bind-tools'

/** The documents that explain the words and the rules. */
const DOCUMENTS = [
  { name: 'glossary', title: 'The words of GovTies', file: 'GLOSSARY.md' },
  { name: 'rules', title: 'The rules by which GovTies counts', file: 'docs/rules.md' },
]

/** Adds the resources to a server: the glossary, the rules, each tie and each entity. */
export function addResources(server: McpServer, tools: readonly BoundTool[], asking: Asking): void {
  for (const { name, title, file } of DOCUMENTS) {
    server.registerResource(name, `govties://${name}`, { title, mimeType: 'text/markdown' }, ({ href }) => {
      const text = readFileSync(join(projectRoot, file), 'utf8')
      return { contents: [{ uri: href, mimeType: 'text/markdown', text }] }
    })
  }
  const tool = (name: string) => tools.find((each) => each.name === name)!
  const tie = new ResourceTemplate('govties://tie/{pair}', { list: undefined })
  const ofTie = { title: 'The tie of two countries', description: 'The pair is like GB-SG.', mimeType: 'text/plain' }
  server.registerResource('tie', tie, ofTie, async ({ href }, { pair }) =>
    contentOf(href, tool('tie'), await pairOf(String(pair), tool('tie'), asking), asking),
  )
  const entity = new ResourceTemplate('govties://entity/{id}', { list: undefined })
  const ofEntity = { title: 'One agreement, agency, person or other node', mimeType: 'text/plain' }
  server.registerResource('entity', entity, ofEntity, ({ href }, { id }) =>
    contentOf(href, tool('entity'), { id: String(id) }, asking),
  )
}

async function pairOf(pair: string, { endpoint }: BoundTool, { database }: Asking): Promise<Record<string, unknown>> {
  try {
    const variables: Record<string, unknown> = withPair({ between: pair })
    await splitPair({ endpoint, variables }, database)
    return variables
  } catch (error) {
    if (error instanceof GovTiesError) return { between: [pair] } // The tool states what is wrong.
    throw error
  }
}

/** Reads a resource with a tool, so that both have the same text. */
async function contentOf(uri: string, tool: BoundTool, given: Record<string, unknown>, asking: Asking) {
  const { content, isError } = await answer(tool, given, asking)
  const text = content.map((part) => (part.type === 'text' ? part.text : '')).join('')
  if (isError) throw new ResourceNotFoundError(uri, text)
  return { contents: [{ uri, mimeType: 'text/plain', text }] }
}
