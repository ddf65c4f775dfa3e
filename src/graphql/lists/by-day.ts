/** How a node is linked with the agreements, initiatives and events that are listed under it. */
interface Listed {
  /** Whether the relationship starts at what is listed. */
  incoming: boolean
  /** Whether it leads to one kind only, so that all of them need not be looked at to be counted. */
  oneKind: boolean
}

/** The relationships whose index gives the order of time, see `cypher/derive/list-entries.cypher`. */
const LISTED: ReadonlyMap<string, Listed> = new Map([
  ['PARTY_TO', { incoming: false, oneKind: true }],
  ['TOOK_PART_IN', { incoming: false, oneKind: true }],
  ['TAKES_PART_IN', { incoming: false, oneKind: true }],
  ['COVERS', { incoming: true, oneKind: false }],
  ['UNDER', { incoming: true, oneKind: false }],
  ['CONTACT_OF', { incoming: true, oneKind: true }],
])

/** What a list or page within a node begins with: what is matched, from where, by what, and under which condition. */
const MATCHED =
  '^(?<indent> *)MATCH \\((?<of>\\w+)\\)(?<pattern><?-\\[(?<entry>\\w+):(?<type>\\w+)\\]->?)\\((?<thing>\\w+):(?<kind>\\w+)&Entity\\)\\n' +
  '(?:\\k<indent>WHERE (?<where>.*\\n(?:\\k<indent>(?: |\\}).*\\n)*))?'

/** The order by day, whatever it goes by after that, and the limit. */
const ORDERED = (indent: string) =>
  `${indent}ORDER BY (?:\\k<thing>\\.happenedOn IS NULL, \\k<thing>\\.happenedOn (?<down>DESC)|\\k<thing>\\.happenedOn ASC)(?<then>, .*)?\\n` +
  `(?:${indent}SKIP (?<skip>\\$\\w+)\\n)?${indent}LIMIT (?<limit>\\$\\w+)\\n`

const LIST = new RegExp(`${MATCHED}(?<rest>\\k<indent>WITH DISTINCT \\k<thing>\\n${ORDERED('\\k<indent>')})`, 'gm')

const PAGE = new RegExp(
  `${MATCHED}\\k<indent>WITH collect\\(\\{node: \\k<thing>, relationship: \\k<entry>\\}\\) AS edges, count\\(\\k<thing>\\) AS totalCount\\n` +
    '\\k<indent>CALL \\(edges\\) \\{\\n\\k<indent>  UNWIND edges AS edge\\n' +
    '\\k<indent>  WITH edge\\.node AS \\k<thing>, edge\\.relationship AS \\k<entry>\\n' +
    `(?<rest>\\k<indent>  WITH \\*\\n${ORDERED('\\k<indent>  ')})`,
  'gm',
)

interface Matched {
  indent: string
  of: string
  pattern: string
  entry: string
  type: string
  thing: string
  kind: string
  where?: string
  down?: string
  then?: string
  skip?: string
  limit: string
  rest: string
}

/**
 * The same statement with each list and page within a node that goes by the day on which things happened read from the
 * index of that order: the latest twenty of thousands cost what twenty do. What has no day is read only where what has one
 * does not fill the page.
 */
export function byDay(cypher: string): string {
  return cypher
    .replace(LIST, (whole, ...groups) => {
      const list = groups.at(-1) as Matched
      return isListed(list) ? `${listed(list, list.indent, [list.thing])}${list.rest}` : whole
    })
    .replace(PAGE, (whole, ...groups) => {
      const page = groups.at(-1) as Matched
      return isListed(page) ? paged(page) : whole
    })
}

/** Whether there is such an index, and the condition is of nothing but the thing and the relationship. */
function isListed({ type, pattern, where = '' }: Matched): boolean {
  return LISTED.get(type)?.incoming === pattern.startsWith('<') && !/\bvar\d/.test(where)
}

/** A page, with the count of all apart from the entries that are shown. */
function paged(page: Matched): string {
  const { indent, of, entry, thing, rest } = page
  return `${indent}CALL (${of}) {
${indent}  ${counted(page)} AS totalCount
${indent}}
${indent}CALL (${of}) {
${listed(page, `${indent}  `, [thing, entry])}${rest}`
}

function counted({ of, pattern, type, thing, kind, where }: Matched): string {
  if (where === undefined && LISTED.get(type)?.oneKind) return `RETURN COUNT { (${of})${pattern}() }`
  return `MATCH (${of})${pattern}(${thing}:${kind}&Entity)${where === undefined ? '' : ` WHERE ${where.trimEnd()}`} RETURN count(${thing})`
}

/** The entries up to the end of the page, in no promised order. `shown` are the variables that what follows needs. */
function listed(list: Matched, indent: string, shown: readonly string[]): string {
  const { of, pattern, entry, type, thing, kind, where, down, then = '', skip, limit } = list
  const direction = down ?? 'ASC'
  const end = skip === undefined ? limit : `${skip} + ${limit}`
  const condition = where === undefined ? '' : ` AND (${where.trimEnd()})`
  const names = shown.join(', ')
  return `CALL (${of}) {
  CALL (${of}) {
    MATCH ()${pattern}(${thing}:${kind}&Entity)
    USING RANGE INDEX ${entry}:${type}(listedUnder, listedOn)
    WHERE ${entry}.listedUnder = ${of}.id AND ${entry}.listedOn IS NOT NULL${condition}
    WITH DISTINCT ${names}, ${entry}.listedUnder AS under, ${entry}.listedOn AS day
    ORDER BY under ${direction}, day ${direction}${then}
    LIMIT ${end}
    RETURN collect({${shown.map((name) => `${name}: ${name}`).join(', ')}}) AS dated
  }
  CALL (${of}, dated) {
    UNWIND dated AS each
    RETURN ${shown.map((name) => `each.${name} AS ${name}`).join(', ')}
    UNION ALL
    WITH * WHERE size(dated) < ${end}
    MATCH (${of})${pattern}(${thing}:${kind}&Entity)
    WHERE ${entry}.listedOn IS NULL${condition}
    WITH DISTINCT ${names}${then === '' ? '' : `\n    ORDER BY ${then.slice(2)}`}
    LIMIT ${end}
    RETURN ${names}
  }
  RETURN ${names}
}
`.replace(/^(?=.)/gm, indent)
}
