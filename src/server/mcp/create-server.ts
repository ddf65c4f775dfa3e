import { McpServer } from '@modelcontextprotocol/server'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from '../../model/project-root'
import { answer } from './answer'
import type { Asking } from './answered'
import type { BoundTool } from './bind-tools'
import { addPrompts, RULES } from './prompts'
import { addResources } from './resources'

const { version } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')) as { version: string }

const INSTRUCTIONS = `GovTies records how countries work together on digital government, and on whose word. \`search\` finds the ids that the other tools take. ${RULES}`

/** Creates a server with all tools, resources and prompts. HTTP needs one for each request. */
export function createServer(tools: readonly BoundTool[], asking: Asking): McpServer {
  const server = new McpServer({ name: 'govties', title: 'GovTies', version }, { instructions: INSTRUCTIONS })
  for (const tool of tools) {
    const { name, title, endpoint, hint, caveat, inputSchema, outputSchema } = tool
    const annotations = { readOnlyHint: true, openWorldHint: false }
    const described = { title, description: [endpoint.summary, hint, caveat ?? []].flat().join(' '), annotations }
    server.registerTool(name, { ...described, inputSchema, outputSchema }, (given) => answer(tool, given, asking))
  }
  addResources(server, tools, asking)
  addPrompts(server)
  return server
}
