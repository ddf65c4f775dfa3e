import { NODE_OF_RECORD } from '../../model/record-kinds'
import type { Digest } from '../resolve/record-digest'
import type { RecordIndex } from '../resolve/record-index'
import type { Candidate } from './suggestion'

/** Everything that could be one with something else: each node once, as its first record in the alphabet tells it. */
export function candidatesOf(index: RecordIndex): Candidate[] {
  const found = new Map<string, Candidate>()
  for (const digest of [...index.digests].sort((a, b) => (a.record < b.record ? -1 : 1))) {
    const id = index.things.canonical(digest.id)
    const known = found.get(id)
    found.set(id, known ? together(known, digest) : ofRecord(id, digest))
  }
  for (const { id, kind, country, names, records, roles } of index.mintedThings()) {
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
  { record, of, name, otherNames, countries, on, kind, place, sources }: Digest,
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

function together(known: Candidate, digest: Digest): Candidate {
  const names = [...known.otherNames, digest.name, ...digest.otherNames].filter((name) => name !== known.name)
  return { ...known, otherNames: [...new Set(names)], records: [...known.records, digest.record] }
}
