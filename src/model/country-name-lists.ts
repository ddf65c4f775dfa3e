import { iso31661, iso31663 } from 'iso-3166'
import { memoize } from './memoize'
import { comparableName } from './names'
import { AMBIGUOUS } from './other-country-names'

/**
 * Returns the new code of a state that was renamed. States that were divided or joined another state keep their
 * four-letter code.
 */
export const todaysCode = ({ alpha4, type, to }: (typeof iso31663)[number]): string =>
  type === 'change' && to[0]?.state === 'assigned' ? to[0].alpha2 : alpha4

let english: ReadonlyMap<string, string> | undefined

/** Returns country codes by English name, from ISO 3166-1, Unicode's CLDR and ISO 3166-3. */
export function englishNames(): ReadonlyMap<string, string> {
  english ??= readEnglishNames()
  return english
}

function readEnglishNames(): Map<string, string> {
  const regions = new Intl.DisplayNames(['en'], { type: 'region' })
  const names = new Map<string, string>()
  for (const former of iso31663) names.set(comparableName(former.from.name), todaysCode(former))
  for (const { alpha2, name } of iso31661) {
    for (const each of [name, name.replace(/\s*\(.*\)/, ''), regions.of(alpha2) ?? name]) {
      if (!Object.hasOwn(AMBIGUOUS, comparableName(each))) names.set(comparableName(each), alpha2)
    }
  }
  return names
}

/** The codes of countries for which CLDR has names in other languages. ISO 3166-1 has no code for Kosovo. */
const NAMED = [...iso31661.map(({ alpha2 }) => alpha2), 'XK']

/**
 * Returns country codes by name in the given languages. A name may refer to different countries in different languages.
 */
export const nativeNames = memoize((languages) => {
  const names = new Map<string, readonly string[]>()
  for (const language of languages.split(' ')) {
    for (const [code, name] of namesIn(language)) {
      const codes = names.get(name) ?? []
      if (!codes.includes(code)) names.set(name, [...codes, code])
    }
  }
  return names
})

/** Returns the long and short names of countries in a language, such as EE. UU. in Spanish, each with its code. */
function namesIn(language: string): [code: string, name: string][] {
  const styles = (['long', 'short'] as const).map(
    (style) => new Intl.DisplayNames([language], { type: 'region', fallback: 'none', style }),
  )
  return NAMED.flatMap((code) =>
    styles.map((names): [string, string] => [code, comparableName(names.of(code) ?? '')]),
  ).filter(([, name]) => name !== '')
}
