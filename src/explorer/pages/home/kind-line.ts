import { capital, formatLabel } from '../../format/labels'
import { isConcluded } from '../../../model/stages'
import { kindOf, type Entry } from '../../timeline/item-of'

/**
 * Formats the kind of an entry for the list of the newest entries. For an agreement that is not known to be concluded,
 * adds its status.
 */
export function kindLine(entry: Entry): string {
  const kind = capital(kindOf(entry))
  if (entry.__typename !== 'Agreement') return kind
  const status = (entry.status ?? 'UNKNOWN').toLowerCase().replaceAll('_', '-')
  if (isConcluded(status)) return kind
  return `${kind}, status: ${formatLabel(entry.status)}`
}
