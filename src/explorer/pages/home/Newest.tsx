import type { NewestFactsQuery } from '../../generated/graphql'
import { EntityLink, EntityLinks, MAX_NAMED } from '../../entity/EntityLink'
import { Sources } from '../../evidence/Sources'
import { NoneRecorded } from '../../layout/Section'
import { bestDate, titleOf } from '../../timeline/item-of'
import { When } from '../../format/When'
import { kindLine } from './kind-line'

type Entry = NewestFactsQuery['timeline'][number]

/** Shows the newest entries, each with its countries and sources. */
export function Newest({ entries }: { entries: readonly Entry[] }) {
  if (entries.length === 0) return <NoneRecorded what="dated facts" />
  return (
    <ol className="plain newest">
      {entries.map((entry) => (
        <li key={entry.id}>
          <span className="newest-date">
            <When date={bestDate(entry).date} />
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
