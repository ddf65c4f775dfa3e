import { EntityLink } from './EntityLink'
import type { DiscrepancyPartsFragment } from '../generated/graphql'
import { formatDate } from '../format/dates'
import { capital, kindName, formatLabel, formatField, formatRule } from '../format/labels'
import { SourceLine } from '../evidence/SourceLine'

/**
 * Shows a property on which sources disagree: every value with its sources, and the rule that selected the preferred
 * value.
 */
export function Discrepancy({ of, about = true }: { of: DiscrepancyPartsFragment; about?: boolean }) {
  const name = of.property == null ? (of.aspect ?? 'value') : formatField(of.property)
  return (
    <article className="discrepancy" id={`discrepancy-${of.id}`}>
      <h3>
        {capital(name)}
        {about && (
          <span className="discrepancy-about">
            {' '}
            of <EntityLink kind={kindName(of.about.kind)} id={of.about.id} name={of.about.name} />
          </span>
        )}
      </h3>
      <p className="small muted">Rule: {formatRule(of.reason)}.</p>
      <div className="discrepancy-values">
        {of.values.map((value) => (
          <div key={value.value} className={value.rank === 'PREFERRED' ? 'value value-preferred' : 'value'}>
            <p className="value-words">
              <bdi>{formatValue(of.property, value.value)}</bdi>
            </p>
            <span className={value.rank === 'PREFERRED' ? 'tag tag-strong' : 'tag'}>{formatRank(value.rank)}</span>
            <ul className="plain small">
              {value.sources.map((source, place) => (
                <SourceLine key={`${source.id} ${place}`} source={source} />
              ))}
            </ul>
          </div>
        ))}
      </div>
    </article>
  )
}

/** Formats the value of a claim if it is a date or an API constant. Returns any other string unchanged. */
export function formatValue(property: string | null | undefined, value: string): string {
  if (property?.endsWith('On') === true) return formatDate(value)
  if (property === 'kind' || property === 'status' || property === 'bindingness') return formatLabel(value)
  return value
}

function formatRank(rank: string): string {
  return rank === 'PREFERRED' ? '✓ preferred' : rank === 'DEPRECATED' ? 'known to be wrong' : 'also on record'
}
