import { readFileSync } from 'node:fs'
import { memoize } from './memoize'

/** The part of CLDR's territory data that is used here. */
interface TerritoryInfo {
  supplemental: {
    territoryInfo: Record<string, { languagePopulation?: Record<string, { _officialStatus?: string }> }>
  }
}

/**
 * The languages of blocs, which CLDR does not have. EU: Regulation No 1 of 1958, article 1. ASEAN: ASEAN Charter,
 * article 34. African Union: Protocol on Amendments to the Constitutive Act, article 11. For a bloc that is not here, no
 * language is known.
 */
const OF_BLOCS: Readonly<Record<string, string>> = {
  EU: 'bg cs da de el en es et fi fr ga hr hu it lt lv mt nl pl pt ro sk sl sv',
  ASEAN: 'en',
  'AFRICAN-UNION': 'ar en es fr pt sw',
}

/** CLDR also has languages that are official only in a part of a country. A government need not publish in them. */
const OF_WHOLE_COUNTRIES = ['official', 'de_facto_official']

/**
 * Returns the official languages of a country or bloc as ISO 639 codes, sorted. They are the languages in which its
 * government publishes. The source is CLDR (Unicode, supplemental territory data). Few territories have none.
 */
export const officialLanguages = memoize((country): readonly string[] => {
  const ofBloc = OF_BLOCS[country]
  if (ofBloc) return ofBloc.split(' ')
  const languages = Object.entries(territories()[country]?.languagePopulation ?? {})
  const official = languages.filter(([, { _officialStatus: status = '' }]) => OF_WHOLE_COUNTRIES.includes(status))
  return [...new Set(official.map(([tag]) => primaryLanguage(tag)))].sort()
})

/** Returns the language of a tag of BCP 47, without script and region: `zh` for `zh-Hant`, `en` for `eng`. */
export function primaryLanguage(tag: string): string {
  const [canonical = tag] = Intl.getCanonicalLocales(tag.replaceAll('_', '-'))
  return new Intl.Locale(canonical).language
}

let read: TerritoryInfo['supplemental']['territoryInfo'] | undefined

// The file is read only if a record of a search needs it.
function territories(): TerritoryInfo['supplemental']['territoryInfo'] {
  const path = require.resolve('cldr-core/supplemental/territoryInfo.json')
  read ??= (JSON.parse(readFileSync(path, 'utf8')) as TerritoryInfo).supplemental.territoryInfo
  return read
}
