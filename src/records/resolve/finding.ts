/** Something that a person should look at. The records are imported all the same. */
export interface Warning {
  code:
    | 'UNRESOLVED_REFERENCE'
    | 'AMBIGUOUS_NAME'
    | 'UNKNOWN_TOPIC'
    | 'UNCERTAIN_SPEAKER'
    | 'UNSUPPORTED_FIELD'
    | 'PREFERENCE_NOT_LISTED'
    | 'CONTRADICTING_DECISIONS'
    | 'FACTS_NOT_TOLD'
  /** `<collection>/<record id>`; absent if the warning is not about one record. */
  record?: string
  field?: string
  /** A sentence that names the thing. */
  message: string
  /** The values that the message names, and ids or labels that are near. */
  values: Readonly<Record<string, unknown>>
}

/** An id that two records, or a record and a seed script, use for things of different kinds. Nothing may be written. */
export interface IdProblem {
  recordId: string
  record: string
  message: string
}
