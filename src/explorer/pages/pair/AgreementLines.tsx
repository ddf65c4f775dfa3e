import { QueryResult } from '../../layout/QueryResult'
import { AgreementLine } from './AgreementLine'
import { EffectLine } from './EffectLine'
import type { AsOf } from './useAsOf'
import { type Entries, sourcesById, useAgreementPeople, useEntrySources } from './usePair'
import { expectedEndOf } from '../../timeline/expected-end'

/**
 * Shows a pair's agreements. Shows the lines once both the signatories and the sources are loaded, because both make a
 * line taller and would move the lines below it. Without `asOf`, the lines do not show whether an agreement is in
 * effect.
 */
export function AgreementLines({
  agreements,
  entries,
  faint,
  asOf,
}: {
  agreements: Entries['recorded']
  entries: Entries
  faint: (id: string) => boolean
  asOf?: AsOf
}) {
  const people = useAgreementPeople(entries)
  const sources = useEntrySources(entries)
  return (
    <QueryResult of={people}>
      {({ agreements: acting }) => (
        <QueryResult of={sources}>
          {(found) => (
            <ol className="plain entries">
              {agreements.map((agreement) => (
                <AgreementLine
                  key={agreement.id}
                  agreement={agreement}
                  people={acting.find(({ id }) => id === agreement.id)}
                  weak={found.agreements?.find(({ id }) => id === agreement.id)}
                  sources={sourcesById(found).get(agreement.id) ?? []}
                  faint={faint(agreement.id)}
                  effect={
                    asOf && (
                      <EffectLine
                        id={agreement.id}
                        endOn={expectedEndOf(agreement)}
                        parties={agreement.countries.length}
                        asOf={asOf}
                      />
                    )
                  }
                />
              ))}
            </ol>
          )}
        </QueryResult>
      )}
    </QueryResult>
  )
}
