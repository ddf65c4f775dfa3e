import { useId } from 'react'
import { Link } from 'wouter'
import { pathOf, pathOfTie } from '../../address/paths'
import { capital, formatLabel } from '../../format/labels'
import { Name } from '../../format/Name'
import type { ComparedBy } from '../../generated/graphql'
import { groupTitle } from './group-title'
import { cellOf, type Compared, type Group, type ComparedLine } from './lines'
import { measuresOf, type Measured } from './measures'

export interface LinesProps {
  readonly title: string
  readonly by: ComparedBy
  readonly groups: readonly Group[]
  readonly compared: readonly Compared[]
  /** True if the figures are as of a day. */
  readonly onDay: boolean
}

/** Shows lines in groups, with a column for each country. A bar shows each number, and all bars have the same scale. */
export function LinePicture({ title, by, groups, compared, onDay }: LinesProps) {
  const values = groups.flatMap(({ lines }) =>
    lines.flatMap(({ cells }) => cells.flatMap((cell) => measuresOf(cell, onDay).map(({ value }) => value))),
  )
  const largest = Math.max(1, ...values)
  return (
    <table className="compare">
      <caption className="hidden-visually">{title}, by country</caption>
      <thead>
        <tr>
          <td />
          {compared.map(({ id, name }) => (
            <th key={id} scope="col">
              <Name>{name}</Name>
            </th>
          ))}
        </tr>
      </thead>
      {groups.map((group) => (
        <GroupRows key={group.isAmong ? 'among' : group.by.join(' ')} {...{ group, by, compared, largest, onDay }} />
      ))}
    </table>
  )
}

function GroupRows(props: Pick<LinesProps, 'by' | 'compared' | 'onDay'> & { group: Group; largest: number }) {
  const { group, by, compared, largest, onDay } = props
  const heading = useId()
  return (
    <tbody aria-labelledby={heading}>
      <tr>
        <th id={heading} scope="rowgroup" colSpan={compared.length + 1} className="compare-group">
          {groupTitle(group, by, compared)}
        </th>
      </tr>
      {group.lines.map((line) => (
        <tr key={line.id}>
          <th scope="row">
            <LineName line={line} />
          </th>
          {compared.map(({ id }) => (
            <td key={id}>
              {line.id === id ? null : (
                <CellBars line={line} measures={measuresIn(line, id, onDay)} country={id} largest={largest} />
              )}
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  )
}

/** Shows the name of a partner, topic or kind, with a link if it has a page. */
export function LineName({ line }: { line: ComparedLine }) {
  if (line.by === 'KIND') return <>{nameOf(line)}</>
  const path = pathOf(line.by === 'PARTNER' ? 'Country' : 'Topic', line.id)
  return (
    <Link href={path ?? '/'}>
      <Name>{nameOf(line)}</Name>
    </Link>
  )
}

/** Returns the name of a partner, topic or kind. */
export function nameOf({ by, id, name }: ComparedLine): string {
  return by === 'KIND' ? capital(formatLabel(id)) : (name ?? id)
}

function measuresIn(line: ComparedLine, country: string, onDay: boolean): Measured[] {
  const cell = cellOf(line, country)
  return cell === undefined ? [] : measuresOf(cell, onDay)
}

function CellBars(props: { line: ComparedLine; country: string; measures: readonly Measured[]; largest: number }) {
  const { line, country, measures, largest } = props
  if (measures.length === 0) {
    return (
      <span className="muted">
        <span aria-hidden="true">–</span>
        <span className="hidden-visually">none recorded</span>
      </span>
    )
  }
  const path = line.by === 'PARTNER' ? pathOfTie(country, line.id) : undefined
  return (
    <>
      {measures.map((measured) => (
        <Bar key={measured.name} measured={measured} largest={largest} path={path} />
      ))}
    </>
  )
}

/** The width of the longest bar, in percent of its cell. The rest is for the number. */
const BAR_PERCENT = 60

function Bar({ measured, largest, path }: { measured: Measured; largest: number; path: string | undefined }) {
  const { name, value, words } = measured
  const text = `${value}${words === '' ? '' : ` ${words}`}`
  return (
    <div className={`compare-bar compare-${name}`}>
      <svg width={`${(BAR_PERCENT * value) / largest}%`} aria-hidden="true">
        <rect width="100%" height="100%" />
      </svg>
      {path === undefined ? <span>{text}</span> : <Link href={path}>{text}</Link>}
    </div>
  )
}
