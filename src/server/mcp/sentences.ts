import { textOf } from '../../model/text-of'
import type { Answer } from './answered'
import { citationOf } from './citation'

type Values = Readonly<Record<string, unknown>>

const NONE = 'None recorded. This is not proof of absence.'
const NOT_TIED = 'Nothing on record counts as a tie. This is not proof of absence.'

/** A tie, as far as the documents select it. */
interface Tie {
  readonly tied?: boolean
  readonly recordedCount: number
  readonly undatedCount: number
  readonly possibleDuplicateCount: number
  readonly recordedAgreements: readonly Values[]
  readonly searchedNoneFound: readonly { readonly noneFound: string | null }[]
}

/** Returns sentences about what an answer does not show, so that an assistant does not read it as proof of absence. */
export function sentencesOf(answered: Answer): string[] {
  const { tool, variables, data, rows, total } = answered
  const { tie } = data as { tie?: Tie | null }
  const count = total === undefined || total === rows.length ? `${rows.length}` : `${rows.length} of ${total}`
  return [
    rows.length === 0 ? NONE : tie?.tied === false ? NOT_TIED : `Rows: ${count}.`,
    ...(tool.caveat === undefined ? [] : [tool.caveat]),
    ...(tie ? aboutTie(tie) : []),
    ...(rows.length > 0 && rows.length === variables['first']
      ? [`\`first\` allows no more rows; there may be more.`]
      : []),
    ...(tool.name === 'cite' && rows.length > 0 ? [citationOf(answered)] : []),
  ]
}

function aboutTie(tie: Tie): string[] {
  const { recordedAgreements, recordedCount, searchedNoneFound } = tie
  const listed = recordedAgreements.map(
    ({ id, title, status }) => `${textOf(title)} (${textOf(id)}, ${textOf(status)})`,
  )
  return [
    `Undated: ${tie.undatedCount}. Possible duplicates: ${tie.possibleDuplicateCount}.`,
    ...(recordedCount === 0 ? [] : [`Recorded, not counted: ${recordedCount}. ${listed.join('; ')}.`]),
    ...searchedNoneFound.map(({ noneFound }) => `Searched, none found. ${noneFound ?? ''}`),
  ]
}
