/**
 * Formats a stored value: `MEMORANDUM_OF_UNDERSTANDING` and `memorandum-of-understanding` both become “memorandum of
 * understanding”. If a value is not in the list below, only its separators are replaced with spaces.
 */
export function formatLabel(value: string | null | undefined): string {
  if (value === null || value === undefined || value === '') return 'not recorded'
  return special[value] ?? value.toLowerCase().replaceAll(/[_-]/g, ' ')
}

const special: Record<string, string> = {
  SIGNED_BY: 'concluded by',
  IN_EFFECT_ON: 'in effect on',
  PROGRAMME: 'through a programme',
  WITH_BLOC: 'with a bloc',
  FORMER: 'former country',
  NON_STATE: 'only by non-state bodies',
  MACHINE_WRITTEN: 'machine-written',
  SENDER: 'sends the people',
  RECEIVER: 'receives the people',
  NON_BINDING: 'non-binding',
  IN_PERSON: 'in person',
  PRESS: 'press',
  LENGTH_FROM_ASSUMED_START: 'counted from an assumed start, because the source does not state one',
  LENGTH_FROM_SIGNATURE: 'counted from the date of signature',
  LENGTH_FROM_EFFECT: 'counted from the date it came into effect',
  LENGTH_FROM_START: 'counted from the start',
  RENEWED_STATED: 'the end that a renewal sets',
  RENEWED_LENGTH_ASSUMED: 'a renewal, assumed to be as long as the term',
  STATED_END: 'the stated end',
  UNKNOWN: 'unknown',
}

/** Formats the rule that selected the preferred value. Returns a reason from a record unchanged. */
export function formatRule(reason: string | null | undefined): string {
  if (reason === null || reason === undefined || reason === '') return 'no rule recorded'
  return rules[reason] ?? reason
}

const rules: Record<string, string> = {
  refinement: 'refinement: the more precise of two agreeing values is preferred',
  'changed-over-time': 'changed over time: values with different dates are a history',
  'source-kind': 'source kind: the order is instrument, official, press, secondary',
  'body-over-caption': 'body over caption: the text takes precedence over its caption or headline',
  'stated-over-implied':
    'stated over implied: a value that a source states takes precedence over one that is only implied',
  'stated-over-inferred': 'stated over inferred',
  'independent-origins': 'independent origins: the value with more sources that do not repeat each other is preferred',
  planned: 'planned: the reference dates of all sources are before this day',
  undecided: 'undecided: no value is preferred',
}

/** Capitalises the first letter, for the start of a sentence or a heading. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

const nouns: Record<string, [string, string]> = {
  Country: ['country', 'countries'],
  Agency: ['agency', 'agencies'],
  Person: ['person', 'people'],
  Initiative: ['initiative', 'initiatives'],
  Agreement: ['agreement', 'agreements'],
  Event: ['event', 'events'],
  Place: ['place', 'places'],
  Topic: ['topic', 'topics'],
  Source: ['source', 'sources'],
  Tie: ['tie', 'ties'],
  Commitment: ['commitment', 'commitments'],
  Statement: ['statement', 'statements'],
  Stage: ['stage', 'stages'],
  Amount: ['amount', 'amounts'],
  Text: ['text', 'texts'],
  Registration: ['registration', 'registrations'],
  Search: ['search', 'searches'],
  PublishedList: ['published list', 'published lists'],
  Claim: ['claim', 'claims'],
}

/** Returns the noun for a kind of node, in the singular or plural. */
export function noun(kind: string, many = false): string {
  const pair = nouns[kind]
  if (pair === undefined) return kind.toLowerCase()
  return many ? pair[1] : pair[0]
}

/** Formats the name of a field: `signedOn` becomes “signed on”. */
export function formatField(field: string): string {
  return field.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
}

/** Converts the API's name for a kind of node to the name that pages use: `AGREEMENT` becomes `Agreement`. */
export function kindName(kind: string): string {
  return capital(kind.toLowerCase())
}
