import type { Address } from '../address/useAddress'
import { CountrySelect } from '../layout/CountrySelect'
import { say } from '../words/labels'

const bases = ['BILATERAL', 'PLURILATERAL', 'PROGRAMME']

/** Whose ties, of which basis, as of which day. */
export function MapChoices({ address }: { address: Address }) {
  const chosen = address.all('basis')
  const basis = chosen.length === 0 ? ['BILATERAL'] : chosen
  const toggle = (one: string) =>
    address.set({ basis: basis.includes(one) ? basis.filter((other) => other !== one) : [...basis, one] })
  const asOf = address.get('asOf')
  return (
    <div className="fields map-choices">
      <CountrySelect
        label="Ties of"
        none="all countries"
        value={address.get('country')}
        choose={(id) => address.set({ country: id })}
      />
      <fieldset className="field">
        <legend>Counting</legend>
        <div>
          {bases.map((one) => (
            <label key={one} className="choice">
              <input
                type="checkbox"
                checked={basis.includes(one)}
                disabled={basis.length === 1 && basis[0] === one}
                onChange={() => toggle(one)}
              />
              {say(one)}
            </label>
          ))}
        </div>
      </fieldset>
      <label className="field">
        <span>As of</span>
        <input type="date" value={asOf} onChange={(event) => address.set({ asOf: event.currentTarget.value })} />
      </label>
      {asOf !== '' && (
        <label className="field">
          <span>Meaning</span>
          <select
            value={address.get('measure', 'SIGNED_BY')}
            onChange={(event) => address.set({ measure: event.target.value })}
          >
            <option value="SIGNED_BY">concluded by that day</option>
            <option value="IN_EFFECT_ON">in effect on that day</option>
          </select>
        </label>
      )}
    </div>
  )
}
