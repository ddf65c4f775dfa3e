import { QueryResult } from '../../layout/QueryResult'
import { AgreementLine } from './AgreementLine'
import { EffectLine } from './EffectLine'
import type { AsOf } from './useAsOf'
import { type Entries, sourcesById, useAgreementPeople, useEntrySources } from './usePair'
import { expectedEndOf } from '../../timeline/expected-end'

/**
 * Shows a pair's agreements. Both the signatories and the sources make a line taller. Lines are shown once both are
 * loaded, so that no line moves. Without `asOf`, the lines do not say whether an agreement is in effect.
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
                  sources={sourcesById(found).get(agreement.id) ?? []}
                  faint={faint(agreement.id)}
                  effect={asOf && <EffectLine id={agreement.id} endOn={expectedEndOf(agreement)} asOf={asOf} />}
                />
              ))}
            </ol>
          )}
        </QueryResult>
      )}
    </QueryResult>
  )
}
