import { Choice } from '../../layout/Choice'
import { BasisChoice } from '../../ties/BasisChoice'
import { TieFilters } from '../../ties/TieFilters'
import type { MatrixChoice } from './useMatrixAddress'

/** Shows the filters and the display options of the matrix. */
export function MatrixFilters({ choice }: { choice: MatrixChoice }) {
  const { address } = choice
  const set = (name: string) => (value: string) => address.set({ [name]: value === '' ? null : value })
  return (
    <form className="fields no-print" aria-label="Filters" onSubmit={(event) => event.preventDefault()}>
      <BasisChoice address={choice.address} />
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
