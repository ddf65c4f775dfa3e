import type { Case } from './document'
import { cursorOf } from '../pages'
import { SENDS } from './variables'

/** Creates a case from a document and the sets of variables. The document is sent once with each set. */
const aimed = (text: string, ...variables: Record<string, unknown>[]): Case => ({
  text,
  variables: Array.from({ length: SENDS }, (_, time) => variables[time % variables.length] ?? {}),
})

const decomposed = (text: string): string => text.normalize('NFD')

/**
 * Documents with requests that the library answers wrongly without a guard. Random documents rarely contain such
 * requests.
 */
export const AIMED: readonly Case[] = [
  // Missing values and null.
  aimed('{ agreementsConnection(where: {happenedOn: {eq: null}}) { totalCount } }'),
  aimed('{ agreementsConnection(where: {NOT: {happenedOn: {eq: null}}}) { totalCount } }'),
  aimed('{ agreementsConnection(where: {NOT: {happenedOnBasis: {eq: SIGNED}}}) { totalCount } }'),
  aimed('{ agreements(where: {title: null}) { id } }'),
  aimed('{ agreements(where: {happenedOn: {gte: null}}) { id } }'),
  aimed('{ agreements(where: {title: {caseInsensitive: {eq: null}}}) { id } }'),
  aimed('{ countries { agreements(where: {countries: {some: null}}, limit: 1) { id } } }'),
  aimed('{ agreements(where: null, sort: null, offset: null, limit: 3) { id } }'),
  aimed(
    '{ agreementsConnection(where: null, sort: null, after: null, first: 3) { totalCount edges { node { id } } } }',
  ),
  aimed('{ agreements(limit: null) { id } }'),
  aimed('{ agreementsConnection(first: null) { totalCount edges { node { id } } } }'),
  aimed('{ countries { latestAgreements(first: null) { id } agreements(limit: null) { id } } }'),
  aimed('query Limited($limit: Int = 2) { countries(limit: $limit) { id } }', { limit: null }, { limit: 3 }, {}),
  aimed('{ countriesConnection(where: {aliases: {eq: null}}) { totalCount } }'),
  aimed('{ countriesConnection(where: {NOT: {aliases: {eq: null}}}) { totalCount } }'),
  aimed('{ countriesConnection(where: {aliases: {eq: null, includes: "UK"}}) { totalCount } }'),
  aimed('{ agreements { countriesConnection(where: {node: {aliases: {eq: null}}}) { totalCount } } }'),
  aimed(
    'query Since($day: Date) { agreementsConnection(where: {happenedOn: {gte: $day}}) { totalCount } }',
    { day: '2020-01-01' },
    {},
    { day: null },
  ),
  aimed(
    'query Any($title: String, $id: ID) { agreementsConnection(where: {OR: [{title: {contains: $title}}, {id: {eq: $id}}]}) { totalCount } }',
    { title: 'digital', id: 'gb-sg-mou-digital-government-2019' },
    { id: 'gb-sg-mou-digital-government-2019' },
    {},
  ),
  aimed(
    'query Given($where: CountryWhere) { countries(where: $where, limit: 3) { id } }',
    { where: { id: { eq: 'SG' } } },
    { where: { id: { in: ['GB', 'KR'] } } },
    {},
  ),
  aimed(
    'query Skipped($skip: Boolean = true) { countries(limit: 2) { id name @skip(if: $skip) } }',
    { skip: false },
    {},
    { skip: null },
  ),
  // Countries and bases as arguments of `effect`.
  aimed('{ agreements(limit: 2) { effect(between: ["SG", "XX"]) { degree } } }'),
  aimed('{ agreements(limit: 2) { effect(between: ["SG", "SG"]) { degree } } }'),
  aimed('{ ties(limit: 2) { effects(basis: []) { inEffect } } }'),
  // Empty filters.
  ...['some', 'none', 'all', 'single'].flatMap((quantifier) => [
    aimed(`{ peopleConnection(where: {agencies: {${quantifier}: {}}}) { totalCount } }`),
    aimed(`{ peopleConnection(where: {agenciesConnection: {${quantifier}: {}}}) { totalCount } }`),
    aimed(`{ peopleConnection(where: {agenciesConnection: {${quantifier}: {node: {}, edge: {}}}}) { totalCount } }`),
    aimed(`{ agenciesConnection(where: {people: {some: {signed: {${quantifier}: {title: {}}}}}}) { totalCount } }`),
  ]),
  ...['some', 'none'].map((quantifier) =>
    aimed(`{ initiativesConnection(where: {parts: {${quantifier}: {}}}) { totalCount } }`),
  ),
  aimed('{ initiativesConnection(where: {parts: {some: {Agreement: {}}}}) { totalCount } }'),
  aimed('{ countriesConnection(where: {NOT: {}}) { totalCount } }'),
  aimed('{ countriesConnection(where: {OR: [{}, {id: {eq: "SG"}}]}) { totalCount } }'),
  aimed('{ countriesConnection(where: {OR: [{name: {}}, {id: {eq: "SG"}}]}) { totalCount } }'),
  aimed('{ countriesConnection(where: {OR: [], AND: [], name: {}}) { totalCount } }'),
  aimed('{ countriesConnection(where: {NOT: {iso3: {in: []}}}) { totalCount } }'),
  // Conditions on a node and a relationship together.
  aimed(`{ peopleConnection(where: {agenciesConnection: {some: {OR: [
    {node: {level: {eq: NATIONAL}}, edge: {role: {contains: "Minister"}}}, {edge: {role: {contains: "Prime"}}}
  ]}}}) { totalCount } }`),
  aimed(`{ people(limit: 100) { id agenciesConnection(where: {OR: [
    {node: {level: {eq: NATIONAL}}, edge: {role: {contains: "Minister"}}}, {edge: {role: {contains: "Prime"}}}
  ]}) { totalCount } } }`),
  // Strings in other forms.
  aimed('query Named($name: String) { countries(where: {name: {eq: $name}}) { id } }', {
    name: decomposed('Côte d’Ivoire'),
  }),
  aimed('query Named($names: [String!]) { countries(where: {name: {in: $names}}) { id } }', {
    names: [decomposed('Côte d’Ivoire'), 'Curaçao'],
  }),
  aimed('query Named($part: String) { countries(where: {name: {caseInsensitive: {contains: $part}}}) { id } }', {
    part: decomposed('CÔTE'),
  }),
  // Sort orders.
  ...['ASC', 'DESC'].flatMap((direction) => [
    aimed(`{ initiatives(sort: [{happenedOn: ${direction}}]) { id } }`),
    aimed(`{ initiativesConnection(sort: [{kind: ASC}, {happenedOn: ${direction}}]) { edges { node { id } } } }`),
    aimed(`{ topics(limit: 100) { id initiatives(sort: [{happenedOn: ${direction}}]) { id } } }`),
    aimed(
      `{ topics(limit: 100) { id initiativesConnection(sort: [{node: {happenedOn: ${direction}}}]) { edges { node { id } } } } }`,
    ),
    aimed(`{ agreements(sort: [{kind: ${direction}}], limit: 100) { id } }`),
    aimed(
      `{ agreementsConnection(sort: [{kind: ${direction}}], first: 20, after: "${cursorOf(19)}") { edges { node { id } } } }`,
    ),
    aimed(`{ countries(limit: 100) { id agreements(sort: [{kind: ${direction}}], limit: 5, offset: 2) { id } } }`),
    aimed(
      `{ agencies(limit: 100) { id peopleConnection(sort: [{node: {name: ${direction}}}]) { edges { node { id } properties { role } } } } }`,
    ),
  ]),
  aimed('{ agreements { id } people { id } claims { id } }'),
  aimed(
    '{ topics(limit: 100) { id agreements { id } agreementsConnection { edges { cursor node { id } properties { word } } } } }',
  ),
  aimed('{ countries(where: {id: {eq: "SG"}}) { agreements(sort: [{title: ASC}]) { title: id } } }'),
  aimed('{ countries(where: {id: {eq: "SG"}}) { agreements { id: title } } }'),
  aimed('{ countries(where: {id: {eq: "SG"}}) { agreements(sort: [{title: ASC}]) { ... { title: id } } } }'),
  // Pages.
  aimed(`{ agencies { membersConnection(first: 1, after: "${cursorOf(0)}") { totalCount } } }`),
  aimed('{ agencies { members(limit: 1, offset: 1) { __typename } } }'),
  aimed('{ countriesConnection(first: 1, after: "SG") { totalCount } }'),
  aimed('{ countries(limit: 2) { agreementsConnection(first: 1, after: "SG") { totalCount } } }'),
  aimed('{ agencies(limit: 9) { countryConnection { edges { c: cursor } pageInfo { startCursor endCursor } } } }'),
  aimed(
    '{ agencies(limit: 9) { peopleConnection { a: edges { cursor } b: edges { node { id } properties { role } } } } }',
  ),
  aimed('{ agencies(limit: 9) { peopleConnection { edges { a: cursor b: cursor n: node { id } node { name } } } } }'),
  aimed(
    '{ agencies(limit: 9) { peopleConnection { a: totalCount b: totalCount p: pageInfo { x: endCursor y: endCursor } } } }',
  ),
  aimed(
    '{ agencies(limit: 9) { a: peopleConnection(first: 1) { totalCount edges { node { id } } } b: peopleConnection { totalCount } } }',
  ),
  aimed('{ agreementsConnection(first: 9) { edges { node { id @skip(if: true) } } totalCount } }'),
  aimed('{ events(limit: 9) { agreementsConnection { edges { properties { __typename } } } } }'),
  aimed('{ statements { u1: byConnection { edges { __typename } } } }'),
  aimed('{ countries(limit: 2) { latestAgreements(first: 2, after: "SG") { id } } }'),
]

/** Documents that GraphQL itself refuses, because the schema lacks the fields that the library would answer wrongly. */
export const INVALID: readonly Case[] = [
  aimed('{ agreements(sort: [{kind: ASC, id: DESC}]) { id } }'),
  aimed('{ agreements { countriesConnection(sort: [{node: {name: ASC}, edge: {how: ASC}}]) { totalCount } } }'),
  aimed('{ agreements { countriesConnection(sort: [{edge: {sources: ASC}}]) { edges { node { id } } } } }'),
  aimed('{ agreements { countriesConnection(sort: [{edge: {records: ASC}}]) { edges { node { id } } } } }'),
  aimed('{ initiativesConnection(where: {parts: {all: {Agreement: {title: {contains: "a"}}}}}) { totalCount } }'),
  aimed(
    '{ initiativesConnection(where: {partsConnection: {single: {Event: {node: {name: {contains: "a"}}}}}}) { totalCount } }',
  ),
]
