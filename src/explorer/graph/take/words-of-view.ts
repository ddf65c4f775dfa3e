import { say } from '../../words/labels'
import { noun } from '../../words/labels'
import { sayDate } from '../../words/dates'
import { sayNumber } from '../../words/numbers'
import { sayRelationship } from '../data/words'
import { sayTotal } from '../data/left-out'
import { colourRules, sizeRules } from '../measure/rules'
import { valueOf } from '../look/look'
import type { Shown } from '../model'

/** What a picture shows, in one line: “Around United Kingdom and Singapore”. */
export function titleOf({ graph, control: { view }, file }: Shown): string {
  if (file !== undefined) return file
  const names = view.start.map((id) => (graph.hasNode(id) ? graph.getNodeAttribute(id, 'name') : id))
  if (names.length === 0) return 'Nothing chosen yet'
  return names.length > 3
    ? `Around ${names.slice(0, 3).join(', ')} and ${names.length - 3} more`
    : `Around ${names.join(' and ')}`
}

/** Filters, caps and measures in sentences: what a reader of the picture must know to trust it. */
export function sayView(shown: Shown): string[] {
  const { view } = shown.control
  return [
    drawnWords(shown),
    ...cappedWords(shown),
    filterWords(shown),
    `Size: ${sizeRules[view.sizeBy].name}${sizeRange(shown)}. Colour: ${colourRules[view.colourBy].name}.`,
  ]
}

function drawnWords({ visible, graph }: Shown): string {
  const hidden = graph.order - visible.nodes.size
  const rest = hidden === 0 ? '' : ` ${sayNumber(hidden)} more were loaded and are hidden or filtered out.`
  return `${sayNumber(visible.nodes.size)} nodes and ${sayNumber(visible.edges.size)} facts drawn.${rest}`
}

function cappedWords({ steps }: Shown): string[] {
  const capped = steps.filter(({ leftOut }) => leftOut.length > 0)
  return capped.length === 0
    ? []
    : [`Not all neighbours are drawn: ${capped.map(({ total }) => sayTotal(total)).join('; ')}.`]
}

/** `, from 1 to 12, by area`: what the smallest and the largest sign say. */
function sizeRange({ graph, visible, control: { view }, measured: { scores } }: Shown): string {
  const { sizeBy } = view
  const values = [...visible.nodes].flatMap((id) => valueOf(id, graph.getNodeAttributes(id), { sizeBy, scores }) ?? [])
  if (values.length === 0) return ''
  const [least, most] = [values.reduce((a, b) => Math.min(a, b)), values.reduce((a, b) => Math.max(a, b))]
  return `, from ${sayScore(least)} to ${sayScore(most)}, by area`
}

const sayScore = (score: number): string => (Number.isInteger(score) ? sayNumber(score) : score.toPrecision(2))

function filterWords({ graph, control: { view } }: Shown): string {
  const nameOf = (id: string) => (graph.hasNode(id) ? graph.getNodeAttribute(id, 'name') : id)
  const words = [
    view.asOf !== '' && `as of ${sayDate(view.asOf)}`,
    view.from !== '' && `from ${sayDate(view.from)}`,
    view.to !== '' && `to ${sayDate(view.to)}`,
    view.topics.length > 0 && `topics ${view.topics.map(nameOf).join(', ')}`,
    view.basis.length > 0 && view.basis.map(say).join(' or '),
    view.withoutKinds.length > 0 && `without ${view.withoutKinds.map((kind) => noun(kind, true)).join(', ')}`,
    view.withoutRelationships.length > 0 &&
      `without “${view.withoutRelationships.map((one) => sayRelationship(one)).join('”, “')}”`,
  ].filter((one): one is string => one !== false)
  return words.length === 0 ? 'No filters.' : `Filters: ${words.join('; ')}.`
}
