/** The kinds of domain nodes. Each kind is a label in the graph. */
export const NODE_KINDS = [
  'Country',
  'Agency',
  'Person',
  'Initiative',
  'Agreement',
  'Event',
  'Place',
  'Topic',
  'Commitment',
  'Statement',
  'Stage',
  'Amount',
  'Text',
  'Registration',
  'Search',
  'PublishedList',
] as const
export type NodeKind = (typeof NODE_KINDS)[number]

/** The kinds of records, as given in the field `record`. */
export const RECORD_KINDS = ['agreement', 'initiative', 'event', 'agency', 'person', 'search', 'list'] as const
export type RecordKind = (typeof RECORD_KINDS)[number]

/** The kind of node that each kind of record describes. */
export const NODE_OF_RECORD = {
  agreement: 'Agreement',
  initiative: 'Initiative',
  event: 'Event',
  agency: 'Agency',
  person: 'Person',
  search: 'Search',
  list: 'PublishedList',
} as const satisfies Record<RecordKind, NodeKind>

/**
 * The type of a claimed property. A `text` is stored unchanged. A `date` is in EDTF and is stored with its bounds. A
 * `duration` is in ISO 8601. An `enum` is a slug that the graph stores in capitals. A `slug` is a word from an open
 * list, stored as written. A `reference` names a node and becomes a relationship, so a claim with this type never sets
 * a property.
 */
export type PropertyType = 'text' | 'date' | 'duration' | 'enum' | 'slug' | 'boolean' | 'integer' | 'reference'

const term = {
  termLength: 'duration',
  termFrom: 'enum',
  termEndsOn: 'date',
  termRenewal: 'enum',
  termRenewalLength: 'duration',
  termNotice: 'duration',
  termStated: 'text',
}
const described = { summary: 'text', notes: 'text' }

/**
 * The properties about which records can make claims, by the kind of node. A claim about any other property never sets
 * a node property.
 */
export const CLAIMED_PROPERTIES = {
  Agreement: {
    title: 'text',
    kind: 'enum',
    status: 'enum',
    statusOn: 'date',
    bindingness: 'enum',
    approvedOn: 'date',
    announcedOn: 'date',
    signedOn: 'date',
    adoptedOn: 'date',
    inEffectOn: 'date',
    endedOn: 'date',
    ...term,
    commitmentsComplete: 'boolean',
    place: 'reference',
    ...described,
  },
  Initiative: {
    name: 'text',
    kind: 'slug',
    announcedOn: 'date',
    launchedOn: 'date',
    startsOn: 'date',
    endedOn: 'date',
    ...term,
    place: 'reference',
    ...described,
  },
  Event: { name: 'text', kind: 'slug', startsOn: 'date', endsOn: 'date', place: 'reference', ...described },
  Agency: {
    name: 'text',
    acronym: 'text',
    kind: 'slug',
    level: 'enum',
    seat: 'text',
    formedOn: 'date',
    dissolvedOn: 'date',
    country: 'reference',
    ...described,
  },
  Person: { name: 'text', country: 'reference', ...described },
  Place: { name: 'text', kind: 'enum' },
  Commitment: { name: 'text', summary: 'text', state: 'enum', stateOn: 'date', dueOn: 'date' },
  Statement: { name: 'text', summary: 'text', madeOn: 'date' },
  Stage: { stage: 'enum', on: 'date', until: 'date', note: 'text' },
  Amount: { amount: 'text', currency: 'text', span: 'date', note: 'text' },
  Text: { url: 'text', language: 'text', part: 'text', prevails: 'boolean' },
  Registration: { register: 'text', number: 'text', on: 'date' },
  Search: {
    name: 'text',
    by: 'text',
    searcher: 'enum',
    on: 'date',
    soughtFrom: 'date',
    soughtTo: 'date',
    found: 'integer',
    note: 'text',
  },
  PublishedList: { name: 'text', url: 'text', on: 'date', publisher: 'text', number: 'integer', ...described },
  Country: {},
  Topic: {},
} as Readonly<Record<NodeKind, Readonly<Record<string, PropertyType>>>>

/** Converts a slug of the record format to the form in the graph: `in-effect` becomes `IN_EFFECT`. */
export const inCapitals = <Slug extends string>(slug: Slug): InCapitals<Slug> =>
  slug.toUpperCase().replaceAll('-', '_') as InCapitals<Slug>

type InCapitals<Slug extends string> = Slug extends `${infer Word}-${infer Rest}`
  ? `${Uppercase<Word>}_${InCapitals<Rest>}`
  : Uppercase<Slug>
