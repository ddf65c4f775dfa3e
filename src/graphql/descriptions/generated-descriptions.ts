/** Descriptions of the arguments that the library adds to lists and connections. */
export const ARGUMENTS: Readonly<Record<string, string>> = {
  where:
    'Filters the list. A filter on `id` uses an index. All other filters read every entry of the type. To list the entries of a country, an agency, a topic or a tie, use its `latestAgreements` and similar fields. Null is refused, except in `eq: null`. Leave out conditions that do not apply.',
  sort: 'The sort keys, in order of precedence. Each object has one key. Entries with equal keys are sorted by `id`, and so are all entries if there is no `sort`. If the list is sorted by `happenedOn`, undated entries come last in both directions. Other empty values come last in ascending order and first in descending order.',
  limit: 'The maximum number of entries to return, from 1 to 500. Null means the default.',
  offset: 'The number of entries to skip.',
  first: 'The maximum number of entries to return, from 1 to 500. Null means the default.',
  after: 'The `endCursor` of the previous page. Refused if the entries are of several types.',
}

/** Descriptions of the fields of generated types. */
export const FIELDS: Readonly<Record<string, string>> = {
  edges: 'The entries of this page, each with the properties of its relationship.',
  pageInfo: 'The position of this page among the others.',
  totalCount:
    'The number of entries on all pages that match the filter. Each entry is counted once. Undated entries and possible duplicates are included.',
  count: 'The numbers of entries.',
  nodes:
    'The number of entries that match the filter. Each entry is counted once. Undated entries and possible duplicates are included.',
  min: 'The smallest value. Entries without a value are ignored.',
  max: 'The largest value. Entries without a value are ignored.',
  average: 'The mean of the values. Entries without a value are ignored.',
  sum: 'The sum of the values. Entries without a value are ignored.',
  shortest: 'The shortest string. Entries without a string are ignored.',
  longest: 'The longest string. Entries without a string are ignored.',
  cursor: 'The cursor of this entry, which can be passed to `after`.',
  node: 'The entry itself.',
  properties: 'The properties of the relationship.',
  hasNextPage: 'True if there are more entries after this page.',
  hasPreviousPage: 'True if there are more entries before this page.',
  startCursor: 'The cursor of the first entry of this page.',
  endCursor: 'The cursor of the last entry of this page.',
}

/** Descriptions of the fields of generated filters and sort inputs. */
export const INPUT_FIELDS: Readonly<Record<string, string>> = {
  AND: 'All of these conditions are met.',
  OR: 'At least one of these conditions is met. An empty list has no effect.',
  NOT: 'This condition is not met. A comparison with an empty value is neither true nor false, so `NOT: { happenedOnBasis: { eq: SIGNED } }` excludes undated entries. Use `OR` and `eq: null` to include them.',
  eq: 'The value equals this one. `eq: null` finds empty values, including empty lists.',
  in: 'The value is one of these.',
  lt: 'The value is less than this one or, if it is a date, earlier.',
  lte: 'The value is less than or equal to this one or, if it is a date, not later.',
  gt: 'The value is greater than this one or, if it is a date, later.',
  gte: 'The value is greater than or equal to this one or, if it is a date, not earlier.',
  contains: 'The value contains this string.',
  startsWith: 'The value starts with this string.',
  endsWith: 'The value ends with this string.',
  matches: 'The value matches this Java regular expression.',
  caseInsensitive:
    'The same comparisons, after both strings have been changed to lower case. This follows Unicode and not the rules of a language, so `TÜRKIYE` finds `Türkiye`, but `TÜRKİYE` does not.',
  includes: 'The list contains this value.',
  all: 'At least one of them matches the filter, and the filter is false for none of them. A comparison with an empty value is neither true nor false, so it does not count as an exception.',
  none: 'None of them matches. With `{}`, there are none.',
  single: 'Exactly one relationship leads to one that matches. With `{}`, there is exactly one.',
  some: 'At least one of them matches. With `{}`, there is at least one.',
  node: 'By properties of the entry.',
  edge: 'By properties of the relationship.',
  distance: 'By distance.',
}

/**
 * Type descriptions, by the suffix of the type name. `%` is replaced with the rest of the name. The first match
 * applies.
 */
export const TYPES: readonly (readonly [ending: string, description: string])[] = [
  ['EnumScalarFilters', 'Filters on a value of the enum %.'],
  ['ScalarFilters', 'Filters on a value of %.'],
  ['AggregateSelection', 'The smallest and the largest value of %.'],
  ['AggregateNode', 'Statistics on the properties of %.'],
  ['Aggregate', 'Statistics on all entries of %.'],
  ['ConnectionFilters', 'Filters on the entries of % and the properties of their relationships.'],
  ['RelationshipFilters', 'Filters on related entries of the type %.'],
  ['ConnectionWhere', 'Filters on one entry of % and on the properties of its relationship.'],
  ['ConnectionSort', 'A sort key for the entries of %.'],
  ['Where', 'Filters on %. All given conditions must be met.'],
  ['Sort', 'A sort key for %: exactly one property, ASC or DESC.'],
  ['Connection', 'A page of %, with the total number of entries.'],
  ['Edge', 'One entry of a page of %.'],
  ['Relationship', 'One entry of %, with the properties of its relationship.'],
  ['Properties', 'The properties of the relationship of %.'],
]
