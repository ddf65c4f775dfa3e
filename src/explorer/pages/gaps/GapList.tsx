import { Link } from 'wouter'
import { pathOfTie } from '../../address/paths'
import { EntityLink } from '../../entity/EntityLink'
import type { GapKind } from '../../generated/graphql'
import { NoneRecorded, Section } from '../../layout/Section'
import { capital, kindName } from '../../format/labels'
import { count, formatNumber } from '../../format/numbers'

import { RuleLink } from '../../rules/RuleLink'
import { type Gap, reasonOf } from './reason'

const kinds: readonly [GapKind, string, string][] = [
  [
    'NONE_RECORDED_BUT_SHARED_PARTNERS',
    'No tie recorded, partners in common',
    'Both countries have bilateral agreements with the same partners.',
  ],
  [
    'TOPIC_WITH_OTHERS_ONLY',
    'Topics covered only with other partners',
    'The two countries cover these topics only with other partners. Each line names the topic-tree level.',
  ],
  ['EXPIRED', 'Expired terms', 'The expected end date has passed, and no successor is recorded.'],
  ['TERM_UNKNOWN', 'Term unknown', 'Neither a term nor an end is recorded.'],
  [
    'SINGLE_ORIGIN',
    'Single-source ties',
    'A source and its repetitions count as one. Only one independent origin remains.',
  ],
  ['NO_RECENT_EVIDENCE', 'Nothing recent', 'In effect or of unknown status, with nothing dated in the last 36 months.'],
  [
    'ANNOUNCED_ONLY',
    'Announced only',
    'Announced, approved or proposed, with no bilateral agreement known to be concluded.',
  ],
]

/** Shows gaps by kind. Each gap has its reason, its numbers and the agreements from which it follows. */
export function GapList({ gaps, cut }: { gaps: readonly Gap[]; cut: boolean }) {
  if (gaps.length === 0) return <NoneRecorded what="gaps" />
  return (
    <>
      <p className="small muted" role="status">
        {cut ? `These are the first ${gaps.length} gaps; there are more.` : capital(count(gaps.length, 'gap'))}
      </p>
      {kinds.map(([kind, title, rule]) => (
        <GapsOfKind key={kind} title={title} rule={rule} gaps={gaps.filter((gap) => gap.kind === kind)} />
      ))}
    </>
  )
}

function GapsOfKind({ title, rule, gaps }: { title: string; rule: string; gaps: readonly Gap[] }) {
  if (gaps.length === 0) return null
  return (
    <Section
      title={title}
      note={
        <>
          {rule} <RuleLink rule="gaps" of={title} />
        </>
      }
    >
      <ul className="plain lines">
        {gaps.map((gap, place) => (
          <li key={`${gap.with?.id} ${gap.topic?.id} ${place}`}>
            <GapHead gap={gap} />
            <p>
              {reasonOf(gap)}{' '}
              {gap.searchedNoneFound != null && (
                <Link href="/coverage" className="small">
                  What was searched
                </Link>
              )}
            </p>
            <p className="small muted">
              {gap.numbers.map((number) => `${number.label}: ${formatNumber(number.value)}`).join(' · ')}
            </p>
            <Evidence of={gap} />
          </li>
        ))}
      </ul>
    </Section>
  )
}

function Evidence({ of: { evidence } }: { of: Gap }) {
  if (evidence.length === 0) return null
  return (
    <p className="small">
      <span className="muted">Based on: </span>
      {evidence.map(({ id, kind, title }, place) => (
        <span key={id}>
          {place > 0 && ', '}
          <EntityLink kind={kindName(kind)} id={id} name={title} />
        </span>
      ))}
    </p>
  )
}

function GapHead({ gap }: { gap: Gap }) {
  return (
    <h3>
      {gap.with != null && (
        <Link href={pathOfTie(gap.country.id, gap.with.id)}>
          <bdi>{gap.country.name}</bdi> and <bdi>{gap.with.name}</bdi>
        </Link>
      )}
      {gap.with != null && gap.topic != null && ': '}
      {gap.topic != null && <EntityLink kind="Topic" id={gap.topic.id} name={gap.topic.name} />}
      {gap.with == null && gap.topic == null && <bdi>{gap.evidence[0]?.title ?? gap.country.name}</bdi>}
    </h3>
  )
}
