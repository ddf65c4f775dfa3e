import type { CallToolResult } from '@modelcontextprotocol/server'
import type { GraphQLFormattedError } from 'graphql'
import { today } from '../../model/days'
import { GovTiesError } from '../../model/errors'
import { textOf } from '../../model/text-of'
import { cursorOf, totalOf } from '../endpoints/headers'
import { type Given, variablesOf } from '../endpoints/parameters'
import { valueAt } from '../endpoints/shape'
import { withParameter } from '../endpoints/status'
import { withTimeout } from '../with-timeout'
import { addressOf } from './address'
import type { Answer, Asking } from './answered'
import type { BoundTool } from './bind-tools'
import { describeAnswer } from './text'

type Values = Readonly<Record<string, unknown>>

/** The time limit for reading the revision, in milliseconds. If it is exceeded, the answer has no revision. */
const REVISION_TIMEOUT_MS = 2_000

/** Answers a question. Bad arguments and limits give an error with the same code and words as in GraphQL. */
export async function answer(tool: BoundTool, given: Values, asking: Asking): Promise<CallToolResult> {
  const { endpoint, fixed } = tool
  try {
    const checked = variablesOf(tool.parameters, textsOf(given), {}, `The tool \`${tool.name}\``)
    const variables = { ...checked, ...endpoint.fixed, ...fixed }
    const { data, errors } = await asking.ask(endpoint, variables)
    if (errors) return refusal(withParameter(errors, variables))
    const rows = valueAt(data, endpoint.rows)
    const state = await withTimeout(asking.readState(), REVISION_TIMEOUT_MS)
    const found = { endpoint, variables, data, rows }
    const list = [rows ?? []].flat() as Values[]
    return written({
      tool,
      variables,
      data,
      rows: list,
      asOf: textOf(variables['asOf'] ?? today()),
      page: asking.origin + addressOf(endpoint, variables, list),
      total: totalOf(found),
      after: cursorOf(found),
      state,
    })
  } catch (error) {
    if (!(error instanceof GovTiesError)) throw error
    return refusal([{ message: error.message, extensions: { ...error.values, code: error.code } }])
  }
}

function written(answered: Answer): CallToolResult {
  const { rows, asOf, page, total, after, state } = answered
  const revision = state?.revision ?? undefined
  const structuredContent = { rows, asOf, page, ...(revision !== undefined && { revision }) }
  const more = { ...(total !== undefined && { total }), ...(after !== undefined && { after }) }
  return {
    content: [{ type: 'text', text: describeAnswer(answered) }],
    structuredContent: { ...structuredContent, ...more },
  }
}

/** Returns an error that the assistant can read and correct. */
function refusal(errors: readonly GraphQLFormattedError[]): CallToolResult {
  const text = errors.map(({ message, extensions }) => `${textOf(extensions?.['code'])}: ${message}`).join('\n')
  return { isError: true, content: [{ type: 'text', text }], structuredContent: { errors } }
}

/** Writes the arguments of a tool like the parameters of an address. An argument that is null counts as not given. */
function textsOf(given: Values): Given {
  const present = Object.entries(given).filter(([, value]) => value !== null && value !== undefined)
  return Object.fromEntries(
    present.map(([name, value]) => [name, Array.isArray(value) ? listed(value) : worded(value)]),
  )
}

/** An empty list becomes an empty value, which is refused. */
const listed = (values: readonly unknown[]): string[] => (values.length === 0 ? [''] : values.map(worded))

const worded = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value))
