import { tryEdtf } from '../../model/edtf'
import { lastOf } from '../../model/days'
import { inCapitals, type NodeKind } from '../../model/record-kinds'
import { textOf } from '../../model/text-of'
import { dateProperties, type Properties } from '../properties'
import type { Claim } from './claim'

/** States that an agreement reaches only after it was signed or adopted. */
export const CONCLUDED: ReadonlySet<string> = new Set([
  'SIGNED',
  'ADOPTED',
  'RATIFIED',
  'PROVISIONALLY_APPLIED',
  'IN_EFFECT',
  'SUSPENDED',
  'RESUMED',
  'AMENDED',
  'EXTENDED',
  'RENEWED',
  'NOTICE_GIVEN',
  'COMPLETED',
  'EXPIRED',
  'LAPSED',
  'TERMINATED',
  'REPLACED',
  'ENDED',
])

/**
 * Returns the date on which an agreement was concluded: signed, otherwise adopted, otherwise in effect. If it is known
 * only by its announcement, it was concluded between that day and the day of which the source of its status speaks.
 */
export function concluded(kind: NodeKind, properties: Properties, claims: Claim[]): Properties {
  if (kind !== 'Agreement') return {}
  const { signedOn, adoptedOn, inEffectOn } = properties
  const stated = signedOn ?? adoptedOn ?? inEffectOn
  return dateProperties('concludedOn', stated ? textOf(stated) : concludedByReport(properties, claims))
}

function concludedByReport(properties: Properties, claims: Claim[]): string | undefined {
  if (!CONCLUDED.has(textOf(properties.status ?? ''))) return undefined
  const announced = tryEdtf(textOf(properties.approvedOn ?? properties.announcedOn ?? ''))
  if (!announced?.earliest || !announced.latest) return undefined
  const reported = reportedBy(claims) ?? announced.latest
  const latest = reported > announced.earliest ? reported : announced.earliest
  return latest === announced.earliest ? latest : `[${announced.earliest}..${latest}]`
}

/** Returns the day by which a source reports that the agreement was concluded. */
function reportedBy(claims: Claim[]): string | undefined {
  const reports = claims.filter(({ property, value }) => property === 'status' && CONCLUDED.has(inCapitals(value)))
  const statements = reports.flatMap(({ statedIn }) => statedIn)
  const daysOf = (some: typeof statements) =>
    some.flatMap(({ publishedOn }) => tryEdtf(publishedOn ?? '')?.latest ?? []).sort()
  const stated = daysOf(statements.filter(({ basis }) => basis !== 'IMPLIED'))[0]
  return stated ?? lastOf(daysOf(statements))
}
