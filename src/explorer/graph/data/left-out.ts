import { noun, kindName } from '../../format/labels'
import { formatNumber } from '../../format/numbers'
import type { Way } from '../view/view'
import { formatRelationship } from './format-fact'

/**
 * A group of neighbours that the API omitted. All of these neighbours have the same kind, relationship and direction.
 */
export interface LeftOut {
  readonly kind: string
  readonly relationship: string
  readonly direction: Way
  readonly count: number
}

/**
 * The number of neighbours, whether drawn or not. The number is inexact if a node can be reached in several ways,
 * because the node is then counted once for each way.
 */
export interface Total {
  readonly drawn: number
  readonly all: number
  readonly exact: boolean
}

/** Adds the number of omitted nodes to the number of drawn nodes. */
export function totalOf(drawn: number, leftOut: readonly LeftOut[]): Total {
  const left = leftOut.reduce((sum, { count }) => sum + count, 0)
  const kinds = new Set(leftOut.map(({ kind }) => kind))
  return { drawn, all: drawn + left, exact: kinds.size === leftOut.length }
}

/** Formats a total: “200 of 1,431”, or “200 of at most 1,431” if it is inexact. */
export function formatTotal({ drawn, all, exact }: Total): string {
  return `${formatNumber(drawn)} of ${exact ? '' : 'at most '}${formatNumber(all)}`
}

/** Formats one group of neighbours, such as “1,200 agreements (is party to)”. */
export function formatLeftOut({ kind, relationship, direction, count }: LeftOut): string {
  return `${formatNumber(count)} ${noun(kindName(kind), count !== 1)} (${formatRelationship(relationship, direction !== 'IN')})`
}
