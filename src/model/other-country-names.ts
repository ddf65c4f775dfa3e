/** English names that may refer to several present-day countries. For these names, no code is suggested. */
export const AMBIGUOUS: Readonly<Record<string, readonly string[]>> = {
  congo: ['CG', 'CD'],
  'the congo': ['CG', 'CD'],
  korea: ['KR', 'KP'],
  'saint martin': ['MF', 'SX'],
  'st martin': ['MF', 'SX'],
  'virgin islands': ['VG', 'VI'],
  guiana: ['GF', 'GY'],
  samoas: ['AS', 'WS'],
  dominican: ['DM', 'DO'],
  'republic of dominica': ['DM', 'DO'],
  // Salvador is the French name of El Salvador, but also a large city in Brazil.
  salvador: [],
}

/**
 * Names that two states had at the same time. The official names of the states tell them apart, so only known official
 * names are accepted.
 */
export const DIVIDED: Readonly<Record<string, readonly string[]>> = {
  china: ['CN', 'TW'],
  germany: ['DE', 'DDDE'],
  vietnam: [],
  'viet nam': [],
  yemen: ['YE', 'YDYE'],
}

/** Names that are missing from the data packages: older names, short forms, and other names from the seed scripts. */
export const OTHER_NAMES: Readonly<Record<string, string>> = {
  persia: 'IR',
  siam: 'TH',
  ceylon: 'LK',
  abyssinia: 'ET',
  'gold coast': 'GH',
  kampuchea: 'KH',
  'belgian congo': 'CD',
  'cape verde islands': 'CV',
  rhodesia: 'ZW',
  fyrom: 'MK',
  bosnia: 'BA',
  malvinas: 'FK',
  'lao pdr': 'LA',
  'republic of georgia': 'GE',
  'kingdom of the netherlands': 'NL',
  'republic of singapore': 'SG',
  'united states virgin islands': 'VI',
  dprk: 'KP',
  prc: 'CN',
  rok: 'KR',
  drc: 'CD',
  emirates: 'AE',
  'great britain': 'GB',
  britain: 'GB',
  'fyr macedonia': 'MK',
  'chinese taipei': 'TW',
  'taiwan china': 'TW',
  'west bank and gaza': 'PS',
  'republic of yemen': 'YE',
  'congo republic': 'CG',
  belorussia: 'BY',
  'west germany': 'DE',
  'khmer republic': 'KH',
  'libyan arab jamahiriya': 'LY',
  'socialist people s libyan arab jamahiriya': 'LY',
  // Each of these names is one half of the name of a country that consists of two islands or island groups. People
  // often use one half for the whole country.
  'saint kitts': 'KN',
  'saint vincent': 'VC',
  'sao tome': 'ST',
  antigua: 'AG',
  trinidad: 'TT',
  eeuu: 'US',
  한국: 'KR',
  臺灣: 'TW',
  日本国: 'JP',
  السعودية: 'SA',
  الإمارات: 'AE',
  // The Federation is one of the two entities of Bosnia and Herzegovina, not the whole country.
  'federation of bosnia and herzegovina': 'BA-BIH',
}

/** Names of former colonies and protectorates that each became one present-day state. */
export const COLONIAL_NAMES: Readonly<Record<string, string>> = {
  basutoland: 'LS',
  bechuanaland: 'BW',
  'bechuanaland protectorate': 'BW',
  'british guiana': 'GY',
  'british honduras': 'BZ',
  'british solomon islands': 'SB',
  'british somaliland': 'SO',
  'dutch east indies': 'ID',
  'dutch guiana': 'SR',
  'east pakistan': 'BD',
  'ellice islands': 'TV',
  'french guinea': 'GN',
  'french somaliland': 'DJ',
  'french sudan': 'ML',
  'netherlands east indies': 'ID',
  'northern rhodesia': 'ZM',
  nyasaland: 'MW',
  oubangui: 'CF',
  'portuguese guinea': 'GW',
  'south west africa': 'NA',
  'spanish guinea': 'GQ',
  'spanish sahara': 'EH',
  tanganyika: 'TZ',
  transjordan: 'JO',
  'trucial states': 'AE',
  'ubangi shari': 'CF',
  urundi: 'BI',
  'western samoa': 'WS',
}

/** Other names of former states in the seed script R011. Most of them are official names. */
export const FORMER_NAMES: Readonly<Record<string, string>> = {
  'byelorussian soviet socialist republic': 'BYAA',
  'democratic republic of viet nam': 'VDVN',
  'democratic yemen': 'YDYE',
  'east timor before 2002': 'TPTL',
  'gilbert and ellice islands': 'GEHH',
  'metropolitan france': 'FXFR',
  'trust territory of the pacific islands': 'PCHH',
  'czech and slovak federative republic': 'CSHH',
  'czechoslovak socialist republic': 'CSHH',
  'czechoslovak republic': 'CSHH',
  'dutch antilles': 'ANHH',
  'east germany': 'DDDE',
  'federal republic of yugoslavia': 'YUCS',
  'france metropolitan': 'FXFR',
  'french territory of the afars and the issas': 'AIDJ',
  gdr: 'DDDE',
  'gilbert islands': 'GEHH',
  'north vietnam': 'VDVN',
  'pacific islands trust territory': 'PCHH',
  'people s democratic republic of yemen': 'YDYE',
  'portuguese timor': 'TPTL',
  'queen maud land': 'NQAQ',
  'republic of upper volta': 'BF',
  'republic of zaire': 'CD',
  'saudi arabian iraqi neutral zone': 'NTHH',
  'socialist federal republic of yugoslavia': 'YUCS',
  'socialist republic of the union of burma': 'MM',
  'south yemen': 'YDYE',
  'soviet union': 'SUHH',
  'state union of serbia and montenegro': 'CSXX',
  'union of soviet socialist republics': 'SUHH',
  ussr: 'SUHH',
}

/** Other names of blocs, as in the seed scripts R020 and R021. A former name refers to the successor of the bloc. */
export const BLOC_NAMES: Readonly<Record<string, string>> = {
  'andean pact': 'ANDEAN-COMMUNITY',
  'comunidad andina': 'ANDEAN-COMMUNITY',
  'cooperation council for the arab states of the gulf': 'GCC',
  'eurasian union': 'EAEU',
  'european communities': 'EU',
  'european community': 'EU',
  'european economic community': 'EU',
  eeu: 'EAEU',
  'efta states': 'EFTA',
  'mercado comun del sur': 'MERCOSUR',
  'mercado comum do sul': 'MERCOSUR',
  mercosul: 'MERCOSUR',
  'nordic co operation': 'NORDIC-COUNCIL-OF-MINISTERS',
}

/**
 * Abbreviations in country names, such as those in World Bank lists, and the words for which they stand. A comparable
 * name is searched for these abbreviations in this order.
 */
export const ABBREVIATIONS: readonly (readonly [RegExp, string])[] = [
  [/\bfed sts\b/, 'federated states'],
  [/\bfed\b/, 'federal'],
  [/\bdem\b/, 'democratic'],
  [/\brep\b/, 'republic'],
  [/\bpeop\b/, 'people'],
  [/\brb\b/, 'bolivarian republic'],
  [/^(?:st|ste)\b/, 'saint'],
  [/^pr\b/, 'people s republic'],
  [/^n\b/, 'north'],
  [/^s\b/, 'south'],
  [/^e\b/, 'east'],
  [/^w\b/, 'west'],
  [/\bis\b/, 'islands'],
]

/** The parts of the United Kingdom, which the data packages confuse with the whole country. */
export const BRITISH_NATIONS: Readonly<Record<string, string>> = {
  england: 'GB-ENG',
  scotland: 'GB-SCT',
  wales: 'GB-WLS',
  'northern ireland': 'GB-NIR',
  'north ireland': 'GB-NIR',
  'n ireland': 'GB-NIR',
}
