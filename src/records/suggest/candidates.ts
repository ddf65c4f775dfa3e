import { NODE_OF_RECORD, type NodeKind } from '../../model/record-kinds'
import type { RecordIndex } from '../resolve/record-index'
import type { NameOfCountry, RecordSummary } from '../resolve/record-summary'
import type { Candidate } from './suggestion'

/**
 * Returns all nodes that may be duplicates. Each node is returned once. The first record about a node takes precedence.
 */
export function candidatesOf(index: RecordIndex): Candidate[] {
  const found = new Map<string, Candidate>()
  for (const summary of [...index.summaries].sort((a, b) => (a.record < b.record ? -1 : 1))) {
    const id = index.things.canonical(summary.id)
    const known = found.get(id)
    const candidate = ofRecord(index, id, summary)
    found.set(id, known ? together(known, candidate) : candidate)
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

function ofRecord(index: RecordIndex, id: string, summary: RecordSummary): Candidate {
  const { record, of, name, otherNames, countries, on, kind, place, sources } = summary
  return {
    id,
    kind: NODE_OF_RECORD[of],
    name,
    otherNames,
    countries,
    ...(on && { on }),
    ...(kind && { sort: kind }),
    ...(place && { place }),
    ...linksOf(index, summary),
    records: [record],
    sources,
  }
}

type Links = Pick<Candidate, 'topics' | 'agencies' | 'people' | 'partOf'>

/** Resolves the references that show whether two records describe the same node. */
function linksOf(index: RecordIndex, { topics, agencies, people, partOf }: RecordSummary): Links {
  return {
    ...(topics && { topics: topics.map((word) => index.topics.find(word) ?? word) }),
    ...(agencies && { agencies: agencies.map((agency) => ({ id: agencyId(index, agency), ...agency })) }),
    ...(people && { people: people.map(({ name, country }) => index.person(name, country).id) }),
    ...(partOf && { partOf: partOf.map((text) => targetOf(index, text)) }),
  }
}

const agencyId = (index: RecordIndex, { name, country }: NameOfCountry): string => index.agency(name, country).id

/** Kinds of nodes of which an event can be a part. */
const WHOLES: readonly NodeKind[] = ['Initiative', 'Agreement', 'Event']

function targetOf(index: RecordIndex, text: string): string {
  return index.byId(text)?.id ?? index.byTitle(text, WHOLES)[0]?.id ?? text
}

/** Adds the information from another record about the same node. */
function together(known: Candidate, added: Candidate): Candidate {
  const names = [...known.otherNames, added.name, ...added.otherNames].filter((name) => name !== known.name)
  const topics = united(known.topics, added.topics)
  const agencies = united(known.agencies, added.agencies)
  const partOf = united(known.partOf, added.partOf)
  return {
    ...known,
    otherNames: [...new Set(names)],
    ...(topics && { topics }),
    ...(agencies && { agencies }),
    ...(partOf && { partOf }),
    records: [...known.records, ...added.records],
  }
}

const united = <Each>(some: Each[] | undefined, others: Each[] | undefined): Each[] | undefined =>
  some || others ? [...new Set([...(some ?? []), ...(others ?? [])])] : undefined
