import type { ReactNode } from 'react'
import { Figures } from '../../layout/Figures'
import { NoneRecorded, Section } from '../../layout/Section'
import { RuleLink } from '../../rules/RuleLink'
import { sectionOf } from '../../rules/rules'
import type { ComparedBy } from '../../generated/graphql'
import type { Counted } from '../../ties/counted-by'
import { figuresOf } from './figures'
import { groupsOf, linesBy, type Compared, type ComparedLine } from './lines'
import { LinePicture } from './LinePicture'
import { LineTable } from './LineTable'

interface Props {
  readonly lines: readonly ComparedLine[]
  readonly compared: readonly Compared[]
  readonly counted: Counted
  readonly view: 'picture' | 'table'
}

const sections: readonly { by: ComparedBy; id: string; title: string; none: string; note: ReactNode }[] = [
  { by: 'PARTNER', id: 'partners', title: 'Partners', none: 'partner', note: 'Numbers link to the pair.' },
  {
    by: 'TOPIC',
    id: 'topics',
    title: 'Topics',
    none: 'topic',
    note: 'A topic includes its narrower topics, so an entry can count in several lines.',
  },
  { by: 'KIND', id: 'kinds', title: 'Kinds of agreements, and initiatives', none: 'agreement or initiative', note: '' },
]

/**
 * Shows the figures of each country, and the partners, topics and kinds that all countries share, that several share,
 * or that only one has, as pictures or tables.
 */
export function Comparison({ lines, compared, counted, view }: Props) {
  return (
    <>
      <Figures figures={figuresOf(lines, compared, counted)} />
      {sections.map(({ by, id, title, none, note }) => {
        const ofSection = linesBy(lines, by)
        const groups = groupsOf(
          ofSection,
          compared.map((country) => country.id),
        )
        const part = { title, groups, compared, by, onDay: counted.asOf !== undefined }
        return (
          <Section
            key={by}
            id={id}
            title={title}
            note={
              <>
                {note} <RuleLink rule={sectionOf(counted)} of={title} />
              </>
            }
          >
            {ofSection.length === 0 ? (
              <NoneRecorded what={none} />
            ) : view === 'table' ? (
              <LineTable {...part} />
            ) : (
              <LinePicture {...part} />
            )}
          </Section>
        )
      })}
    </>
  )
}
