import { readFileSync } from 'node:fs'
import { memoize } from './memoize'

/** The part of CLDR's territory data that this file uses. */
interface TerritoryInfo {
  supplemental: {
    territoryInfo: Record<string, { languagePopulation?: Record<string, { _officialStatus?: string }> }>
  }
}

/**
 * The languages of blocs, which CLDR does not contain. The sources are as follows. EU: Regulation No 1 of 1958, article
 * 1. ASEAN: ASEAN Charter, article 34. African Union: Protocol on Amendments to the Constitutive Act, article 11.
 * MERCOSUR: Protocol of Ouro Preto, article 46. GCC: article 22 of its Charter, which was drawn up in Arabic. Nordic
 * Council of Ministers: its working languages. EAEU: Treaty on the Eurasian Economic Union, article 110. CARICOM, EFTA
 * and the Andean Community: the languages of their treaties and secretariats.
 */
const OF_BLOCS: Readonly<Record<string, string>> = {
  EU: 'bg cs da de el en es et fi fr ga hr hu it lt lv mt nl pl pt ro sk sl sv',
  ASEAN: 'en',
  'AFRICAN-UNION': 'ar en es fr pt sw',
  MERCOSUR: 'es pt',
  GCC: 'ar',
  'NORDIC-COUNCIL-OF-MINISTERS': 'da nb no sv',
  EAEU: 'ru',
  CARICOM: 'en',
  EFTA: 'en',
  'ANDEAN-COMMUNITY': 'es',
}

/**
 * CLDR also lists languages that are official only in a part of a country. Such languages are left out, because the
 * national government need not publish in them.
 */
const OF_WHOLE_COUNTRIES = ['official', 'de_facto_official']

/**
 * Returns the official languages of a country or bloc as ISO 639 codes, sorted. The government publishes in these
 * languages. The source is CLDR (Unicode, supplemental territory data). A few territories have no official language.
 */
export const officialLanguages = memoize((country): readonly string[] => {
  const ofBloc = OF_BLOCS[country]
  if (ofBloc) return ofBloc.split(' ')
  const languages = Object.entries(territories()[country]?.languagePopulation ?? {})
  const official = languages.filter(([, { _officialStatus: status = '' }]) => OF_WHOLE_COUNTRIES.includes(status))
  return [...new Set(official.map(([tag]) => primaryLanguage(tag)))].sort()
})

/** Returns the language of a BCP 47 tag, without script and region: `zh` for `zh-Hant`, `en` for `eng`. */
export function primaryLanguage(tag: string): string {
  const [canonical = tag] = Intl.getCanonicalLocales(tag.replaceAll('_', '-'))
  return new Intl.Locale(canonical).language
}

let read: TerritoryInfo['supplemental']['territoryInfo'] | undefined

// The file is read only when a record of a search needs the data.
function territories(): TerritoryInfo['supplemental']['territoryInfo'] {
  const path = require.resolve('cldr-core/supplemental/territoryInfo.json')
  read ??= (JSON.parse(readFileSync(path, 'utf8')) as TerritoryInfo).supplemental.territoryInfo
  return read
}
