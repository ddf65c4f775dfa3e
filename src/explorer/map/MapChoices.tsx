import type { Address } from '../address/useAddress'
import { CountrySelect } from '../layout/CountrySelect'
import { bases, chosenBases } from '../ties/bases'
import { TieFilters } from '../ties/TieFilters'
import { formatLabel } from '../format/labels'

/** Lets the reader choose the country, basis, kind, topic and as-of date of the map. */
export function MapChoices({ address }: { address: Address }) {
  return (
    <form className="fields map-choices" aria-label="Filters" onSubmit={(event) => event.preventDefault()}>
      <CountrySelect
        label="Ties of"
        none="all countries"
        value={address.get('country')}
        choose={(value) => address.set({ country: value === '' ? null : value })}
      />
      <BasisChoice address={address} />
      <TieFilters address={address} />
    </form>
  )
}

function BasisChoice({ address }: { address: Address }) {
  const chosen = chosenBases(address.all('basis'))
  const toggle = (one: string) =>
    address.set({ basis: bases.filter((basis) => chosen.includes(basis) !== (basis === one)) })
  return (
    <fieldset className="field">
      <legend>Counting</legend>
      <div>
        {bases.map((one) => (
          <label key={one} className="choice">
            <input
              type="checkbox"
              checked={chosen.includes(one)}
              disabled={chosen.length === 1 && chosen[0] === one}
              onChange={() => toggle(one)}
            />
            {formatLabel(one)}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
