import fc from 'fast-check'
import { ID_PATTERN, claimId, entityId, generateId, normaliseUrl, relationshipKey, sourceId, tieId } from './ids'

describe('ids', () => {
  test.each([
    ['Person', 'Philip Hammond', 'GB', 'person-gb-philip-hammond'],
    ['Agency', 'Prime Minister’s Office', 'SG', 'agency-sg-prime-minister-s-office'],
    ['Agency', 'International Telecommunication Union', undefined, 'agency-international-telecommunication-union'],
    ['Place', 'Brasília', undefined, 'place-brasilia'],
    ['Person', 'Kjersti Rødsmoen', 'NO', 'person-no-kjersti-rodsmoen'],
  ] as const)('contain the kind, the country and the name: a %s named %s of %s is %s', (kind, name, country, id) => {
    expect(generateId(kind, name, country)).toBe(id)
  })

  test('of names in other scripts have different short hashes', () => {
    const ids = ['数字厅', '总务省', 'デジタル庁', 'デシタル庁 A', '数字厅 A'].map((name) =>
      generateId('Agency', name, 'JP'),
    )
    expect(new Set(ids).size).toBe(ids.length)
    for (const id of ids) expect(id).toMatch(ID_PATTERN)
  })

  test('match the record format for any name, and do not depend on the Unicode form of the name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (name) => {
        expect(generateId('Person', name, 'SG')).toMatch(ID_PATTERN)
        expect(generateId('Person', name.normalize('NFD'))).toBe(generateId('Person', name.normalize('NFC')))
      }),
      { examples: [['≁']] },
    )
  })

  test.each([
    ['HTTPS://Example.ORG:443/A?b=C#top', 'https://example.org/A?b=C'],
    ['http://example.org/', 'http://example.org'],
    ['http://example.org:8080/x/', 'http://example.org:8080/x/'],
    ['http://example.org//a.php', 'http://example.org//a.php'],
    ['https://example.org?q=1', 'https://example.org?q=1'],
  ])('are the same for two forms of an address: %s, %s', (url, normal) => {
    expect(normaliseUrl(url)).toBe(normal)
    expect(sourceId(url)).toBe(sourceId(normal))
    expect(sourceId(url)).toMatch(/^source-[0-9a-f]{16}$/)
  })

  test('of claims depend on the node, the property or aspect, and the value', () => {
    const ids = [
      claimId('a', { property: 'signedOn' }, '2019'),
      claimId('b', { property: 'signedOn' }, '2019'),
      claimId('a', { aspect: 'signedOn' }, '2019'),
      claimId('a', { property: 'signedOn' }, '2020'),
    ]
    expect(new Set(ids).size).toBe(4)
  })

  test('of ties do not depend on the order of the countries', () => {
    expect([tieId('SG', 'GB'), tieId('GB', 'SG')]).toEqual(['GB-SG', 'GB-SG'])
  })

  test('of relationships consist of the properties, sorted by name', () => {
    expect(relationshipKey({ role: 'Chief Executive', agencyId: 'sg-govtech' })).toBe(
      'agencyId=sg-govtech; role=Chief Executive',
    )
    expect(relationshipKey({})).toBe('')
    expect(entityId('SG')).toBe('SG')
  })
})
