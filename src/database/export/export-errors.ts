import { GovTiesError } from '../../model/errors'

/** Two collections have a record with the same id, and one file of records cannot hold both. */
export class RepeatedRecordError extends GovTiesError {
  constructor(
    readonly recordId: string,
    readonly first: string,
    readonly second: string,
  ) {
    const message = `The collections "${first}" and "${second}" both have a record ${recordId}; export one at a time, with --collection.`
    super('REPEATED_RECORD', message, { recordId, first, second })
  }
}

/** A selection by a country or topic that is not in the graph. */
export class UnknownSelectionError extends GovTiesError {
  constructor(
    readonly kind: 'country' | 'topic',
    readonly id: string,
  ) {
    super('UNKNOWN_SELECTION', `There is no ${kind} "${id}" in the graph.`, { kind, id })
  }
}

/** A format of several files was asked for without a folder. */
export class OutputNeededError extends GovTiesError {
  constructor(readonly format: string) {
    super('OUTPUT_NEEDED', `--format ${format} writes several files: name a folder with --output.`, { format })
  }
}
