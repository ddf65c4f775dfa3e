import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from '../../src/model/project-root'

interface Package {
  license?: string
  dev?: boolean
  optional?: boolean
  dependencies?: Record<string, string>
  optionalDependencies?: Record<string, string>
  peerDependencies?: Record<string, string>
}

const read = (path: string) => readFileSync(join(projectRoot, path), 'utf8')
const { packages } = JSON.parse(read('package-lock.json')) as { packages: Record<string, Package> }

/** Licences that allow everyone to use, change and distribute the code, even as a part of other programs. */
const PERMISSIVE = [
  ['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'BlueOak-1.0.0'],
  ['Unicode-3.0', 'Unlicense', 'CC0-1.0', 'Python-2.0', 'PSF-2.0'],
].flat()

/** `SECURITY.md` explains this exception. */
const OTHERS = { 'node_modules/@apollo/federation-internals': 'Elastic-2.0' }

/** Checks whether a licence is permissive. The licence is in SPDX's form: a name, `(A AND B)` or `(A OR B)`. */
function isPermissive(license = ''): boolean {
  const parts = license.replace(/[()]/g, '').split(/ (AND|OR) /)
  const names = parts.filter((_, place) => place % 2 === 0)
  const isListed = (name: string) => PERMISSIVE.includes(name)
  return parts.includes('OR') ? names.some(isListed) : names.every(isListed)
}

/**
 * Returns the path of a package that another package requires. The package is in the nearest `node_modules` that
 * contains its name.
 */
function placeOf(name: string, from: string): string | undefined {
  for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
    const place = folder === '' ? `node_modules/${name}` : `${folder}/node_modules/${name}`
    if (packages[place]) return place
    if (folder === '') return undefined
  }
}

/** Adds a package and all its dependencies to a set. */
function collect(place: string | undefined, into: Set<string>): Set<string> {
  if (place === undefined || into.has(place)) return into
  into.add(place)
  const { dependencies, optionalDependencies, peerDependencies } = packages[place]!
  for (const name of Object.keys({ ...dependencies, ...optionalDependencies, ...peerDependencies }))
    collect(placeOf(name, place), into)
  return into
}

/** The packages that the source of the explorer imports. The pages contain these packages and their dependencies. */
function namesInExplorer(): Set<string> {
  const files = readdirSync(join(projectRoot, 'src', 'explorer'), { recursive: true, encoding: 'utf8' })
  const code = files.filter((file) => /\.(tsx?|css)$/.test(file) && !/\.test\./.test(file))
  const names = code.flatMap((file) =>
    [...read(join('src', 'explorer', file)).matchAll(/(?:from|import|import\(|@import)\s*'([^.'][^']*)'/g)].map(
      ([, path = '']) => path.split('/', path.startsWith('@') ? 2 : 1).join('/'),
    ),
  )
  return new Set(names.filter((name) => packages[`node_modules/${name}`]))
}

const notPermissive = (places: Iterable<string>) =>
  Object.fromEntries(
    [...places]
      .filter((place) => !isPermissive(packages[place]?.license))
      .map((place) => [place, packages[place]?.license]),
  )

it('all packages that run on the server have permissive licences, except the one that SECURITY.md names', () => {
  const places = Object.keys(packages).filter((place) => place !== '' && !packages[place]?.dev)
  expect(places.length).toBeGreaterThan(200)
  expect(notPermissive(places)).toEqual(OTHERS)
  const security = read('SECURITY.md')
  for (const place of Object.keys(OTHERS)) expect(security).toContain(place.replace('node_modules/', ''))
})

it('all packages in the pages of the explorer have permissive licences', () => {
  const names = namesInExplorer()
  for (const name of ['react', 'sigma', 'graphiql']) expect(names).toContain(name)
  const places = [...names].reduce((all, name) => collect(placeOf(name, ''), all), new Set<string>())
  expect(places.size).toBeGreaterThan(40)
  expect(notPermissive(places)).toEqual({})
})

it('every package comes from the registry with a hash', () => {
  const others = Object.entries(packages).filter(
    ([place, { ...one }]) =>
      place !== '' && !/"integrity":"sha512-.*|"integrity":"sha1-|"link":true/.test(JSON.stringify(one)),
  )
  expect(others.map(([place]) => place)).toEqual([])
  expect(existsSync(join(projectRoot, '.npmrc'))).toBe(true)
})
