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
    ['Rt Hon Oliver Dowden CBE MP', 'Oliver Dowden'],
    ['Oliver Dowden, CBE, MP', 'Oliver Dowden'],
    ['Ada Lovelace PhD MBA, FRS', 'Ada Lovelace'],
    ['HE Anwar Mohammed Gargash', 'Anwar Mohammed Gargash'],
    ['HE. Ada Lovelace', 'Ada Lovelace'],
    ['Vice Presidente Ada Lovelace', 'Ada Lovelace'],
    ['Dr.Ada Lovelace', 'Ada Lovelace'],
    ['H.E.Ada Lovelace', 'Ada Lovelace'],
    ['H.E.Dr.Ada Lovelace', 'Ada Lovelace'],
    ['Dr.A. Lovelace', 'A. Lovelace'],
    ['Mr.Chong Jong-sup', 'Chong Jong-sup'],
    ["Hon'ble Shri Ravi Shankar Prasad", 'Ravi Shankar Prasad'],
    ['The Hon’ble Ada Lovelace', 'Ada Lovelace'],
    ['YB Gobind Singh Deo', 'Gobind Singh Deo'],
    ['YAB Datuk Seri Ada Lovelace', 'Ada Lovelace'],
    ['Dr. (Mrs.) Ada Lovelace', 'Ada Lovelace'],
    ['Prof. Dr.-Ing. Ada Lovelace', 'Ada Lovelace'],
    ['Dr. rer. nat. Ada Lovelace', 'Ada Lovelace'],
    ['Univ.-Prof. Ada Lovelace', 'Ada Lovelace'],
    ['Ada Lovelace, Minister', 'Ada Lovelace'],
    ['Ada Lovelace, Minister for Trade', 'Ada Lovelace'],
    ['Ada Lovelace (Prime Minister of Estonia)', 'Ada Lovelace'],
    ['Ada Lovelace – Deputy Minister, Ministry of Finance', 'Ada Lovelace'],
    ['Ada Lovelace, PhD, Ambassador', 'Ada Lovelace'],
  ])('are not part of the name or the id: %s', (written, name) => {
    expect(withoutTitles(written)).toBe(name)
    expect(generateId('Person', written, 'SG')).toBe(generateId('Person', name, 'SG'))
  })

  test.each(
    `Sir; Baroness; H.E.; HRH; H.R.H.; His Highness; Her Royal Highness; His Majesty; Engr.; Engr; Gen.; Lt. Gen.; Atty.; Atty;
    Datuk; Datuk Seri; Dato; Dato'; Dato’ Sri; Tan Sri; Herr; Frau; Sr.; Sra.; Señor; Excmo.; Excmo. Sr.; Ministro; Ministra; Ministre;
    Vice-Minister; Vice Minister; Viceministro; Undersecretary; Under-Secretary; Under Secretary; Permanent Secretary; CEO; CTO;
    Director-General; Chief Executive Officer; Chairman; Governor; Col.; Ambassador; The Hon; Mlle; Prof. Dr.; Mdm; Mdm.; Amb.; Amb; Lt Col;
    Lt. Col.; Lieutenant Colonel; Major General; General; Brig. Gen.; Assoc. Prof.; Associate Professor; Asst Prof; Hon'ble; Honble;
    General Manager; Vice Admiral; Attorney General`
      .split(';')
      .map((title) => title.trim()),
  )('include %s, which is not part of a name or an id, and is noticed even on its own', (title) => {
    expect(withoutTitles(`${title} Ada Lovelace`)).toBe('Ada Lovelace')
    expect(generateId('Person', `${title} Ada Lovelace`, 'SG')).toBe(generateId('Person', 'Ada Lovelace', 'SG'))
    expect(hasTitle(`${title} Ada Lovelace`)).toBe(true)
    expect(withoutTitles(title)).toBe(title)
    expect(hasTitle(title)).toBe(true)
  })

  test.each([
    'Tun Abdul Razak',
    'Gen Nakamura',
    'Lord Ashton of Hyde',
    'M. Emmanuel Macron',
    'HE Lifeng',
    'Lady Ashton',
    'Puan Maharani',
    'Dame Diouf',
    'YB Chavan',
    'Maj Sjöwall',
    'Col Needham',
    'Justice Smith',
    'M.Emmanuel Macron',
    'Lovelace, Chancellor Ada',
    'Ada Lovelace, Head of Unit',
    'Ada Lovelace, Trade Minister',
  ])('that may be names are kept and reported: %s', (name) => {
    expect(withoutTitles(name)).toBe(name)
    expect(hasTitle(name)).toBe(true)
  })

  test.each([
    ...[
      'Tunku Abidin',
      'Genevieve Bell',
      'Sirikit',
      'Herrmann Hesse',
      'Datukan',
      'Don Tapscott',
      'Ceola Baber',
      'Engels',
      'He Lifeng',
    ],
    ...[
      'Governador Silva',
      'Damian Hinds',
      'Ministerova Anna',
      'Jack MA',
      'M. Venkaiah',
      'Colin Powell',
      'Generosa Cruz',
      'H.E.B. Smith',
      'H. C. Verma',
      'M. K. Stalin',
      'Amber Rudd',
      'Lovelace, Ada',
      'Puanani Cravalho',
      'Damelin',
      'Ybarra Cruz',
    ],
  ])('are neither removed nor reported in %s', (name) => {
    expect(withoutTitles(name)).toBe(name)
    expect(hasTitle(name)).toBe(false)
  })

  test.each([
    ...['Drew Harris', 'Herman Honsbeek', 'Mariam Almheiri', 'Lord Ashton of Hyde', 'Misstear'],
    ...['He Lifeng', 'Hon Sui Sen', 'HC Verma', 'Gagan KC', 'Li Mp'],
    ...['Proffitt Lee', 'Heather Small', 'King Charles III', 'Dr', 'Minister', 'Ambassador'],
  ])('are not removed from %s', (name) => expect(withoutTitles(name)).toBe(name))

  test('that cannot be separated from the name are kept but still reported', () => {
    expect(withoutTitles('Minister for Trade Ada Lovelace')).toBe('Minister for Trade Ada Lovelace')
    expect(hasTitle('Minister for Trade Ada Lovelace')).toBe(true)
    expect(hasTitle('Ada Lovelace')).toBe(false)
  })

  test('with a full stop need no space after them, and may be in brackets', () => {
    const titles = fc.uniqueArray(fc.constantFrom('H.E.', 'Dr.', 'Prof.', 'Mr.', 'Hon.', 'Amb.', 'Lt.', 'Eng.'), {
      minLength: 1,
      maxLength: 4,
    })
    const names = fc.constantFrom('Chong Jong-sup', 'Ádám Nagy', 'Ólafur Ragnar', 'Ли Вэй')
    fc.assert(
      fc.property(titles, names, fc.boolean(), (before, name, bracketed) => {
        const written = bracketed ? `${before.map((title) => `(${title})`).join(' ')} ${name}` : before.join('') + name
        expect(withoutTitles(written)).toBe(name)
        expect(hasTitle(written)).toBe(true)
      }),
      { seed: 24 },
    )
  })

  test('in any order and number leave the same name', () => {
    const titles = fc.array(
      fc.constantFrom(
        'H.E.',
        'Dr',
        'dr.',
        'Prof.',
        'Mr',
        'Mme',
        'Hon.',
        'Minister',
        'President',
        'Sir',
        'HRH',
        'Dato’',
        'Gen.',
        'CEO',
      ),
      { maxLength: 4 },
    )
    const names = fc.constantFrom('Vivian Balakrishnan', 'Jan Šedivý', '김민수', 'Nguyễn Mạnh Hùng', 'Honoré de Balzac')
    const degrees = fc.array(fc.constantFrom(' PhD', ', PhD', ' CBE', ' MP', ', MBA', ', KC'), { maxLength: 4 })
    fc.assert(
      fc.property(titles, names, degrees, (before, name, after) =>
        expect(withoutTitles([...before, name].join(' ') + after.join(''))).toBe(name),
      ),
    )
  })
})
