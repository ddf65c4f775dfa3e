import { Link } from 'wouter'
import { pathOfTie } from '../../address/paths'
import { formatDate } from '../../format/dates'
import { count } from '../../format/numbers'
import type { Place } from './geometry'
import type { MatrixCell, MatrixRow } from './rows'
import { certainOf } from './shades'

/** Describes the active cell. Screen readers announce this text. */
export function CellText(props: {
  place: Place | undefined
  rows: readonly MatrixRow[]
  byPair: ReadonlyMap<string, MatrixCell>
}) {
  const one = props.rows[props.place?.row ?? -1]
  const other = props.rows[props.place?.column ?? -1]
  return (
    <p className="cell-words" aria-live="polite">
      {one === undefined || other === undefined ? (
        <span className="muted">Point to a cell, or move with the arrow keys.</span>
      ) : (
        <Words one={one} other={other} cell={props.byPair.get([one.id, other.id].sort().join(' '))} />
      )}
    </p>
  )
}

function Words({ one, other, cell }: { one: MatrixRow; other: MatrixRow; cell: MatrixCell | undefined }) {
  if (one === other) return <bdi>{one.name}</bdi>
  return (
    <>
      <Link href={pathOfTie(one.id, other.id)}>
        <bdi>{one.name}</bdi> – <bdi>{other.name}</bdi>
      </Link>
      : {cell === undefined ? 'nothing counts with these filters' : textOf(cell)}
    </>
  )
}

function textOf(cell: MatrixCell): string {
  if (cell.searchedNoneFoundOn != null)
    return `searched on ${formatDate(cell.searchedNoneFoundOn)}, none found; not proof of absence`
  const certain = certainOf(cell)
  const inEffect = cell.inEffect == null ? '' : ' in effect'
  const parts = [
    certain > 0
      ? `${count(certain, 'entry', 'entries')}${inEffect}`
      : inEffect === ''
        ? 'none certain'
        : 'none certainly in effect',
    (cell.whenLastKnown ?? 0) > 0 ? `${cell.whenLastKnown} in effect when last known` : '',
    cell.possibly > 0 ? `${cell.possibly} possibly` : '',
    cell.undatedCount > 0 ? `${cell.undatedCount} undated` : '',
    cell.recordedCount > 0 ? `${cell.recordedCount} announced or under negotiation, not counted` : '',
    cell.possibleDuplicateCount > 0 ? `${cell.possibleDuplicateCount} possible duplicates` : '',
    cell.newestOn == null ? '' : `newest ${formatDate(cell.newestOn)}`,
  ]
  return parts.filter(Boolean).join(', ')
}
