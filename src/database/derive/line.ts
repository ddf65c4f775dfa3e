/** How two countries are bound: an agreement or initiative of exactly the two, an agreement of more, a wider initiative through its lead. */
export type TieBasis = 'BILATERAL' | 'PLURILATERAL' | 'PROGRAMME'

/** Days are `YYYY-MM-DD`, which compare as text; null where not known. */
export type Day = string | null

export interface SourceOrigin {
  id: string
  /** What the source goes back to after following what repeats what. */
  origin: string
}

/** A country in an agreement or initiative, from its earliest to its latest possible day in it. */
export interface Participant {
  country: string
  role?: string | null
  from: Day
  to: Day
}

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
