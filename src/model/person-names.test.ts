import fc from 'fast-check'
import { generateId } from './ids'
import { hasTitle, withoutTitles } from './person-names'

describe('the titles of a person', () => {
  test.each([
    ['H.E. Dr Vivian Balakrishnan', 'Vivian Balakrishnan'],
    ['His Excellency Anwar Gargash', 'Anwar Gargash'],
    ['The Rt Hon Philip Hammond MP', 'Philip Hammond'],
    ['Prof. Dr. Ada Lovelace, PhD', 'Ada Lovelace'],
    ['Hon. Judith Collins', 'Judith Collins'],
    ['Deputy Prime Minister Heng Swee Keat', 'Heng Swee Keat'],
    ['Minister Ashwini Vaishnaw', 'Ashwini Vaishnaw'],
    ['Shri Ravi Shankar Prasad', 'Ravi Shankar Prasad'],
    ['Mrs. Doris Leuthard', 'Doris Leuthard'],
  ])('%s', (written, name) => {
    expect(withoutTitles(written)).toBe(name)
    expect(generateId('Person', written, 'SG')).toBe(generateId('Person', name, 'SG'))
  })

  test.each([
    ...['Drew Harris', 'Herman Honsbeek', 'Mariam Almheiri', 'Lord Ashton of Hyde', 'Sir Tim Berners-Lee', 'Misstear'],
    ...['He Lifeng', 'Hon Sui Sen', 'HC Verma', 'Gagan KC', 'Li Mp'],
    ...['Proffitt Lee', 'Heather Small', 'King Charles III', 'Dr', 'Minister', 'Ambassador'],
  ])('are not seen in %s', (name) => expect(withoutTitles(name)).toBe(name))

  test('that cannot be told from the name stay, and are still noticed', () => {
    expect(withoutTitles('Minister for Trade Ada Lovelace')).toBe('Minister for Trade Ada Lovelace')
    expect(hasTitle('Minister for Trade Ada Lovelace')).toBe(true)
    expect(hasTitle('Ada Lovelace')).toBe(false)
  })

  test('in any order and number leave the same name', () => {
    const titles = fc.array(
      fc.constantFrom('H.E.', 'Dr', 'dr.', 'Prof.', 'Mr', 'Mme', 'Hon.', 'Minister', 'President'),
      { maxLength: 4 },
    )
    const names = fc.constantFrom('Vivian Balakrishnan', 'Jan Šedivý', '김민수', 'Nguyễn Mạnh Hùng', 'Honoré de Balzac')
    fc.assert(
      fc.property(titles, names, (before, name) => expect(withoutTitles([...before, name].join(' '))).toBe(name)),
    )
  })
})
