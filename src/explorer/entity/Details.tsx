import { Sources } from '../evidence/Sources'
import { Outward } from '../evidence/SourceLine'
import { formatDate } from '../format/dates'
import { capital, formatLabel } from '../format/labels'
import { formatLanguage, formatMoney } from '../format/money-and-languages'
import { When } from '../format/When'
import type { AgreementDetailsQuery, AmountPartsFragment, StagePartsFragment } from '../generated/graphql'
import { Section } from '../layout/Section'
import { RuleLink } from '../rules/RuleLink'
import { Actors } from './Actors'
import { EntityLink, EntityLinks } from './EntityLink'

type Agreement = AgreementDetailsQuery['things'][number]

/**
 * Shows the stages in the life of an agreement or initiative, oldest first: who brought about each stage, and by which
 * instrument.
 */
export function Stages({ stages }: { stages: readonly StagePartsFragment[] }) {
  if (stages.length === 0) return null
  return (
    <Section
      title="History"
      id="history"
      note={
        <>
          Stages as the sources state them. A planned stage is later than the reference dates of its sources.{' '}
          <RuleLink rule="the-stages-of-an-agreement" of="stages" />
        </>
      }
    >
      <ol className="plain">
        {stages.map((stage) => (
          <li key={stage.id}>
            <strong>{capital(formatLabel(stage.stage))}</strong> <When date={stage.on} />
            {stage.planned === true && (
              <>
                {' '}
                <span className="tag tag-warn">planned</span>
              </>
            )}
            {stage.until != null && <>, until {formatDate(stage.until)}</>}
            <Actors before="by" of={stage.by} />
            {stage.instruments.map((one) => (
              <span key={one.id}>
                {' '}
                through <EntityLink kind="Agreement" id={one.id} name={one.title} />
              </span>
            ))}
            {stage.countries.length > 0 && (
              <>
                {' '}
                for <EntityLinks kind="Country" of={stage.countries} />
              </>
            )}
            {stage.note != null && <span className="muted"> ({stage.note})</span>}{' '}
            <Sources sources={stage.sources} of={`the stage: ${formatLabel(stage.stage)}`} />
          </li>
        ))}
      </ol>
    </Section>
  )
}

/**
 * Shows amounts of money, each with who pays and who is paid. There is no total, because amounts are never added up.
 */
export function Amounts({ amounts }: { amounts: readonly AmountPartsFragment[] }) {
  if (amounts.length === 0) return null
  return (
    <Section title="Amounts" id="amounts" note="As the sources state them. Amounts are never added up.">
      <ul className="plain">
        {amounts.map((amount) => (
          <li key={amount.id}>
            <span className="number">{formatMoney(amount)}</span>
            {amount.span != null && <>, {formatDate(amount.span)}</>}
            <Actors before="paid by" of={amount.payers} />
            <Actors before="to" of={amount.payees} />
            {amount.note != null && <span className="muted"> ({amount.note})</span>}{' '}
            <Sources sources={amount.sources} of={formatMoney(amount)} />
          </li>
        ))}
      </ul>
    </Section>
  )
}

/** Shows the texts of an agreement by language, and its entries in registers and gazettes. */
export function TextsAndRegistrations({ agreement: { texts, registrations } }: { agreement: Agreement }) {
  if (texts.length + registrations.length === 0) return null
  return (
    <Section title="Texts and registrations" id="texts">
      <ul className="plain">
        {texts.map((text) => (
          <li key={text.id}>
            {text.part ?? 'Text'} in {formatLanguage(text.language)}
            {text.prevails === true && ', which prevails'}
            {text.prevails === false && ', which does not prevail'} {text.url != null && <Outward url={text.url} />}{' '}
            <Sources sources={text.sources} of={`the text in ${formatLanguage(text.language)}`} />
          </li>
        ))}
        {registrations.map((one) => (
          <li key={one.id}>
            Registered in <bdi>{one.register}</bdi> as <bdi>{one.number}</bdi>
            {one.on != null && <> ({formatDate(one.on)})</>}{' '}
            <Sources sources={one.sources} of={`the registration ${one.name}`} />
          </li>
        ))}
      </ul>
    </Section>
  )
}
