import { StatementsByIdDocument, type StatementsByIdQuery } from '../generated/graphql'
import { Sources } from '../evidence/Sources'
import { useGraphQL } from '../fetch/useGraphQL'
import { QueryResult } from '../layout/QueryResult'
import { Section } from '../layout/Section'
import { When } from '../format/When'
import { EntityLink } from './EntityLink'

type Statement = StatementsByIdQuery['statements'][number]

/**
 * Shows paraphrased statements by people and agencies. If `about` is true, also shows the subject of each statement.
 */
export function Statements({ ids, about = false }: { ids: readonly string[]; about?: boolean }) {
  const answer = useGraphQL(StatementsByIdDocument, { ids: [...ids] }, { enabled: ids.length > 0 })
  if (ids.length === 0) return null
  return (
    <Section title="Statements" id="statements" note="In our own words.">
      <QueryResult of={answer}>
        {({ statements }) => (
          <ul className="plain">
            {statements.map((statement) => (
              <StatementLine key={statement.id} statement={statement} about={about} />
            ))}
          </ul>
        )}
      </QueryResult>
    </Section>
  )
}

function StatementLine({ statement, about }: { statement: Statement; about: boolean }) {
  return (
    <li className="statement">
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
              on <EntityLink kind={one.__typename} id={one.id} name={'title' in one ? one.title : one.name} />
            </span>
          ))}{' '}
        <Sources sources={statement.sources} of="the statement" />
      </div>
    </li>
  )
}
