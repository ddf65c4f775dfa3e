import { tryEdtf } from '../../model/edtf'
import { lastOf } from '../../model/days'
import type { NodeKind } from '../../model/record-kinds'
import { isConcluded } from '../../model/stages'
import { textOf } from '../../model/text-of'
import { dateProperties, type Properties } from '../properties'
import type { Claim } from './claim'

/**
 * Checks whether an agreement has a status that only a concluded agreement can have. If the sources disagree and the
 * agreement therefore has no status, every value that the sources state must be a status of a concluded agreement.
 * `status` is in capitals, and `values` are slugs.
 */
export function isKnownConcluded(status: string | null, values: readonly string[]): boolean {
  if (status) return isConcluded(status.toLowerCase().replaceAll('_', '-'))
  return values.length > 1 && values.every(isConcluded)
}

/**
 * Returns the date on which an agreement was concluded: signed, otherwise adopted, otherwise in effect. If only its
 * announcement is known, it was concluded between the announcement and the reference date of the source that states its
 * status. If sources disagree on the day of signature or adoption, and no day is preferred, it was concluded between the
 * announcement and the latest of these days.
 */
export function concluded(kind: NodeKind, properties: Properties, claims: Claim[]): Properties {
  if (kind !== 'Agreement') return {}
  const { signedOn, adoptedOn, inEffectOn } = properties
  const stated = signedOn ?? adoptedOn ?? inEffectOn
  return dateProperties('concludedOn', stated ? textOf(stated) : concludedByReport(properties, claims))
}

function concludedByReport(properties: Properties, claims: Claim[]): string | undefined {
  const values = claims.filter(({ property }) => property === 'status').map(({ value }) => value)
  if (!isKnownConcluded(textOf(properties.status ?? '') || null, values)) return undefined
  const announced = tryEdtf(textOf(properties.approvedOn ?? properties.announcedOn ?? ''))
  if (!announced?.earliest || !announced.latest) return undefined
  const latest = disputedDay(claims, announced.earliest) ?? reportedBy(claims, announced.earliest) ?? announced.latest
  return latest === announced.earliest ? latest : `[${announced.earliest}..${latest}]`
}

/**
 * If sources disagree on the day of signature, returns the latest day that they give. Otherwise, does the same for the
 * day of adoption. Days before the announcement do not count.
 */
function disputedDay(claims: Claim[], announced: string): string | undefined {
  for (const name of ['signedOn', 'adoptedOn']) {
    const given = claims.filter(({ property }) => property === name)
    const days = given.flatMap(({ value }) => tryEdtf(value)?.latest ?? []).filter((day) => day >= announced)
    if (given.length > 1 && days.length > 0) return lastOf(days)
  }
  return undefined
}

/**
 * Returns the day by which the agreement was concluded, according to a source. A source cannot report the conclusion if
 * its reference date is before the announcement.
 */
function reportedBy(claims: Claim[], announced: string): string | undefined {
  const reports = claims.filter(({ property, value }) => property === 'status' && isConcluded(value))
  const reporting = reports.flatMap(({ sources }) => sources)
  const daysOf = (some: typeof reporting) =>
    some
      .flatMap(({ referenceDate }) => tryEdtf(referenceDate ?? '')?.latest ?? [])
      .filter((day) => day >= announced)
      .sort()
  const stated = daysOf(reporting.filter(({ basis }) => basis !== 'IMPLIED'))[0]
  return stated ?? lastOf(daysOf(reporting))
}
