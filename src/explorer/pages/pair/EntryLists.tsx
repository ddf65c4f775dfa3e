import { EntityLink } from '../../entity/EntityLink'
import { Sources } from '../../evidence/Sources'
import { Section } from '../../layout/Section'
import { bestDate, kindOf, titleOf } from '../../timeline/item-of'
import { say } from '../../words/labels'
import { When } from '../../words/When'
import { AgreementLine } from './AgreementLine'
import { agreementsOf, type PairTie } from './tie'
import type { AsOf } from './useAsOf'

/** What lies under the tie, kept apart by basis: bilateral, plurilateral, programmes, contacts. */
export function EntryLists({ tie, asOf }: { tie: PairTie; asOf: AsOf }) {
  const bilateral = agreementsOf(tie, 'BILATERAL')
  const plurilateral = agreementsOf(tie, 'PLURILATERAL')
  const faint = (id: string) => asOf.holding !== undefined && !asOf.holding.has(id)
  return (
    <>
      <Section title="Bilateral agreements" id="bilateral" note="Agreements of exactly these two parties.">
        <Entries none="bilateral agreements">
          {bilateral.map((agreement) => (
            <AgreementLine key={agreement.id} agreement={agreement} faint={faint(agreement.id)} />
          ))}
        </Entries>
      </Section>
      {plurilateral.length > 0 && (
        <Section title="Plurilateral agreements" id="plurilateral" note="Agreements of these and more parties.">
          <Entries none="plurilateral agreements">
            {plurilateral.map((agreement) => (
              <AgreementLine key={agreement.id} agreement={agreement} faint={faint(agreement.id)} />
            ))}
          </Entries>
        </Section>
      )}
      <Initiatives tie={tie} faint={faint} />
      <Contacts tie={tie} faint={faint} />
    </>
  )
}

function Initiatives({ tie, faint }: { tie: PairTie; faint: (id: string) => boolean }) {
  if (tie.initiativesConnection.edges.length === 0) return null
  return (
    <Section
      title="Initiatives"
      id="initiatives"
      note="An initiative that names exactly these two, or a wider one that ties them through a lead."
    >
      <Entries none="initiatives">
        {tie.initiativesConnection.edges.map(({ node, properties }) => (
          <Entry key={node.id} entry={node} faint={faint(node.id)} tag={say(properties.basis)} />
        ))}
      </Entries>
    </Section>
  )
}

function Contacts({ tie, faint }: { tie: PairTie; faint: (id: string) => boolean }) {
  if (tie.contacts.length === 0) return null
  return (
    <Section title="Contacts" id="contacts" note="Events in which both took part. A contact alone ties nobody.">
      <Entries none="contacts">
        {tie.contacts.map((event) => (
          <Entry key={event.id} entry={event} faint={faint(event.id)} />
        ))}
      </Entries>
    </Section>
  )
}

type Plain = PairTie['contacts'][number] | PairTie['initiativesConnection']['edges'][number]['node']

function Entry({ entry, faint, tag }: { entry: Plain; faint: boolean; tag?: string }) {
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
        <Sources sources={entry.sources} of={titleOf(entry)} />
      </div>
    </li>
  )
}

function Entries({ none, children }: { none: string; children: React.ReactNode[] }) {
  if (children.length === 0) return <p className="muted">No {none} recorded.</p>
  return <ol className="plain entries">{children}</ol>
}
