import { NodePicker } from '../../search/NodePicker'
import type { Address } from '../../address/useAddress'
import { MAX_COMPARED } from './compared'
import type { Compared } from './lines'

/**
 * Lets the reader add a country by typing its name, or remove a country. The address stores the countries under `of`.
 */
export function CountryChoice({ compared, address }: { compared: readonly Compared[]; address: Address }) {
  const ids = compared.map(({ id }) => id)
  const set = (of: readonly string[]) => address.set({ of })
  return (
    <div className="fields no-print">
      {compared.length > 0 && (
        <ul className="plain button-row" aria-label="Compared countries">
          {compared.map(({ id, name }) => (
            <li key={id}>
              <button type="button" className="button" onClick={() => set(ids.filter((one) => one !== id))}>
                <span className="hidden-visually">Remove </span>
                <bdi>{name}</bdi>
                <span aria-hidden="true">×</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {compared.length < MAX_COMPARED && (
        <NodePicker
          label="Add a country or bloc"
          kinds={['COUNTRY']}
          pick={(id) => !ids.includes(id) && set([...ids, id])}
        />
      )}
    </div>
  )
}
