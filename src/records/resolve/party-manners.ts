import { countryOfCode } from '../../model/country-codes'
import type { KnownThing } from '../../model/record-facts'
import { isBeforeConclusion } from '../../model/stages'
import { isPlannedStage } from '../definition/history'
import type { AgreementRecord, AnyRecord } from '../definition/record'
import type { Party } from '../definition/references'

type Manner = NonNullable<Party['how']>

/** What records and seed scripts state about the ways in which countries became parties to one agreement. */
interface Stated {
  byCountry: Map<string, Set<Manner>>
  /** The countries that signed, or `all`. */
  signed: Set<string>
}

/**
 * The ways in which countries became parties to agreements. All records about an agreement are taken into account, so
 * that every record yields the same way for a country.
 */
export class PartyManners {
  private readonly byId = new Map<string, Stated[]>()

  constructor(known: readonly KnownThing[]) {
    for (const { id, parties = [] } of known) {
      const byCountry = new Map(parties.map(({ country, how }) => [country, new Set([how])]))
      if (parties.length > 0) this.byId.set(id, [{ byCountry, signed: new Set() }])
    }
  }

  add(record: AnyRecord): void {
    if (record.record !== 'agreement') return
    this.byId.set(record.id, [...(this.byId.get(record.id) ?? []), statedBy(record)])
  }

  /** Collects the records about each agreement under the id that `canonical` gives it. Call it after the last `add`. */
  finish(canonical: (id: string) => string): void {
    for (const [id, stated] of [...this.byId]) {
      const now = canonical(id)
      if (now !== id) this.byId.set(now, [...(this.byId.get(now) ?? []), ...stated])
    }
  }

  /**
   * Returns the stated way in which a country became a party, or otherwise `signature` if the country is known to have
   * signed. Returns undefined if no way is known, or if several ways other than a signature are stated.
   */
  of(agreementId: string, country: string): Manner | undefined {
    const stated = this.byId.get(agreementId) ?? []
    const manners = new Set(stated.flatMap(({ byCountry }) => [...(byCountry.get(country) ?? [])]))
    const hasSigned = stated.some(({ signed }) => signed.has('all') || signed.has(country))
    if (manners.has('signature') || (manners.size === 0 && hasSigned)) return 'signature'
    return manners.size === 1 ? [...manners][0] : undefined
  }
}

function statedBy(record: AgreementRecord): Stated {
  const byCountry = new Map<string, Set<Manner>>()
  for (const { country: code, how } of record.parties ?? []) {
    const country = countryOfCode(code)
    if (how) byCountry.set(country, (byCountry.get(country) ?? new Set()).add(how))
  }
  return { byCountry, signed: new Set(signedBy(record)) }
}

/** Returns the countries that signed according to the record, or `all`. A planned signing does not count. */
function signedBy(record: AgreementRecord): string[] {
  const { status, signedOn, history = [], signatories = [] } = record
  if (status && isBeforeConclusion(status)) return []
  if (status === 'signed' || signedOn !== undefined) return ['all']
  const stages = history.filter((entry) => entry.stage === 'signed' && !isPlannedStage(entry, record))
  const codes = [
    ...stages.flatMap((entry) => entry.for ?? 'all'),
    ...signatories.flatMap(({ country }) => country ?? []),
  ]
  return codes.map((code) => (code === 'all' ? code : countryOfCode(code)))
}
