import { comparableName } from '../../model/names'
import { memoize } from '../../model/memoize'

/** Words, without accents, that occur in agreement titles in one language but rarely in titles in another. */
const WORDS: Readonly<Record<string, string>> = {
  en: 'of on the and between in for with understanding cooperation agreement arrangement statement partnership concerning regarding security government trade technology field joint framework principles digital',
  es: 'y el los las del para sobre entre en entendimiento cooperacion acuerdo convenio gobierno carta intencion tecnologia declaracion seguridad comercio conjunta alianza digitalizacion',
  fr: 'et le les du des pour sur entre dans entente accord protocole cooperation gouvernement lettre intention numerique technologie declaration securite commerce conjointe partenariat',
  pt: 'e o os as do dos da das para sobre entre em entendimento cooperacao acordo governo carta intencao tecnologia declaracao seguranca comercio conjunta parceria',
  it: 'e il la gli di del della per su tra nel intesa cooperazione accordo governo lettera intenti dichiarazione sicurezza commercio congiunta digitale partenariato',
  de: 'und der die das des zur zum uber zwischen im fur von vereinbarung zusammenarbeit absichtserklarung gemeinsame erklarung verwaltung sicherheit digitale digitalen partnerschaft',
  nl: 'en van het een de voor over tussen overeenkomst samenwerking verklaring intentieverklaring overheid digitale',
  sv: 'och om av den det for mellan avtal samarbete samforstand avsiktsforklaring gemensam forvaltning digital',
  da: 'og om af den det for mellem aftale samarbejde hensigtserklaering faelles forvaltning digital',
  et: 'ja vaheline vastastikuse moistmise koostoo kokkulepe uhisdeklaratsioon memorandum valdkonnas kohta digitaalse',
  pl: 'i w o sprawie miedzy porozumienie wspolpracy umowa deklaracja wspolna dziedzinie cyfrowej',
  tr: 've ile arasinda mutabakat zapti muhtirasi anlasmasi isbirligi ortak bildiri dijital alaninda',
  id: 'dan di antara tentang nota kesepahaman persefahaman kerja sama kerjasama perjanjian pernyataan bersama bidang digital',
  vi: 'va giua ban ghi nho hop tac thoa thuan tuyen bo chung ve linh vuc so',
}

const LANGUAGES = Object.entries(WORDS).map(([code, words]) => ({ code, words: new Set(words.split(' ')) }))

/** Scripts, each of which identifies one language or a few. */
const SCRIPTS = ['Cyrillic', 'Arabic', 'Han', 'Hangul', 'Hebrew', 'Thai', 'Greek', 'Georgian', 'Armenian', 'Devanagari']
const SCRIPT_PATTERNS = SCRIPTS.map((script) => ({ script, pattern: new RegExp(`\\p{Script=${script}}`, 'u') }))

/**
 * Returns the languages in which a title may be written: those whose common words it contains most often, or a script
 * that is not Latin. Empty if the language is unknown.
 */
export const languagesOf = memoize((title): readonly string[] => {
  const script = SCRIPT_PATTERNS.find(({ pattern }) => pattern.test(title))
  if (script) return [script.script]
  const words = comparableName(title).split(' ')
  const counts = LANGUAGES.map(({ code, words: common }) => ({
    code,
    count: words.filter((word) => common.has(word)).length,
  }))
  const most = Math.max(...counts.map(({ count }) => count))
  return most === 0 ? [] : counts.filter(({ count }) => count === most).map(({ code }) => code)
})

/** Checks whether two titles are definitely in different languages, so that their words cannot be compared. */
export function inOtherLanguages(a: string, b: string): boolean {
  const [some, others] = [languagesOf(a), languagesOf(b)]
  return some.length > 0 && others.length > 0 && !some.some((language) => others.includes(language))
}
