import type { NewestFactsQuery } from '../../generated/graphql'
import { EntityLink, EntityLinks, MAX_NAMED } from '../../entity/EntityLink'
import { DateMark } from '../../evidence/DateMark'
import { Sources } from '../../evidence/Sources'
import { NoneRecorded } from '../../layout/Section'
import { bestDate, titleOf } from '../../timeline/item-of'
import { When } from '../../format/When'
import { kindLine } from './kind-line'

interface NewestProps {
  readonly entries: readonly Entry[]
  /** The claims about the dates of the entries, by id. */
  readonly marks: ReadonlyMap<string, object>
}

type Entry = NewestFactsQuery['timeline'][number]

/** Shows the newest entries, each with its countries and sources, and a mark if its date should be checked. */
export function Newest({ entries, marks }: NewestProps) {
  if (entries.length === 0) return <NoneRecorded what="dated facts" />
  return (
    <ol className="plain newest">
      {entries.map((entry) => (
        <li key={entry.id}>
          <span className="newest-date">
            <When date={bestDate(entry).date} /> <DateMark entry={entry} marks={marks.get(entry.id)} />
          </span>
          <div>
            <EntityLink kind={entry.__typename} id={entry.id} name={titleOf(entry)} />
            <p className="small muted">
              {kindLine(entry)}
              {entry.countries.length > 0 && ' · '}
              <EntityLinks kind="Country" of={entry.countries} most={MAX_NAMED} />
            </p>
            <Sources sources={entry.sources} of={titleOf(entry)} />
          </div>
        </li>
      ))}
    </ol>
  )
}
