import type { ReactNode } from 'react'
import { EntityLink } from '../../entity/EntityLink'
import type { AgreementPeopleFragment } from '../../generated/graphql'
import { RuleLink } from '../../rules/RuleLink'
import { assumedEffects, type Point, termsThatRanOut, valuesOfOneSource } from './brief-checks'
import type { BriefEntry, Footnotes } from './brief-parts'
import { NoteRefs } from './BriefSources'
import type { PairEffects } from './useAsOf'
import type { AgreementClaims } from './usePair'

interface ChecksProps {
  readonly shown: readonly BriefEntry[]
  readonly people: readonly AgreementPeopleFragment[]
  readonly claims: readonly AgreementClaims[]
  /** The signatories who have moved on. */
  readonly moved: readonly Point[]
  readonly effects: PairEffects | undefined
  readonly footnotes: Footnotes
}

/** Ends a brief with the statements that a reader should check before citing it, and the note on territories. */
export function BriefChecks({ shown, people, claims, moved, effects, footnotes }: ChecksProps) {
  const points = (title: string, rule: ReactNode, found: readonly Point[]) => (
    <Points title={title} rule={rule} points={found} footnotes={footnotes} />
  )
  return (
    <section className="brief-section brief-checks" id="check">
      <h2>Check before you cite</h2>
      {points(
        'Effect that is assumed',
        <>
          No source states when these came into effect, so effect is assumed to begin on the date of signature or
          adoption. <RuleLink rule="in-effect-on-a-day" of="assumed effect" />
        </>,
        assumedEffects(shown, effects),
      )}
      {points(
        'Terms that ran out',
        <>
          No renewal and no successor of these is recorded. Ask whether they still apply.{' '}
          <RuleLink rule="terms-and-renewals" of="terms that ran out" />
        </>,
        termsThatRanOut(shown, effects),
      )}
      {points(
        'Values from one source',
        <>
          These values rest on one independent source. <RuleLink rule="values-to-check" of="values from one source" />
        </>,
        valuesOfOneSource(shown, claims, people),
      )}
      {points(
        'Signatories who have moved on',
        'A source states that the role ended, or that another role elsewhere began later than the signing. Others may have moved on too.',
        moved,
      )}
      <p className="small">Names and listings imply no position on the status of any territory.</p>
    </section>
  )
}

function Points(props: { title: string; rule: ReactNode; points: readonly Point[]; footnotes: Footnotes }) {
  const { title, rule, points, footnotes } = props
  return (
    <div>
      <h3>{title}</h3>
      {points.length === 0 ? (
        <p className="small">None found in this brief.</p>
      ) : (
        <>
          <p className="small">{rule}</p>
          <ul>
            {points.map((point) => (
              <li key={point.id}>
                <EntityLink kind={point.kind} id={point.id} name={point.name} />: {point.text}
                <NoteRefs of={point.sources} footnotes={footnotes} />.
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}
