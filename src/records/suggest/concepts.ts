import { comparableName } from '../../model/names'
import { memoize } from '../../model/memoize'

/** The beginnings of words for a subject in several languages, without accents, as these words occur in titles. */
const CONCEPTS: readonly (readonly [concept: string, words: RegExp])[] = [
  [
    'government',
    /governm|gobierno|gouverne|governo|gobern|verwaltung|overheid|valitsus|правительств|전자정부|디지털정부|디지털 정부|电子政务|電子政府|حكوم/,
  ],
  ['identity', /identi|identidad|identifi|elektroninen tunnist|идентификац|идентичност|신원|身份|هوية/],
  ['trade', /\btrade|comerc|commerc|\bhandel|kaubandus|торговл|무역|통상|贸易|貿易|تجار/],
  [
    'cybersecurity',
    /cyber ?se[ck]|ciberse[gq]|cybersicherheit|cyber ?sakerhet|kubertur|кибербезопасн|사이버 ?보안|网络安全|サイバーセキュリティ|سيبراني/,
  ],
  [
    'artificial intelligence',
    /\bai\b|artificial intell|inteligencia artificial|intelligence artificielle|intelligenza artificiale|kunstliche intelligenz|tehisintellekt|искусственн\p{L}* интеллект|인공지능|人工智能|人工知能|الذكاء الاصطناعي/u,
  ],
  ['data', /\bdata\b|\bdatos\b|\bdonnees\b|\bdados\b|\bdaten|\bdati\b|\bandme|данны|데이터|数据|データ|بيانات/],
  ['invoicing', /invoic|facturacion|facturation|fatura|fatturazione|rechnung/],
  ['signatures', /signatur|\bfirma|\bassinatura|подпис|전자서명|签名|電子署名|توقيع/],
  ['payments', /payment|\bpagos?\b|paiement|pagamento|zahlung|платеж|платёж|결제|지급|支付|決済|مدفوعات/],
  ['skills', /skills?\b|competenc|habilidades|capacit|\bformation|kompetenz|oskus|навык|역량|技能|مهارات/],
  ['health', /health|salud|sante\b|saude|gesundheit|sanita|tervis|здравоохран|건강|보건|医疗|健康|صح/],
  ['economy', /econom|wirtschaft|majandus|экономик|경제|经济|経済|اقتصاد/],
  ['customs', /customs|aduan|douan|alfandeg|dogana|zoll|таможен|세관|海关|جمرك/],
  ['post', /postal|\bcorreos?\b|\bpostes?\b/],
  ['telecommunications', /telecom|telekom|телеком|통신|电信/],
  ['space', /\bspace\b|espacia|\bspatial|weltraum|косм|우주/],
  ['semiconductors', /semicondu|halbleiter|полупровод|반도체|半导体|半導体/],
  ['cities', /smart cit|ciudades|villes|cidades|citta\b|smarte stadt|умн\p{L}* город|스마트시티|智慧城市/u],
  ['start-ups', /start ?up|emprend|jeunes pousses|стартап|스타트업/],
  ['archives', /archiv|arquivo/],
  ['education', /educa|enseign|bildung|haridus|образован|교육|教育|تعليم/],
  ['justice', /justi[cz]|judicia|gericht|правосуд/],
  [
    'procurement',
    /procurement|compras publicas|contratacion publica|marches publics|contratacao publica|vergabe|закуп|조달/,
  ],
  ['open source', /open source|codigo abierto|codigo aberto|logiciels? libres?/],
  ['taxes', /\btax|tribut|impuest|fiscal|steuer|налог|세금/],
  ['statistics', /statist|estadistic|estatistic/],
  ['standards', /standard|normas|normalizacion|normung|стандарт|표준/],
  ['broadcasting', /broadcast|radiodifu|rundfunk/],
  ['films', /\bfilm|cinema|audiovis/],
]

/** Returns the subjects that a text names, in any language. */
export const conceptsOf = memoize((given): readonly string[] => {
  const text = comparableName(given)
  return CONCEPTS.filter(([, words]) => words.test(text)).map(([concept]) => concept)
})

/**
 * Compares the subjects of two texts in different languages: 1 if they name the same subjects, 0 if they have no
 * subject in common. Returns undefined if one of the texts does not name a known subject.
 */
export function conceptSimilarity(a: string, b: string): number | undefined {
  const [some, others] = [conceptsOf(a), conceptsOf(b)]
  if (some.length === 0 || others.length === 0) return undefined
  return (2 * some.filter((concept) => others.includes(concept)).length) / (some.length + others.length)
}
