import type { Address } from '../address/useAddress'
import { capital, formatLabel } from '../format/labels'
import type { TieBasis } from '../generated/graphql'
import { bases, chosenBases } from './bases'

/** Lets the reader choose the bases on which ties count. The address stores them under `basis`. */
export function BasisChoice({ address }: { address: Address }) {
  const chosen = chosenBases(address.all('basis'))
  const toggle = (basis: TieBasis) => {
    const next = bases.filter((one) => (one === basis ? !chosen.includes(one) : chosen.includes(one)))
    address.set({ basis: next.length === 1 && next[0] === 'BILATERAL' ? null : next })
  }
  return (
    <fieldset className="field">
      <legend>What counts</legend>
      <div>
        {bases.map((basis) => (
          <label key={basis} className="choice">
            <input type="checkbox" checked={chosen.includes(basis)} onChange={() => toggle(basis)} />
            {basis === 'PROGRAMME' ? 'Programmes' : capital(formatLabel(basis))}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
