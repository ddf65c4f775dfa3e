import { EFFECT_REASONS } from '../../model/effect-reasons'
import type { Day, Ending } from './days'

/** How the end of an agreement is known. The first word says whether the end is stated, counted or assumed. */
const BASES: Readonly<Record<string, string>> = {
  STATED_END: 'Stated: a source gives the end.',
  LENGTH_FROM_SIGNATURE: 'Counted: the stated term from the day of signature.',
  LENGTH_FROM_EFFECT: 'Counted: the stated term from the day on which the agreement came into effect.',
  LENGTH_FROM_ASSUMED_START: 'Assumed: the stated term from an assumed start, because no source states the start.',
  RENEWED_STATED: 'Stated: the end that a renewal sets.',
  RENEWED_LENGTH_ASSUMED: 'Assumed: a renewal is recorded, and its length is assumed.',
}

const DEGREES: Readonly<Record<string, string>> = {
  IN_EFFECT: 'In effect',
  WHEN_LAST_KNOWN: 'In effect when last known',
  POSSIBLY: 'Possibly in effect',
  NOT: 'Not in effect',
}

/** Describes a day of an agreement: its parties, the basis of the day, whether it is in effect, and its sources. */
export function describe(agreement: Ending, day: Day): string {
  const { countries, termStated, sources } = agreement
  const urls = sources.flatMap(({ url }) => url ?? [])
  return [
    `Parties: ${countries.map(({ name }) => name).join(', ')}`,
    `Basis: ${basisOf(agreement, day)}`,
    ...(day.exact ? [] : [INEXACT[day.what]]),
    ...(termStated === null ? [] : [`Term as stated: “${termStated}”`]),
    `Today: ${effectOf(agreement)}`,
    ...(urls.length === 0 ? [] : [`Sources: ${urls.join(' ')}`]),
  ].join('\n')
}

function basisOf({ renewals, renewedUntilBasis, expectedEndBasis }: Ending, { what }: Day): string {
  if (renewals.length > 0)
    return what === 'notice'
      ? 'Counted: the stated notice period before the day on which the agreement renews itself.'
      : 'Counted: the agreement renews itself at the end of each term.'
  const basis = renewedUntilBasis === null ? expectedEndBasis : `RENEWED_${renewedUntilBasis}`
  return BASES[basis ?? ''] ?? 'not recorded'
}

const INEXACT: Readonly<Record<Day['what'], string>> = {
  end: 'The exact day is not known. The event covers all possible days.',
  renewal: 'The exact day is not known. The event covers all possible days.',
  notice:
    'The exact day of the renewal is not known. This is the last day for notice if the renewal is on its earliest possible day.',
}

function effectOf({ effect }: Ending): string {
  if (effect === null) return 'Not known to be concluded'
  const words = DEGREES[effect.degree] ?? effect.degree
  if (effect.reason !== null) return `${words}: ${EFFECT_REASONS[effect.reason]}`
  return effect.degree === 'WHEN_LAST_KNOWN' && effect.knownOn !== null ? `${words}, ${effect.knownOn}` : words
}
