import type { Address } from '../../address/useAddress'
import { Choice } from '../../layout/Choice'
import { CountrySelect } from '../../layout/CountrySelect'
import { DayField } from '../../layout/DayField'
import { nameOf } from './figures'
import { presetsOf, type Preset } from './span'
import { outcomes, type Outcome } from './renewal-rows'

interface Props {
  readonly address: Address
  readonly from: string
  readonly to: string
  readonly outcome: Outcome | undefined
  readonly today: string
}

/** Shows the presets and the filters: a span of days, a country, and whether agreements end or renew themselves. */
export function RenewalsFilters({ address, from, to, outcome, today }: Props) {
  const isChosen = ({ changes }: Preset) =>
    changes.from === from && changes.to === to && changes.what === (outcome === 'RAN_OUT' ? outcome : null)
  return (
    <>
      <div className="button-row no-print" role="group" aria-label="Presets">
        {presetsOf(today).map((preset) => (
          <button
            key={preset.name}
            type="button"
            className="button"
            aria-pressed={isChosen(preset)}
            onClick={() => address.set(preset.changes)}
          >
            {preset.name}
          </button>
        ))}
      </div>
      <form className="fields no-print" aria-label="Filters" onSubmit={(event) => event.preventDefault()}>
        <DayField label="From" value={from} choose={(day) => address.set({ from: day })} />
        <DayField label="To" value={to} choose={(day) => address.set({ to: day })} />
        <CountrySelect
          label="Country or bloc"
          value={address.get('country')}
          none="any country"
          choose={(id) => address.set({ country: id || null })}
        />
        <Choice
          label="Outcome"
          value={outcome ?? ''}
          choose={(value) => address.set({ what: value || null })}
          options={[['', 'anything'], ...outcomes.map((one) => [one, nameOf(one)] as const)]}
        />
      </form>
    </>
  )
}
