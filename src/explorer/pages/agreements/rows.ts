import type { AgreementListQuery, AgreementMarksQuery, DisputedPropertiesQuery } from '../../generated/graphql'
import type { Chosen } from './choice'
import { hasEnd } from './ends'

/** An agreement of the list. */
export type Listed = AgreementListQuery['latestAgreements'][number]

/** The claims that determine which values of an agreement need checking. */
export type Marks = AgreementMarksQuery['latestAgreements'][number]

/** An agreement, with the properties on which its sources disagree. */
export interface Row {
  readonly agreement: Listed
  readonly disputed: readonly string[]
  /** Undefined while they load. */
  readonly marks?: Marks
}

/** Adds to each row the claims about its agreement. */
export function withMarks(rows: readonly Row[], marks: readonly Marks[] = []): Row[] {
  const byId = new Map(marks.map((each) => [each.id, each]))
  return rows.map((row) => ({ ...row, marks: byId.get(row.agreement.id) }))
}

/** Adds the disputed properties to agreements, and applies the filters that the API does not offer. */
export function rowsOf(
  agreements: readonly Listed[],
  discrepancies: DisputedPropertiesQuery['discrepancies'],
  { sources, disputed, end }: Pick<Chosen, 'sources' | 'disputed' | 'end'>,
  today: string,
): Row[] {
  const properties = new Map<string, string[]>()
  for (const { about, property, aspect } of discrepancies) {
    properties.set(about.id, [...(properties.get(about.id) ?? []), property ?? aspect ?? 'value'])
  }
  return agreements
    .map((agreement) => ({ agreement, disputed: properties.get(agreement.id) ?? [] }))
    .filter((row) => row.agreement.sources.length >= sources && (!disputed || row.disputed.length > 0))
    .filter((row) => hasEnd(row.agreement, end, today))
}
