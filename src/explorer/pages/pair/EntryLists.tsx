import { EntityLink } from '../../entity/EntityLink'
import { Sources } from '../../evidence/Sources'
import type { SourcePartsFragment, TieBasis } from '../../generated/graphql'
import { QueryResult } from '../../layout/QueryResult'
import { Section } from '../../layout/Section'
import { bestDate, kindOf, titleOf } from '../../timeline/item-of'
import { formatLabel } from '../../format/labels'
import { When } from '../../format/When'
import { AgreementLine } from './AgreementLine'
import { type AsOf, basisOf, type Entries, sourcesById, useAgreementPeople, useEntrySources } from './usePair'

/** Shows the entries of the tie in groups: bilateral, plurilateral, programmes and contacts. */
export function EntryLists({ entries, asOf }: { entries: Entries; asOf: AsOf }) {
  const of = (basis: TieBasis) => entries.agreements.filter((one) => basisOf(one) === basis)
  const bilateral = of('BILATERAL')
  const faint = (id: string) => asOf.holding !== undefined && !asOf.holding.has(id)
  return (
    <>
      <Section title="Bilateral agreements" id="bilateral" note="Agreements of exactly these two parties.">
        {bilateral.length === 0 ? (
          <p className="muted">No bilateral agreements recorded.</p>
        ) : (
          <AgreementLines agreements={bilateral} entries={entries} faint={faint} />
        )}
      </Section>
      {apart.map(({ basis, title, note }) =>
        of(basis).length === 0 ? null : (
          <Section key={basis} title={title} id={basis.toLowerCase().replace('_', '-')} note={note}>
            <AgreementLines agreements={of(basis)} entries={entries} faint={faint} />
          </Section>
        ),
      )}
      {entries.initiatives.length > 0 && (
        <Section
          title="Initiatives"
          id="initiatives"
          note="An initiative that names exactly these two, or a wider one that ties them through a lead."
        >
          <PlainLines of={entries.initiatives} entries={entries} faint={faint} />
        </Section>
      )}
      {entries.contacts.length > 0 && (
        <Section title="Contacts" id="contacts" note="Events in which both took part. A contact alone ties nobody.">
          <PlainLines of={entries.contacts} entries={entries} faint={faint} />
        </Section>
      )}
    </>
  )
}

/** The sections of agreements that are not bilateral. */
const apart: readonly { basis: TieBasis; title: string; note: string }[] = [
  { basis: 'PLURILATERAL', title: 'Plurilateral agreements', note: 'Agreements of these and more parties.' },
  {
    basis: 'WITH_BLOC',
    title: 'Signed together with a bloc',
    note: 'One of the two signed on the side of its bloc. The agreement counts as bilateral for the bloc.',
  },
  {
    basis: 'NON_STATE',
    title: 'By non-state or subnational bodies (not counted)',
    note: 'Only such bodies represent one of the two countries.',
  },
]

interface LinesProps {
  readonly entries: Entries
  readonly faint: (id: string) => boolean
}

// Both the signatories and the sources make a line taller. Lines are shown once both are loaded, so that no line moves.
function AgreementLines({ agreements, entries, faint }: LinesProps & { agreements: Entries['agreements'] }) {
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
                />
              ))}
            </ol>
          )}
        </QueryResult>
      )}
    </QueryResult>
  )
}

type Plain = Entries['initiatives'][number] | Entries['contacts'][number]

function PlainLines({ of, entries, faint }: LinesProps & { of: readonly Plain[] }) {
  const sources = useEntrySources(entries)
  return (
    <QueryResult of={sources}>
      {(found) => (
        <ol className="plain entries">
          {of.map((entry) => (
            <Entry
              key={entry.id}
              entry={entry}
              sources={sourcesById(found).get(entry.id) ?? []}
              faint={faint(entry.id)}
              tag={entry.__typename === 'Initiative' ? formatLabel(basisOf(entry)) : undefined}
            />
          ))}
        </ol>
      )}
    </QueryResult>
  )
}

function Entry(props: { entry: Plain; sources: readonly SourcePartsFragment[]; faint: boolean; tag?: string }) {
  const { entry, sources, faint, tag } = props
  return (
    <li id={`entry-${entry.id}`} tabIndex={-1} className={faint ? 'entry entry-faint' : 'entry'}>
      <p className="entry-date">
        <When date={bestDate(entry).date} />
        <span className="muted"> {bestDate(entry).dateWord}</span>
      </p>
      <div>
        <h3>
          <EntityLink kind={entry.__typename} id={entry.id} name={titleOf(entry)} />
        </h3>
        <p className="entry-tags">
          <span className="tag">{kindOf(entry)}</span> {tag !== undefined && <span className="tag">{tag}</span>}{' '}
          {faint && <span className="tag">not as of the day</span>}
        </p>
        {entry.summary != null && <p>{entry.summary}</p>}
        <Sources sources={sources} of={titleOf(entry)} />
      </div>
    </li>
  )
}
