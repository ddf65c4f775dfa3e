import { GovTiesError } from '../../model/errors'

/** Two collections contain a record with the same id. One record file cannot contain both. */
export class RepeatedRecordError extends GovTiesError {
  constructor(
    readonly recordId: string,
    readonly first: string,
    readonly second: string,
  ) {
    const message = `The collections "${first}" and "${second}" both have a record ${recordId}. Export one collection at a time, with --collection.`
    super('REPEATED_RECORD', message, { recordId, first, second })
  }
}

/** A selected country or topic is not in the graph. */
export class UnknownSelectionError extends GovTiesError {
  constructor(
    readonly kind: 'country' | 'topic',
    readonly id: string,
  ) {
    super('UNKNOWN_SELECTION', `There is no ${kind} "${id}" in the graph.`, { kind, id })
  }
}

/** An export that consists of several files was requested without an output folder. */
export class OutputNeededError extends GovTiesError {
  constructor(readonly format: string) {
    super('OUTPUT_NEEDED', `--format ${format} writes several files. Specify a folder with --output.`, { format })
  }
}
