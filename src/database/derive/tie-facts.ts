/**
 * The basis of a tie: an agreement or initiative between exactly the two countries, an agreement among more than two
 * countries, or a wider initiative that at least one of the two countries leads or funds. WITH_BLOC: one country signed
 * an agreement on the side of a bloc of which it is a member. NON_STATE: only non-state or subnational bodies
 * represented one country. In that case, the agreement or initiative is listed but does not count.
 */
export type TieBasis = 'BILATERAL' | 'PLURILATERAL' | 'PROGRAMME' | 'WITH_BLOC' | 'NON_STATE'

/** A date as `YYYY-MM-DD`, which sorts as a string. Null if it is unknown. */
export type Day = string | null

/** A source and its original source. */
export interface SourceOrigin {
  id: string
  /** The original source, which is found by following each source to the source that it repeats. */
  origin: string
  /** The original source's publisher. Null if the original source is unknown. */
  publisher: string | null
  /** The day on which the original source was published. Null if no day is known. */
  publishedOn: Day
}

/** A country's participation in an agreement or initiative, with its first and last possible day. */
export interface Participant {
  country: string
  role?: string | null
  /** True if the country takes part only through non-state or subnational bodies. */
  nonState?: boolean | null
  /** True if the country itself is listed without a role. */
  isListed?: boolean | null
  from: Day
  to: Day
  /** The date from which `from` is taken, as exactly as its source states it (EDTF). */
  fromEdtf?: string | null
  /**
   * The first and last possible day on which the agency that acts for the country existed. A tie cannot exist outside
   * this period. The period never determines the date of a tie.
   */
  formed?: Day
  dissolved?: Day
}

/** The facts about an agreement that determine which countries it ties. */
export interface AgreementFacts {
  id: string
  title: string
  kind: string
  status: string
  happenedOn: Day
  /** The date from which `happenedOn` is taken, as exactly as its source states it (EDTF). */
  happenedOnEdtf: string | null
  precision: string | null
  /** The day on which it was announced, or otherwise the day on which it happened. Null if no day is known. */
  announcedOn: Day
  /** True if the date of its signature, its adoption or its entry into effect is known. */
  concluded: boolean
  parties: Participant[]
  /** The agreements that this one succeeds. */
  succeeds: string[]
  sources: SourceOrigin[]
}

/** The facts about an initiative that determine which countries it ties. */
export interface InitiativeFacts {
  id: string
  kind: string | null
  happenedOn: Day
  /** The date from which `happenedOn` is taken, as exactly as its source states it (EDTF). */
  happenedOnEdtf: string | null
  /** The day on which it was announced, or otherwise the day on which it happened. Null if no day is known. */
  announcedOn: Day
  participants: Participant[]
  /** The pairs of participants that a source names as cooperating in a wider initiative. */
  pairs: [string, string][]
  /**
   * The countries on whose behalf a person launched the initiative, in a role for the country itself or for one of its
   * state bodies.
   */
  launchedFor: string[]
  sources: SourceOrigin[]
}

/**
 * A tie that one agreement or initiative establishes between two countries. The countries are in alphabetical order.
 */
export interface TieLine {
  countries: [string, string]
  basis: TieBasis
  /** The date from which the two countries are tied. Null if it is unknown. */
  start: Day
  /** The date from which `start` is taken, as exactly as its source states it (EDTF). */
  startEdtf: string | null
}

/** A country's membership in a bloc. An open end is null. */
export interface Membership {
  bloc: string
  member: string
  from: Day
  to: Day
}
