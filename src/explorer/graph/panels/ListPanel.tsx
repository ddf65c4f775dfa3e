import { useMemo, useState, type KeyboardEvent } from 'react'
import { count, formatNumber } from '../../format/numbers'
import { Name } from '../../format/Name'
import { noun } from '../../format/labels'
import { kindStyles } from '../style/kind-style'
import { sizeRules } from '../measure/rules'
import { hide, pin } from '../view/changes'
import { valueOf } from '../style/node-style'
import type { Shown } from '../model'
import { KindSign } from './KindSign'

const PAGE_SIZE = 100
const kinds = Object.keys(kindStyles)

interface ListedNode {
  readonly id: string
  readonly name: string
  readonly kind: string
}

/**
 * Lists everything in the picture. Arrow keys move through the list, Enter opens a node, H hides it, and P pins or
 * unpins it.
 */
export function ListPanel({ shown }: { shown: Shown }) {
  const [words, setWords] = useState('')
  const [limit, setLimit] = useState(PAGE_SIZE)
  const nodes = useMemo(() => nodesOf(shown), [shown.graph, shown.visible])
  const found =
    words.trim() === '' ? nodes : nodes.filter(({ name }) => name.toLowerCase().includes(words.trim().toLowerCase()))
  return (
    <>
      <label className="field">
        <span>Find in the picture</span>
        <input type="search" value={words} onChange={(event) => setWords(event.target.value)} dir="auto" />
      </label>
      <p className="small muted" role="status">
        {words.trim() === ''
          ? count(nodes.length, 'node')
          : `${formatNumber(found.length)} of ${count(nodes.length, 'node')}`}
        . Arrow keys move, Enter opens, H hides, P pins.
      </p>
      <ul className="plain graph-list" onKeyDown={(event) => onKey(event, shown)}>
        {found.slice(0, limit).map((node) => (
          <ListItem key={node.id} node={node} shown={shown} />
        ))}
      </ul>
      {found.length > limit && (
        <button type="button" className="button" onClick={() => setLimit(limit + PAGE_SIZE)}>
          Show more
        </button>
      )}
    </>
  )
}

function ListItem({ node: { id, kind, name }, shown }: { node: ListedNode; shown: Shown }) {
  const { control, measured, scheme, graph } = shown
  const { view } = control
  const community = view.colourBy === 'community' ? measured.communities[id] : undefined
  const value = valueOf(id, graph.getNodeAttributes(id), { sizeBy: view.sizeBy, scores: measured.scores })
  return (
    <li>
      <button
        type="button"
        className="graph-line"
        data-id={id}
        aria-pressed={view.open === id}
        onClick={() => control.adjust({ ...view, open: view.open === id ? '' : id })}
      >
        <KindSign kind={kind} scheme={scheme} colour={community === undefined ? undefined : shown.styleOf(id).colour} />
        <span className="graph-line-name">
          <Name>{name}</Name> <span className="muted small">{noun(kind)}</span>
          {community !== undefined && <span className="tag">community {community}</span>}
          {view.pins.some((one) => one.id === id) && <span className="tag">held</span>}
        </span>
        {value !== undefined && (
          <span className="number small" title={sizeRules[view.sizeBy].name}>
            {Number.isInteger(value) ? formatNumber(value) : value.toFixed(3)}
          </span>
        )}
      </button>
    </li>
  )
}

function nodesOf({ graph, visible }: Shown): ListedNode[] {
  const nodes = [...visible.nodes].map((id) => ({ id, ...graph.getNodeAttributes(id) }))
  const collator = new Intl.Collator('en')
  return nodes.sort(
    (one, other) => kinds.indexOf(one.kind) - kinds.indexOf(other.kind) || collator.compare(one.name, other.name),
  )
}

function onKey(event: KeyboardEvent<HTMLElement>, { control, places, visible }: Shown): void {
  const button = (event.target as HTMLElement).closest<HTMLElement>('[data-id]')
  const id = button?.dataset.id
  if (button === null || id === undefined || event.ctrlKey || event.metaKey || event.altKey) return
  const buttons = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-id]')]
  const at = buttons.indexOf(button)
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: buttons.length - 1 }[event.key]
  if (to !== undefined) {
    event.preventDefault()
    buttons[Math.max(0, Math.min(to, buttons.length - 1))]?.focus()
  }
  if (event.key === 'h' && visible.nodes.size > 1) {
    ;(buttons[at + 1] ?? buttons[at - 1])?.focus()
    control.change(hide(control.view, [id]))
  }
  if (event.key === 'p') {
    const held = control.view.pins.some((one) => one.id === id)
    control.change(pin(control.view, id, held ? undefined : places[id]))
  }
}
