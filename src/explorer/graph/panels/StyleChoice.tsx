import { colourRules, sizeRules } from '../measure/rules'
import type { ColourBy, SizeBy } from '../view/view'
import type { Shown } from '../model'

/** Lets the reader choose what sizes and colours represent, and shows the counting rules. */
export function StyleChoice({ shown: { control, measured } }: { shown: Shown }) {
  const { view } = control
  return (
    <div className="fields styles">
      <label className="field">
        <span>Size shows</span>
        <select
          value={view.sizeBy}
          onChange={(event) => control.change({ ...view, sizeBy: event.target.value as SizeBy })}
        >
          {Object.entries(sizeRules).map(([value, { name }]) => (
            <option key={value} value={value}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label className="field">
        <span>Colour shows</span>
        <select
          value={view.colourBy}
          onChange={(event) => control.change({ ...view, colourBy: event.target.value as ColourBy })}
        >
          {Object.entries(colourRules).map(([value, { name }]) => (
            <option key={value} value={value}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <details className="rules small">
        <summary>Counting rules</summary>
        <p>
          Size: {sizeRules[view.sizeBy].rule} Colour: {colourRules[view.colourBy].rule}
        </p>
      </details>
      <span className="small muted" role="status">
        {measured.refused ?? (measured.counting ? 'Counting…' : '')}
      </span>
    </div>
  )
}
