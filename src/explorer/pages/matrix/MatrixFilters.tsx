import type { TieBasis } from '../../generated/graphql'
import { Choice } from '../../layout/Choice'
import { bases } from '../../ties/bases'
import { TieFilters } from '../../ties/TieFilters'
import { capital, formatLabel } from '../../format/labels'
import type { MatrixChoice } from './useMatrixAddress'

/** Shows the filters and the display options of the matrix. */
export function MatrixFilters({ choice }: { choice: MatrixChoice }) {
  const { address } = choice
  const set = (name: string) => (value: string) => address.set({ [name]: value === '' ? null : value })
  return (
    <form className="fields no-print" aria-label="Filters" onSubmit={(event) => event.preventDefault()}>
      <BasisChoice choice={choice} />
      <TieFilters address={address} />
      <Appearance choice={choice} set={set} />
    </form>
  )
}

function Appearance({ choice, set }: { choice: MatrixChoice; set: (name: string) => (value: string) => void }) {
  return (
    <>
      <Choice
        label="Shaded by"
        value={choice.shade}
        choose={set('shade')}
        options={[
          ['number', 'number'],
          ['newest', 'newest'],
        ]}
      />
      <Choice
        label="Order"
        value={choice.order}
        choose={set('order')}
        options={[
          ['region', 'by region'],
          ['degree', 'most partners first'],
          ['community', 'by community'],
          ['name', 'by name'],
        ]}
      />
      <Choice
        label="Shown as"
        value={choice.view}
        choose={set('view')}
        options={[
          ['grid', 'matrix'],
          ['table', 'table'],
        ]}
      />
    </>
  )
}

function BasisChoice({ choice: { address, variables } }: { choice: MatrixChoice }) {
  const chosen = variables.basis ?? []
  const list = Array.isArray(chosen) ? chosen : [chosen]
  const toggle = (basis: TieBasis) => {
    const next = bases.filter((one) => (one === basis ? !list.includes(one) : list.includes(one)))
    address.set({ basis: next.length === 1 && next[0] === 'BILATERAL' ? null : next })
  }
  return (
    <fieldset className="field">
      <legend>What counts</legend>
      <div>
        {bases.map((basis) => (
          <label key={basis} className="choice">
            <input type="checkbox" checked={list.includes(basis)} onChange={() => toggle(basis)} />
            {basis === 'PROGRAMME' ? 'Programmes' : capital(formatLabel(basis))}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
