import { useId, type KeyboardEvent, type ReactNode } from 'react'

/** One tab and its content. */
export interface Tab {
  readonly name: string
  readonly content: () => ReactNode
}

/**
 * Shows tabs that follow the WAI-ARIA pattern: arrow keys move between tabs, and the Tab key reaches only the chosen
 * tab.
 */
export function Tabs({
  label,
  tabs,
  chosen,
  choose,
}: {
  label: string
  tabs: readonly Tab[]
  chosen: string
  choose: (name: string) => void
}) {
  const id = useId()
  const at = Math.max(
    0,
    tabs.findIndex(({ name }) => name === chosen),
  )
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
    const next = step === undefined ? undefined : tabs[(at + step + tabs.length) % tabs.length]
    if (next === undefined) return
    event.preventDefault()
    choose(next.name)
    document.getElementById(`${id}-${next.name}`)?.focus()
  }
  return (
    <div className="tabs">
      <div role="tablist" aria-label={label} onKeyDown={onKeyDown}>
        {tabs.map(({ name }, place) => (
          <button
            key={name}
            id={`${id}-${name}`}
            type="button"
            role="tab"
            aria-selected={place === at}
            aria-controls={`${id}-panel`}
            tabIndex={place === at ? 0 : -1}
            onClick={() => choose(name)}
          >
            {name}
          </button>
        ))}
      </div>
      <div role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${tabs[at]?.name}`} className="tab-panel">
        {tabs[at]?.content()}
      </div>
    </div>
  )
}
