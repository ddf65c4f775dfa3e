import { EntityLink } from '../../entity/EntityLink'
import { DateMark } from '../../evidence/DateMark'
import { Sources } from '../../evidence/Sources'
import type { TieBasis } from '../../generated/graphql'
import { QueryResult } from '../../layout/QueryResult'
import { Section } from '../../layout/Section'
import { bestDate, kindOf, titleOf } from '../../timeline/item-of'
import { formatLabel } from '../../format/labels'
import { When } from '../../format/When'
import { AgreementLines } from './AgreementLines'
import { EffectLine } from './EffectLine'
import { NotOnThisDate } from './NotOnThisDate'
import { RecordedSection } from './RecordedSection'
import { type AsOf, isOutside } from './useAsOf'
import { type Entries, type EntryEvidence, evidenceById, useEntrySources } from './usePair'

/**
 * Shows the bilateral agreements, those that are recorded but not counted, the agreements on other bases, the
 * initiatives and the contacts.
 */
export function EntryLists({ entries, asOf }: { entries: Entries; asOf: AsOf }) {
  const of = (basis: TieBasis) => entries.agreements.filter((one) => one.basis === basis)
  const bilateral = of('BILATERAL')
  const faint = (id: string) => isOutside(asOf, id)
  return (
    <>
      <Section title="Bilateral agreements" id="bilateral" note="Agreements between exactly these two parties.">
        {bilateral.length === 0 ? (
          <p className="muted">{noBilateral(entries)}</p>
        ) : (
          <AgreementLines agreements={bilateral} entries={entries} faint={faint} asOf={asOf} />
        )}
      </Section>
      <RecordedSection entries={entries} day={asOf.day} />
      {apart.map(({ basis, title, note }) =>
        of(basis).length === 0 ? null : (
          <Section key={basis} title={title} id={basis.toLowerCase().replace('_', '-')} note={note}>
            <AgreementLines agreements={of(basis)} entries={entries} faint={faint} asOf={asOf} />
          </Section>
        ),
      )}
      {entries.initiatives.length > 0 && (
        <Section
          title="Initiatives"
          id="initiatives"
          note="Initiatives between exactly these two countries, and wider initiatives that tie them, for example through a lead. Initiatives only by non-state bodies are not counted."
        >
          <PlainLines of={entries.initiatives} entries={entries} faint={faint} asOf={asOf} />
        </Section>
      )}
      {entries.contacts.length > 0 && (
        <Section
          title="Contacts"
          id="contacts"
          note="Events in which both countries took part. A contact alone does not create a tie."
        >
          <PlainLines of={entries.contacts} entries={entries} faint={faint} asOf={asOf} />
        </Section>
      )}
    </>
  )
}

function noBilateral({ agreements, recorded }: Entries): string {
  if (recorded.length > 0)
    return 'No bilateral agreement is known to be concluded. See what is announced or under negotiation.'
  return agreements.some(({ basis }) => basis === 'NON_STATE')
    ? 'No bilateral agreement counts. See the agreements in which only non-state or subnational bodies represented one side.'
    : 'No bilateral agreements recorded.'
}

/** The sections of agreements that are not bilateral. */
const apart: readonly { basis: TieBasis; title: string; note: string }[] = [
  { basis: 'PLURILATERAL', title: 'Plurilateral agreements', note: 'Agreements among these two and other parties.' },
  {
    basis: 'WITH_BLOC',
    title: 'Signed together with a bloc',
    note: 'One of the two countries signed together with its bloc. For this pair, the agreement does not count as bilateral.',
  },
  {
    basis: 'NON_STATE',
    title: 'By non-state or subnational bodies (not counted)',
    note: 'Only non-state or subnational bodies represent one of the two countries.',
  },
]

interface LinesProps {
  readonly entries: Entries
  readonly faint: (id: string) => boolean
  readonly asOf: AsOf
}

type Plain = Entries['initiatives'][number] | Entries['contacts'][number]

function PlainLines({ of, entries, faint, asOf }: LinesProps & { of: readonly Plain[] }) {
  const sources = useEntrySources(entries)
  return (
    <QueryResult of={sources}>
      {(found) => (
        <ol className="plain entries">
          {of.map((entry) => (
            <Entry
              key={entry.id}
              entry={entry}
              evidence={evidenceById(found).get(entry.id)}
              faint={faint(entry.id)}
              asOf={asOf}
              tag={entry.__typename === 'Initiative' ? formatLabel(entry.basis) : undefined}
            />
          ))}
        </ol>
      )}
    </QueryResult>
  )
}

function Entry(props: { entry: Plain; evidence: EntryEvidence | undefined; faint: boolean; asOf: AsOf; tag?: string }) {
  const { entry, evidence, faint, asOf, tag } = props
  const { date, dateWord } = bestDate(entry)
  return (
    <li id={`entry-${entry.id}`} tabIndex={-1} className={faint ? 'entry entry-faint' : 'entry'}>
      <p className="entry-date">
        <When date={date} />
        <span className="muted"> {dateWord}</span> <DateMark entry={entry} marks={evidence} />
      </p>
      <div>
        <h3>
          <EntityLink kind={entry.__typename} id={entry.id} name={titleOf(entry)} />
        </h3>
        <p className="entry-tags">
          <span className="tag">{kindOf(entry)}</span> {tag !== undefined && <span className="tag">{tag}</span>}{' '}
          {faint && <NotOnThisDate />}
        </p>
        <EffectLine id={entry.id} asOf={asOf} />
        {entry.summary != null && <p>{entry.summary}</p>}
        <Sources sources={evidence?.sources ?? []} of={titleOf(entry)} />
      </div>
    </li>
  )
}
