import { useMemo } from 'react'
import { useAddress, type Address } from '../../address/useAddress'
import { countedBy, type Counted } from '../../ties/counted-by'
import { orders, type Order } from './rows'

/** The query variables, the order and the display of the matrix. All of them are stored in the address. */
export interface MatrixChoice {
  readonly variables: Counted
  readonly order: Order
  readonly shade: 'number' | 'newest'
  readonly view: 'grid' | 'table'
  readonly address: Address
}

/** Reads the choice from the address. Uses a default for each missing value. */
export function useMatrixAddress(): MatrixChoice {
  const address = useAddress()
  const text = address.search.toString()
  const variables = useMemo(() => countedBy(new URLSearchParams(text)), [text])
  return {
    variables,
    order: orders.find((order) => order === address.get('order')) ?? 'region',
    shade: address.get('shade') === 'newest' ? 'newest' : 'number',
    view: address.get('view') === 'table' ? 'table' : 'grid',
    address,
  }
}
