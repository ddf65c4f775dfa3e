import { noun, kindName } from '../../words/labels'
import { sayNumber } from '../../words/numbers'
import type { Way } from '../view/view'
import { sayRelationship } from './words'

/** What the API says it left out: neighbours of one kind by one relationship, one way. */
export interface LeftOut {
  readonly kind: string
  readonly relationship: string
  readonly direction: Way
  readonly count: number
}

/** “of 1,431”, and whether that is exact: a node that would have come by two ways counts at each. */
export interface Total {
  readonly drawn: number
  readonly all: number
  readonly exact: boolean
}

/** How many there are in all, from what was drawn and what was left out. */
export function totalOf(drawn: number, leftOut: readonly LeftOut[]): Total {
  const left = leftOut.reduce((sum, { count }) => sum + count, 0)
  const kinds = new Set(leftOut.map(({ kind }) => kind))
  return { drawn, all: drawn + left, exact: kinds.size === leftOut.length }
}

/** “200 of 1,431”, or “200 of at most 1,431” where ways overlap. */
export function sayTotal({ drawn, all, exact }: Total): string {
  return `${sayNumber(drawn)} of ${exact ? '' : 'at most '}${sayNumber(all)}`
}

/** One way in words: “1,200 agreements: is party to”. */
export function sayLeftOut({ kind, relationship, direction, count }: LeftOut): string {
  return `${sayNumber(count)} ${noun(kindName(kind), count !== 1)} (${sayRelationship(relationship, direction !== 'IN')})`
}
