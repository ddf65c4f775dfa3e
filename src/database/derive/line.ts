/** How two countries are tied: by an agreement or initiative of exactly the two, an agreement of more, or a wider initiative through its lead. */
export type TieBasis = 'BILATERAL' | 'PLURILATERAL' | 'PROGRAMME'

/** A date as `YYYY-MM-DD`, which sorts as a string. Null if it is not known. */
export type Day = string | null

/** A source and its origin. */
export interface SourceOrigin {
  id: string
  /** The source that it goes back to, after following what repeats what. */
  origin: string
}

/** A country in an agreement or initiative, from its earliest to its latest possible day in it. */
export interface Participant {
  country: string
  role?: string | null
  from: Day
  to: Day
}

/** The facts of an agreement that decide which countries it ties. */
export interface AgreementFacts {
  id: string
  title: string
  kind: string
  status: string
  happenedOn: Day
  precision: string | null
  /** Whether it has a date on which it was signed, adopted or came into effect. */
  concluded: boolean
  parties: Participant[]
  /** Agreements that it succeeds. */
  succeeds: string[]
  sources: SourceOrigin[]
}

/** The facts of an initiative that decide which countries it ties. */
export interface InitiativeFacts {
  id: string
  happenedOn: Day
  participants: Participant[]
  sources: SourceOrigin[]
}

/** That one agreement or initiative ties two countries, given in alphabetical order. */
export interface Line {
  countries: [string, string]
  basis: TieBasis
  /** Since when; null when undated. */
  start: Day
}

/** Membership of a country in a bloc; an open end is null. */
export interface Membership {
  bloc: string
  member: string
  from: Day
  to: Day
}
