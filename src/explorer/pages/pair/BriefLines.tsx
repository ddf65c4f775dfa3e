import { DateMark } from '../../evidence/DateMark'
import { ClaimMark, WeakMark } from '../../evidence/WeakMark'
import { originsOf } from '../../evidence/evidence'
import type { AgreementPeopleFragment } from '../../generated/graphql'
import { Name } from '../../format/Name'
import { formatDate, formatOn } from '../../format/dates'
import { formatEffect } from '../../format/effect'
import { formatLabel } from '../../format/labels'
import { bestDate, kindOf, titleOf } from '../../timeline/item-of'
import { type BriefEntry, type BriefPart, capacityOf, type Footnotes } from './brief-parts'
import { NoteRefs } from './BriefSources'
import { effectOf } from './effect-of'
import type { AsOf } from './useAsOf'
import type { EntryEvidence } from './usePair'

interface LinesProps {
  readonly part: BriefPart
  readonly asOf: AsOf
  readonly people: readonly AgreementPeopleFragment[]
  readonly evidence: ReadonlyMap<string, EntryEvidence>
  readonly footnotes: Footnotes
}

/** Shows one part of a brief: each entry with its dates, marks, signatories, topics and the numbers of its sources. */
export function BriefLines({ part, asOf, people, evidence, footnotes }: LinesProps) {
  return (
    <section className="brief-section">
      <h2>{part.title}</h2>
      <ul>
        {part.entries.map((entry) => {
          const found = evidence.get(entry.id)
          const sources = found?.sources ?? []
          return (
            <li key={entry.id}>
              <p>
                <strong>
                  <Name>{titleOf(entry)}</Name>
                </strong>
                <NoteRefs of={sources} footnotes={footnotes} /> (
                <Facts entry={entry} evidence={found} asOf={asOf} />){' '}
                {entry.__typename === 'Initiative' && <WeakMark origins={originsOf(sources)} of={titleOf(entry)} />}
              </p>
              <Signed of={people.find(({ id }) => id === entry.id)} />
              <Topics of={entry} />
            </li>
          )
        })}
      </ul>
    </section>
  )
}

function Facts({ entry, evidence, asOf }: { entry: BriefEntry; evidence: EntryEvidence | undefined; asOf: AsOf }) {
  const { date, dateWord } = bestDate(entry)
  const isAgreement = entry.__typename === 'Agreement'
  const claims = evidence && 'statusClaims' in evidence ? evidence : undefined
  return (
    <>
      {kindOf(entry)}; {dateWord} {formatDate(date)}
      <DateMark entry={entry} marks={evidence} />
      {isAgreement && (
        <>
          ; status {statusOf(entry)}
          <ClaimMark claims={claims?.statusClaims} of={`${entry.title}, status`} />
        </>
      )}
      {isAgreement && entry.inEffectOn != null && entry.countries.length === 2 && (
        <>
          ; {entry.plannedDates?.includes('inEffectOn') ? 'planned to come into effect' : 'came into effect'}{' '}
          {formatOn(entry.inEffectOn)}
          <ClaimMark claims={claims?.inEffectOnClaims} of={`${entry.title}, in effect on`} />
        </>
      )}
      {formatEffectOf(entry, asOf)}
    </>
  )
}

const statusOf = ({ status, statusAsOf }: { status?: string | null; statusAsOf?: string | null }): string =>
  statusAsOf == null ? formatLabel(status) : `${formatLabel(status)} as of ${formatDate(statusAsOf)}`

// Entries that are not counted have no degree of effect.
function formatEffectOf(entry: BriefEntry, asOf: AsOf): string {
  const found = asOf.effects?.entries.get(entry.id)
  if (found === undefined) return ''
  const words =
    entry.__typename === 'Agreement' ? formatEffect(found.effect, effectOf(entry)) : formatEffect(found.effect)
  return `; ${words.charAt(0).toLowerCase()}${words.slice(1)}`
}

function Signed({ of }: { of: AgreementPeopleFragment | undefined }) {
  const edges = of?.signatoriesConnection.edges ?? []
  if (edges.length === 0) return null
  const names = edges.map(({ node, properties }) =>
    [node.name, capacityOf(properties)].filter((part) => part !== '').join(', '),
  )
  return (
    <p className="small">
      Signed by <Name>{names.join('; ')}</Name>.
    </p>
  )
}

function Topics({ of }: { of: BriefEntry }) {
  if (of.__typename !== 'Agreement' || of.topics.length === 0) return null
  return <p className="small">Topics: {of.topics.map(({ name }) => name).join(', ')}.</p>
}
