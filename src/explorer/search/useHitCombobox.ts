import { useCombobox, type UseComboboxReturnValue, type UseComboboxStateChangeTypes } from 'downshift'
import { useEffect, useState, type KeyboardEvent } from 'react'
import type { Hit } from './hit'
import type { Hits } from './useHits'

const { stateChangeTypes: types } = useCombobox
const MOVES = new Set<UseComboboxStateChangeTypes>([
  types.InputKeyDownArrowDown,
  types.InputKeyDownArrowUp,
  types.InputKeyDownPageDown,
  types.InputKeyDownPageUp,
])
const STEPS: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 }
// In a text field, these keys move the cursor.
const CURSOR_KEYS = new Set(['Home', 'End'])
const NO_KEYS = { steps: 0, enter: false }

interface Options {
  readonly text: string
  readonly setText: (text: string) => void
  /** The hits, in the order of the list. */
  readonly hits: readonly Hit[]
  readonly state: Hits['state']
  readonly select: (hit: Hit) => void
}

/** A search field and its list. `shown` is false if the list is closed or the field is empty. */
export interface HitCombobox extends Pick<
  UseComboboxReturnValue<Hit>,
  'getLabelProps' | 'getMenuProps' | 'getItemProps'
> {
  readonly shown: boolean
  readonly inputProps: ReturnType<UseComboboxReturnValue<Hit>['getInputProps']>
}

/**
 * Creates a combobox for search hits with downshift, and adds two behaviours. Arrow keys and Enter wait for the hits of
 * the current text. The hit to which the reader has moved stays active if a newer list also contains it. If the reader
 * presses Escape or leaves the field, a waiting Enter is dropped.
 */
export function useHitCombobox({ text, setText, hits, state, select }: Options): HitCombobox {
  const [open, setOpen] = useState(false)
  const [movedTo, setMovedTo] = useState<string>()
  const place = hits.findIndex(({ id }) => id === movedTo)
  const move = (index: number) => setMovedTo(hits.at(index)?.id)
  const choose = (hit: Hit) => {
    startOver('', false)
    select(hit)
  }
  const keys = useEarlyKeys({ hits, state, place, move, choose })
  const startOver = (newText: string, isOpen: boolean) => {
    setText(newText)
    setOpen(isOpen)
    setMovedTo(undefined)
    keys.drop()
  }
  const shown = open && text.trim() !== ''
  const combobox = useCombobox<Hit>({
    items: [...hits],
    itemToString: (hit) => hit?.name ?? '',
    inputValue: text,
    isOpen: shown && hits.length > 0,
    highlightedIndex: hits.length === 0 ? -1 : Math.max(place, 0),
    selectedItem: null,
    stateReducer,
    onIsOpenChange: ({ isOpen }) => setOpen(isOpen),
    onInputValueChange: ({ type }) => type === types.InputKeyDownEscape && setText(''),
    onHighlightedIndexChange: ({ type, highlightedIndex }) => MOVES.has(type) && move(highlightedIndex),
    onSelectedItemChange: ({ selectedItem }) => selectedItem && choose(selectedItem),
  })
  const inputProps = combobox.getInputProps({
    // The text is set here, because downshift reports it too late, so that the cursor would jump to the end.
    onChange: (event) => startOver(event.currentTarget.value, true),
    onFocus: () => setOpen(true),
    onBlur: () => startOver(text, false),
    onKeyDown: keys.onKeyDown,
  })
  return { ...combobox, shown, inputProps }
}

type Reducer = NonNullable<Parameters<typeof useCombobox<Hit>>[0]['stateReducer']>

// Without this reducer, downshift would select the active hit when the field loses focus, and would close the list when
// the reader clicks the field again.
const stateReducer: Reducer = ({ selectedItem, inputValue }, { type, changes }) => {
  if (type === types.InputBlur) return { ...changes, selectedItem, inputValue }
  if (type === types.InputClick) return { ...changes, isOpen: true }
  return changes
}

// Remembers the keys that the reader pressed before the hits arrived, and applies them once the hits have arrived.
function useEarlyKeys(props: {
  hits: readonly Hit[]
  state: Hits['state']
  place: number
  move: (index: number) => void
  choose: (hit: Hit) => void
}): { onKeyDown: (event: KeyboardEvent) => void; drop: () => void } {
  const { hits, state, place, move, choose } = props
  const [early, setEarly] = useState(NO_KEYS)
  const active = Math.max(place, 0)
  useEffect(() => {
    if (state !== 'loaded' || early === NO_KEYS) return
    setEarly(early.steps === 0 ? NO_KEYS : { ...early, steps: 0 })
    if (early.steps !== 0) move((active + early.steps) % Math.max(hits.length, 1))
    else if (early.enter && hits[active] !== undefined) choose(hits[active])
  })
  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS[event.key]
    if (event.key === 'Escape') setEarly(NO_KEYS)
    if (CURSOR_KEYS.has(event.key)) skipDownshift(event)
    if (state !== 'loading') return
    if (event.key === 'Enter' && place < 0) setEarly({ ...early, enter: true })
    else if (step !== undefined && hits.length === 0) setEarly({ ...early, steps: early.steps + step })
    else return
    event.preventDefault()
    skipDownshift(event)
  }
  return { onKeyDown, drop: () => setEarly(NO_KEYS) }
}

function skipDownshift({ nativeEvent }: KeyboardEvent): void {
  Object.assign(nativeEvent, { preventDownshiftDefault: true })
}
