import { say } from '../../words/labels'
import { noun } from '../../words/labels'
import { sayDate } from '../../words/dates'
import { sayNumber } from '../../words/numbers'
import { sayRelationship } from '../data/words'
import { sayTotal } from '../data/left-out'
import { colourRules, sizeRules } from '../measure/rules'
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
    `Size: ${sizeRules[view.sizeBy].name}. Colour: ${colourRules[view.colourBy].name}.`,
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
