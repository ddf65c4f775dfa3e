import type { StatementPartsFragment } from '../generated/graphql'
import { Sources } from '../evidence/Sources'
import { Section } from '../layout/Section'
import { When } from '../words/When'
import { titleOfNeighbour } from './neighbour'
import { EntityLink } from './EntityLink'

/** What people and agencies said, in our own words; `about` also names what each is about. */
export function Statements({ of, about = false }: { of: readonly StatementPartsFragment[]; about?: boolean }) {
  if (of.length === 0) return null
  return (
    <Section title="Statements" id="statements" note="In our own words.">
      <ul className="plain">
        {of.map((statement) => (
          <li key={statement.id} className="statement">
            <p>{statement.summary}</p>
            <div className="small muted sourced">
              {statement.by.map((by) => (
                <EntityLink key={by.id} kind={by.__typename} id={by.id} name={by.name} />
              ))}
              {statement.madeOn != null && (
                <>
                  , <When date={statement.madeOn} />
                </>
              )}
              {about &&
                statement.about.map((one) => (
                  <span key={one.id}>
                    {' '}
                    on <EntityLink kind={one.__typename} id={one.id} name={titleOfNeighbour(one)} />
                  </span>
                ))}{' '}
              <Sources sources={statement.sources} of="the statement" />
            </div>
          </li>
        ))}
      </ul>
    </Section>
  )
}
