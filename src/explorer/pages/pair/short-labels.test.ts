import type { Entry } from '../../timeline/item-of'
import { shortLabels } from './short-labels'

const agreement = (id: string, title: string, signedOn: string | null, kind = 'MEMORANDUM_OF_UNDERSTANDING') =>
  ({ __typename: 'Agreement', id, title, kind, signedOn }) as unknown as Entry

const labels = (...entries: Entry[]) => [...shortLabels(entries).values()]

describe('the short labels of agreements', () => {
  it('are the kind and the year', () =>
    expect(
      labels(
        agreement('a', 'GDS–GovTech Memorandum of Understanding (2019)', '2019-06-13'),
        agreement('b', 'GDS–GovTech Memorandum of Understanding (2022)', '2022-07-04'),
        agreement('c', 'UK–Singapore Digital Economy Agreement', '2022-02-25', 'DIGITAL_ECONOMY_AGREEMENT'),
        agreement('e', 'Memorandum', null),
      ),
    ).toEqual(['MoU 2019', 'MoU 2022', 'DEA 2022', 'MoU undated']))

  it('also have the words that distinguish the titles, if the kind and the year are the same', () =>
    expect(
      labels(
        agreement('a', 'UK–Singapore Memorandum of Understanding on digital identities', '2021-11-29'),
        agreement('b', 'UK–Singapore Memorandum of Understanding on digital trade facilitation', '2021-11-29'),
        agreement('c', 'UK–Singapore Memorandum of Understanding on cyber security', '2021-11-29'),
      ),
    ).toEqual(['MoU 2021: digital identities', 'MoU 2021: digital trade facilitation', 'MoU 2021: cyber security']))

  it('contain the whole title if the titles do not differ', () =>
    expect(labels(agreement('a', 'Same', '2021-01'), agreement('b', 'Same', '2021-05'))).toEqual([
      'MoU 2021: Same',
      'MoU 2021: Same',
    ]))

  it('are given only to kinds with an abbreviation; other agreements keep their title', () =>
    expect(labels(agreement('a', 'Joint Declaration', '2023', 'JOINT_DECLARATION'))).toEqual([]))
})
