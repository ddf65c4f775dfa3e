/** Arguments that the library adds to lists and connections. */
export const ARGUMENTS: Readonly<Record<string, string>> = {
  where:
    'Filters the list. A filter on `id` uses an index; all others read every entry of the type. To list what belongs to a country, an agency, a topic or a tie, ask that for its `latestAgreements` and the like. Null is refused, except for `eq: null`: leave out what is no condition.',
  sort: 'The order, by one key after another; each object has one key. Entries with the same keys follow by `id`, and without `sort` all do. Sorted by `happenedOn`, the undated come last in both directions. Other empty values come last in ascending order and first in descending order.',
  limit: 'How many: 1 to 500.',
  offset: 'How many entries to skip.',
  first: 'How many: 1 to 500.',
  after: 'The `endCursor` of the page before. Refused where entries are of several types.',
}

/** Fields of generated types. */
export const FIELDS: Readonly<Record<string, string>> = {
  edges: 'The entries of this page, each with what its relationship says.',
  pageInfo: 'Where this page stands among the others.',
  totalCount:
    'How many match the filter in all, whatever the page: each entry once, the undated and possible duplicates among them.',
  count: 'The figures of how many there are.',
  nodes: 'How many match the filter: each entry once, the undated and possible duplicates among them.',
  min: 'The least of the values that are given; entries without one are left out.',
  max: 'The greatest of the values that are given; entries without one are left out.',
  average: 'The mean of the values that are given; entries without one are left out.',
  sum: 'The sum of the values that are given; entries without one are left out.',
  shortest: 'The shortest of the texts that are given; entries without one are left out.',
  longest: 'The longest of the texts that are given; entries without one are left out.',
  cursor: 'Where this entry stands; `after` takes it.',
  node: 'The entry itself.',
  properties: 'What the relationship says.',
  hasNextPage: 'Whether there are more after this page.',
  hasPreviousPage: 'Whether there are more before this page.',
  startCursor: 'The cursor of the first entry of this page.',
  endCursor: 'The cursor of the last entry of this page.',
}

/** Fields of generated filters and orders. */
export const INPUT_FIELDS: Readonly<Record<string, string>> = {
  AND: 'All of these hold.',
  OR: 'At least one of these holds. An empty list is no condition.',
  NOT: 'This does not hold. A comparison with an empty value neither holds nor does not hold, so that `NOT: { bindingness: { eq: BINDING } }` leaves out what has no `bindingness`; add it with `OR` and `eq: null`.',
  eq: 'It is this; `eq: null` finds what is empty.',
  in: 'It is one of these.',
  lt: 'It is less, or earlier.',
  lte: 'It is this, less, or earlier.',
  gt: 'It is more, or later.',
  gte: 'It is this, more, or later.',
  contains: 'It has this in it.',
  startsWith: 'It starts with this.',
  endsWith: 'It ends with this.',
  matches: 'It matches this regular expression of Java.',
  caseInsensitive: 'The same comparisons, regardless of case.',
  includes: 'This is one of them.',
  all: 'There is at least one that matches, and none for which the filter does not hold. A comparison with an empty value neither holds nor does not hold, so it is no exception.',
  none: 'None of them matches; with `{}`, there is none.',
  single: 'Exactly one relationship leads to one that matches; with `{}`, there is exactly one.',
  some: 'At least one of them matches; with `{}`, there is at least one.',
  node: 'By what they are.',
  edge: 'By what the relationship says.',
  distance: 'By distance.',
}

/** Types by the end of their name; `%` stands for what comes before it, in words. The first that fits holds. */
export const TYPES: readonly (readonly [ending: string, description: string])[] = [
  ['EnumScalarFilters', 'Filters on a word of %.'],
  ['ScalarFilters', 'Filters on a value of %.'],
  ['AggregateSelection', 'The least and the greatest of values of %.'],
  ['AggregateNode', 'Figures on the properties of %.'],
  ['Aggregate', 'Figures on all of %.'],
  ['ConnectionFilters', 'Filters on the entries of % and what their relationship says.'],
  ['RelationshipFilters', 'Filters on related entries of the kind %.'],
  ['ConnectionWhere', 'Filters on one entry of % and on what its relationship says.'],
  ['ConnectionSort', 'An order of the entries of %.'],
  ['Where', 'Filters on %; all that are given must hold.'],
  ['Sort', 'An order of %: exactly one property, ASC or DESC.'],
  ['Connection', 'A page of %, with the total.'],
  ['Edge', 'One entry of a page of %.'],
  ['Relationship', 'One entry of %, with what its relationship says.'],
  ['Properties', 'What the relationship of % says.'],
]
