import type { Address } from '../address/useAddress'
import { Choice } from '../layout/Choice'
import { DayField } from '../layout/DayField'
import { formatLabel } from '../format/labels'
import { agreementKinds } from './agreement-kinds'
import { TopicChoice } from './TopicChoice'

/** Shows the filters that apply to a count: the kind of agreement, topic, as-of date and measure. */
export function TieFilters({ address }: { address: Address }) {
  const set = (name: string) => (value: string) => address.set({ [name]: value === '' ? null : value })
  return (
    <>
      <Choice
        label="Kind of agreement"
        value={address.get('kind')}
        choose={set('kind')}
        options={[['', 'any kind'], ...agreementKinds.map((kind) => [kind, formatLabel(kind)] as const)]}
      />
      <TopicChoice value={address.get('topic')} choose={set('topic')} />
      <DayField label="As of" value={address.get('asOf')} choose={(day) => address.set({ asOf: day })} />
      {address.get('asOf') !== '' && (
        <Choice
          label="Measure on that day"
          value={address.get('measure', 'SIGNED_BY')}
          choose={set('measure')}
          options={[
            ['SIGNED_BY', 'concluded by that day'],
            ['IN_EFFECT_ON', 'in effect on that day'],
          ]}
        />
      )}
    </>
  )
}
