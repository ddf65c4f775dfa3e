import type { NodeKind } from '../../model/record-kinds'
import type { Properties } from './values'

/** A caption fits beside a node. */
const LONGEST_NAME = 80

/** Commitments and statements have no name of their own: the beginning of the summary stands for one. */
export function withName(kind: NodeKind, values: Properties): Properties {
  if ((kind !== 'Commitment' && kind !== 'Statement') || values.name || typeof values.summary !== 'string')
    return values
  return { ...values, name: shortened(values.summary) }
}

function shortened(text: string): string {
  if (text.length <= LONGEST_NAME) return text
  const cut = text.slice(0, LONGEST_NAME)
  return `${cut.slice(0, cut.lastIndexOf(' '))} …`
}
