import { NODE_OF_RECORD } from '../../model/record-kinds'
import type { RecordIndex } from '../resolve/record-index'
import type { RecordSummary } from '../resolve/record-summary'
import type { Candidate } from './suggestion'

/** Returns all things that may be duplicates. Each thing is returned once, as its first record describes it. */
export function candidatesOf(index: RecordIndex): Candidate[] {
  const found = new Map<string, Candidate>()
  for (const summary of [...index.summaries].sort((a, b) => (a.record < b.record ? -1 : 1))) {
    const id = index.things.canonical(summary.id)
    const known = found.get(id)
    found.set(id, known ? together(known, summary) : ofRecord(id, summary))
  }
  for (const { id, kind, country, names, records, roles } of index.generated.all()) {
    const [name = id, ...otherNames] = names
    found.set(id, {
      id,
      kind,
      name,
      otherNames,
      countries: country ? [country] : [],
      sort: 'only referred to',
      roles,
      records,
      sources: [],
    })
  }
  return [...found.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
}

function ofRecord(
  id: string,
  { record, of, name, otherNames, countries, on, kind, place, sources }: RecordSummary,
): Candidate {
  return {
    id,
    kind: NODE_OF_RECORD[of],
    name,
    otherNames,
    countries,
    ...(on && { on }),
    ...(kind && { sort: kind }),
    ...(place && { place }),
    records: [record],
    sources,
  }
}

function together(known: Candidate, summary: RecordSummary): Candidate {
  const names = [...known.otherNames, summary.name, ...summary.otherNames].filter((name) => name !== known.name)
  return { ...known, otherNames: [...new Set(names)], records: [...known.records, summary.record] }
}
