import { formatLabel } from '../../format/labels'
import { noun } from '../../format/labels'
import { formatDate } from '../../format/dates'
import { formatNumber } from '../../format/numbers'
import { formatRelationship } from '../data/format-fact'
import { formatTotal } from '../data/left-out'
import { colourRules, sizeRules } from '../measure/rules'
import { valueOf } from '../style/node-style'
import type { Shown } from '../model'

/** Returns the title of a picture, such as “Around United Kingdom and Singapore”. */
export function titleOf({ graph, control: { view }, file }: Shown): string {
  if (file !== undefined) return file
  const names = view.start.map((id) => (graph.hasNode(id) ? graph.getNodeAttribute(id, 'name') : id))
  if (names.length === 0) return 'Nothing chosen yet'
  return names.length > 3
    ? `Around ${names.slice(0, 3).join(', ')} and ${names.length - 3} more`
    : `Around ${names.join(' and ')}`
}

/** Describes the filters, limits and measures of a picture in full sentences. */
export function describeView(shown: Shown): string[] {
  const { view } = shown.control
  return [
    drawnText(shown),
    ...cappedText(shown),
    filterText(shown),
    `Size: ${sizeRules[view.sizeBy].name}${sizeRange(shown)}. Colour: ${colourRules[view.colourBy].name}.`,
  ]
}

function drawnText({ visible, graph }: Shown): string {
  const hidden = graph.order - visible.nodes.size
  const rest = hidden === 0 ? '' : ` ${formatNumber(hidden)} more are loaded but hidden or filtered out.`
  return `${formatNumber(visible.nodes.size)} nodes and ${formatNumber(visible.edges.size)} facts drawn.${rest}`
}

function cappedText({ steps }: Shown): string[] {
  const capped = steps.filter(({ leftOut }) => leftOut.length > 0)
  return capped.length === 0
    ? []
    : [`Not all neighbours are drawn: ${capped.map(({ total }) => formatTotal(total)).join('; ')}.`]
}

/** Formats the range of values that node sizes represent, such as `, from 1 to 12, by area`. */
function sizeRange({ graph, visible, control: { view }, measured: { scores } }: Shown): string {
  const { sizeBy } = view
  const values = [...visible.nodes].flatMap((id) => valueOf(id, graph.getNodeAttributes(id), { sizeBy, scores }) ?? [])
  if (values.length === 0) return ''
  const [least, most] = [values.reduce((a, b) => Math.min(a, b)), values.reduce((a, b) => Math.max(a, b))]
  return `, from ${formatScore(least)} to ${formatScore(most)}, by area`
}

const formatScore = (score: number): string => (Number.isInteger(score) ? formatNumber(score) : score.toPrecision(2))

function filterText({ graph, control: { view } }: Shown): string {
  const nameOf = (id: string) => (graph.hasNode(id) ? graph.getNodeAttribute(id, 'name') : id)
  const words = [
    view.asOf !== '' && `as of ${formatDate(view.asOf)}`,
    view.from !== '' && `from ${formatDate(view.from)}`,
    view.to !== '' && `to ${formatDate(view.to)}`,
    view.topics.length > 0 && `topics ${view.topics.map(nameOf).join(', ')}`,
    view.basis.length > 0 && view.basis.map(formatLabel).join(' or '),
    view.withoutKinds.length > 0 && `without ${view.withoutKinds.map((kind) => noun(kind, true)).join(', ')}`,
    view.withoutRelationships.length > 0 &&
      `without “${view.withoutRelationships.map((one) => formatRelationship(one)).join('”, “')}”`,
  ].filter((one): one is string => one !== false)
  return words.length === 0 ? 'No filters.' : `Filters: ${words.join('; ')}.`
}
