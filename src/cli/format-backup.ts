import type { Backup } from '../database/backup/check-backup'
import { formatCount } from './print'

/** Describes a backup: what it contains, and the hash of its graph. */
export function formatBackup({ head, end }: Backup): string {
  const revision = head.revision ? ` up to ${head.revision}` : ''
  return [
    `${formatCount(end.nodes, 'node')} and ${formatCount(end.links, 'relationship')}${revision}, of ${head.madeAt}`,
    `The hash of the graph is ${end.graphHash}.`,
    ...(head.loading ? ['An import had not finished. Import the same files again to continue it.'] : []),
  ].join('\n')
}
