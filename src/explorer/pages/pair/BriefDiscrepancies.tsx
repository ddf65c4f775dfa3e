import { formatValue } from '../../entity/Discrepancy'
import type { DiscrepancyPartsFragment } from '../../generated/graphql'
import { Name } from '../../format/Name'
import { formatField, formatRule } from '../../format/labels'
import { count } from '../../format/numbers'
import type { Footnotes } from './brief-parts'
import { NoteRefs } from './BriefSources'

/** Shows one sentence for each property on which sources disagree, and one for the value that the brief uses. */
export function BriefDiscrepancies(props: { of: readonly DiscrepancyPartsFragment[]; footnotes: Footnotes }) {
  if (props.of.length === 0) return null
  return (
    <section className="brief-section">
      <h2>Where sources disagree</h2>
      <ul>
        {props.of.map((one) => (
          <li key={one.id}>
            Sources disagree on {subjectOf(one)} of <Name>{one.about.name ?? one.about.id}</Name>:{' '}
            {one.values.map((value, place) => (
              <span key={value.value}>
                {place > 0 && (place === one.values.length - 1 ? ' and ' : ', ')}
                <Name>{formatValue(one.property, value.value)}</Name>, according to{' '}
                {count(new Set(value.sources.map(({ id }) => id)).size, 'source')}
                <NoteRefs of={value.sources} footnotes={props.footnotes} />
              </span>
            ))}
            . {choiceOf(one)}
          </li>
        ))}
      </ul>
    </section>
  )
}

const subjects: Record<string, string> = {
  signedOn: 'the date of signature',
  inEffectOn: 'the date of effect',
  announcedOn: 'the date of announcement',
  adoptedOn: 'the date of adoption',
  launchedOn: 'the date of launch',
}

function subjectOf({ property, aspect }: DiscrepancyPartsFragment): string {
  if (property == null) return `“${aspect ?? 'a value'}”`
  return subjects[property] ?? `the ${formatField(property)}`
}

function choiceOf({ property, reason, values }: DiscrepancyPartsFragment): string {
  const preferred = values.find(({ rank }) => rank === 'PREFERRED')
  if (preferred === undefined) return `This brief prefers neither (${formatRule(reason)}).`
  return `This brief uses “${formatValue(property, preferred.value)}” (${formatRule(reason)}).`
}
