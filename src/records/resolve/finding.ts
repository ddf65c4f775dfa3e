/** A finding that a person should review. A warning does not prevent the import. */
export interface Warning {
  code:
    | 'UNRESOLVED_REFERENCE'
    | 'AMBIGUOUS_NAME'
    | 'UNKNOWN_TOPIC'
    | 'UNCERTAIN_SPEAKER'
    | 'UNSUPPORTED_FIELD'
    | 'DAY_AFTER_TODAY'
    | 'PREFERENCE_NOT_LISTED'
    | 'CONTRADICTING_DECISIONS'
    | 'FACTS_NOT_TOLD'
    | 'TITLE_IN_NAME'
  /** `<collection>/<record id>`. Absent if the warning is not about a single record. */
  record?: string
  /**
   * The sorted collections whose records use the name in the warning. Absent if the warning is about a single record.
   */
  collections?: string[]
  field?: string
  /** A sentence that describes the problem. */
  message: string
  /** The values in the message, and similar ids or labels. */
  values: Readonly<Record<string, unknown>>
}

/** An id that two records, or a record and a seed script, use for nodes of different kinds. Nothing may be written. */
export interface IdProblem {
  recordId: string
  record: string
  message: string
}

/** A problem with the list values that a record's sources name. The record must not be imported. */
export interface ValueProblem {
  /** `<collection>/<record id>`. */
  record: string
  collection: string
  field: string
  message: string
}
