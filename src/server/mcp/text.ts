import { stringify } from 'yaml'
import { textOf } from '../../model/text-of'
import type { Answer } from './answered'
import { sentencesOf } from './sentences'

type Values = Readonly<Record<string, unknown>>

/**
 * Writes an answer for an assistant. The text has the question, the day, what is on record with all degrees, reasons
 * and sources, what is not counted, and the revision.
 */
export function describeAnswer(answered: Answer): string {
  const { tool, variables, rows, asOf, page, after, state } = answered
  const { builtAt } = state ?? {}
  return [
    tool.endpoint.summary,
    `Asked: ${askedOf(variables)}. As of: ${asOf}${variables['asOf'] === undefined ? ' (today)' : ''}.`,
    ...sentencesOf(answered),
    ...(rows.length === 0 ? [] : [`${LEFT_OUT}\n`, stringify(rows.map(shown), { lineWidth: 0 })]),
    ...(after === undefined ? [] : [`There may be more rows. Ask again with \`after\`: ${JSON.stringify(after)}.`]),
    `Page: ${page}`,
    `Data: ${state?.revision ?? 'without a revision'}${builtAt ? `, ${builtAt.slice(0, 10)}` : ''}, CC0-1.0.`,
  ].join('\n')
}

const LEFT_OUT = 'Values that are left out are not recorded.'

const askedOf = (variables: Values): string =>
  Object.entries(variables)
    .map(([name, value]) => `${name} ${textOf(value)}`)
    .join(', ')

/** Returns a value without what is not recorded. An entry without a day is called undated. */
function shown(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shown)
  if (typeof value !== 'object' || value === null) return value
  const { edges } = value as { edges?: { node: object; properties: object }[] }
  if (edges) return edges.map(({ node, properties }) => shown({ ...node, ...properties }))
  const entries = Object.entries(value).map(([name, inner]): [string, unknown] =>
    name === 'happenedOn' && inner === null ? [name, 'undated'] : [name, shown(inner)],
  )
  return Object.fromEntries(entries.filter(([, inner]) => !isEmpty(inner)))
}

const isEmpty = (value: unknown): boolean => value === null || (Array.isArray(value) && value.length === 0)
