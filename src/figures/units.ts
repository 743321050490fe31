import { wordTable } from '../text/vocabulary.ts'
/** What a unit makes of a number. */
export interface Unit {
  readonly unit: string
  readonly kind: 'measure' | 'duration' | 'money' | 'percent'
  /** Short forms that are words or letters of their own ("m", "in") count only after digits; these only when nothing stands between. */
  readonly short?: 'digits' | 'glued'
}

const table = new Map<string, Unit>()

const put = (kind: Unit['kind'], unit: string, words: string, short?: Unit['short']): void => {
  for (const word of words.split(' ')) table.set(word, short === undefined ? { unit, kind } : { unit, kind, short })
}

// Length.
put('measure', 'km', 'kilometer kilometers kilometre kilometres kms')
put('measure', 'km', 'km', 'digits')
put('measure', 'm', 'meter meters metre metres')
put('measure', 'm', 'm', 'digits')
put('measure', 'cm', 'centimeter centimeters centimetre centimetres')
put('measure', 'cm', 'cm', 'digits')
put('measure', 'mm', 'millimeter millimeters millimetre millimetres')
put('measure', 'mm', 'mm', 'digits')
put('measure', 'nm', 'nanometer nanometers nanometre nanometres')
put('measure', 'mi', 'mile miles')
put('measure', 'mi', 'mi', 'digits')
put('measure', 'ft', 'foot feet')
put('measure', 'ft', 'ft', 'digits')
put('measure', 'in', 'inch inches')
put('measure', 'yd', 'yard yards')
// Area.
put('measure', 'ha', 'hectare hectares')
put('measure', 'ha', 'ha', 'digits')
put('measure', 'acre', 'acre acres')
put('measure', 'km2', 'km2 km² sqkm')
put('measure', 'm2', 'm2 m² sqm')
// Mass and volume.
put('measure', 't', 'ton tons tonne tonnes')
put('measure', 't', 't', 'glued')
put('measure', 'kt', 'kiloton kilotons kilotonne kilotonnes')
put('measure', 'Mt', 'megaton megatons')
put('measure', 'kg', 'kilogram kilograms kilogramme kilogrammes kilo kilos kgs')
put('measure', 'kg', 'kg', 'digits')
put('measure', 'g', 'gram grams gramme grammes')
put('measure', 'g', 'g', 'glued')
put('measure', 'mg', 'milligram milligrams')
put('measure', 'mg', 'mg', 'digits')
put('measure', 'lb', 'pound pounds lbs')
put('measure', 'lb', 'lb', 'digits')
put('measure', 'oz', 'ounce ounces')
put('measure', 'oz', 'oz', 'digits')
put('measure', 'l', 'liter liters litre litres')
put('measure', 'l', 'l', 'glued')
put('measure', 'ml', 'milliliter milliliters millilitre millilitres')
put('measure', 'ml', 'ml cl', 'digits')
put('measure', 'gal', 'gallon gallons')
put('measure', 'bbl', 'barrel barrels')
put('measure', 'bu', 'bushel bushels')
// Speed, power, energy, data, electricity, pressure, sound.
put('measure', 'mph', 'mph', 'digits')
put('measure', 'knot', 'kt kts', 'digits')
put('measure', 'hp', 'bhp hp', 'digits')
put('measure', 'mAh', 'mah', 'digits')
put('measure', 'MP', 'mp', 'glued')
put('measure', 'cc', 'cc')
put('measure', 'rpm', 'rpm', 'digits')
put('measure', 'km/h', 'kph kmh kmph', 'digits')
put('measure', 'kn', 'knot knots')
put('measure', 'W', 'watt watts')
put('measure', 'kW', 'kilowatt kilowatts kw')
put('measure', 'MW', 'megawatt megawatts mw')
put('measure', 'GW', 'gigawatt gigawatts gw')
put('measure', 'kWh', 'kwh kilowatt-hours')
put('measure', 'MWh', 'mwh')
put('measure', 'GWh', 'gwh')
put('measure', 'V', 'volt volts')
put('measure', 'hp', 'horsepower')
put('measure', 'Hz', 'hz hertz')
put('measure', 'MHz', 'mhz megahertz')
put('measure', 'GHz', 'ghz gigahertz')
put('measure', 'bit', 'bit bits')
put('measure', 'MB', 'megabyte megabytes mb', 'digits')
put('measure', 'GB', 'gigabyte gigabytes gb', 'digits')
put('measure', 'TB', 'terabyte terabytes tb', 'digits')
put('measure', 'px', 'pixel pixels megapixel megapixels')
put('measure', 'dB', 'decibel decibels db', 'digits')
put('measure', 'hPa', 'hectopascal hectopascals hpa millibar millibars mbar', 'digits')
put('measure', 'degree', 'degree degrees deg °')
put('measure', 'C', 'celsius centigrade')
put('measure', 'F', 'fahrenheit')
put('measure', 'C', 'c', 'glued')
put('measure', 'F', 'f', 'glued')
put('measure', 'magnitude', 'magnitude')
// Time.
put('duration', 's', 'second seconds secs')
put('duration', 'min', 'minute minutes mins')
put('duration', 'min', 'min', 'digits')
put('duration', 'h', 'hour hours hrs')
put('duration', 'h', 'hr h', 'digits')
put('duration', 'day', 'day days nights night')
put('duration', 'week', 'week weeks')
put('duration', 'fortnight', 'fortnight fortnights')
put('duration', 'month', 'month months')
put('duration', 'quarter', 'trimesters')
put('duration', 'year', 'year years yrs')
put('duration', 'decade', 'decade decades')
put('duration', 'century', 'century centuries')
put('duration', 'millennium', 'millennium millennia')
put('duration', 'generation', 'generation generations')
// Shares.
put('percent', '%', '% percent percents pct percentage ٪ ％')
put('percent', 'basis point', 'bps')
put('percent', '%', 'pc', 'glued')
// Money by name; signs and codes are in `currencies.ts`.
put('money', 'USD', 'dollar dollars buck bucks')
put('money', 'cent', 'cent cents ¢')
put('money', 'EUR', 'euro euros')
put('money', 'GBP', 'sterling quid')
put('money', 'penny', 'penny pence')
put('money', 'penny', 'p', 'glued')
put('money', 'JPY', 'yen')
put('money', 'CNY', 'yuan renminbi rmb')
put('money', 'INR', 'rupee rupees')
put('money', 'RUB', 'ruble rubles rouble roubles')
put('money', 'UAH', 'hryvnia hryvnias hryvnya')
put('money', 'CHF', 'franc francs')
put('money', 'DEM', 'deutschmark deutschmarks marks')
put('money', 'FIM', 'markka')
put('money', 'NLG', 'guilder guilders')
put('money', 'ITL', 'lire lira liras')
put('money', 'ESP', 'peseta pesetas')
put('money', 'MXN', 'peso pesos')
put('money', 'SEK', 'krona kronor kronas')
put('money', 'NOK', 'krone kroner')
put('money', 'KRW', 'won')
put('money', 'THB', 'baht')
put('money', 'IDR', 'rupiah')
put('money', 'MYR', 'ringgit')
put('money', 'VND', 'dong')
put('money', 'PHP', 'centavos')
put('money', 'BRL', 'reais')
put('money', 'ZAR', 'rand')
put('money', 'NGN', 'naira')
put('money', 'KES', 'shilling shillings')
put('money', 'ILS', 'shekel shekels')
put('money', 'SAR', 'riyal riyals rial rials')
put('money', 'AED', 'dirham dirhams')
put('money', 'KWD', 'dinar dinars')
put('money', 'PLN', 'zloty zlotys')
put('money', 'CZK', 'koruna koruny')
put('money', 'HUF', 'forint forints')
put('money', 'BDT', 'taka')
put('money', 'AFN', 'afghani afghanis')
put('money', 'ETB', 'birr')
put('money', 'GHS', 'cedi cedis')
put('money', 'BTC', 'bitcoin bitcoins')
put('money', 'satoshi', 'satoshi satoshis')

export const units: ReadonlyMap<string, Unit> = table

/** Words before a unit that square, cube or only name it. */
export const unitPrefixes: ReadonlyMap<string, 'square' | 'cubic' | 'plain'> = new Map([
  ['square', 'square'],
  ['sq', 'square'],
  ['cubic', 'cubic'],
  ['cu', 'cubic'],
  ['metric', 'plain'],
  ['short', 'plain'],
  ['long', 'plain'],
  ['nautical', 'plain'],
  ['calendar', 'plain'],
  ['light', 'plain'],
])

/** Nationalities that stand between a number and its currency: "10 million Swiss francs". */
export const currencyCountries: ReadonlyMap<string, string> = new Map([
  ['us', 'USD'],
  ['u.s.', 'USD'],
  ['american', 'USD'],
  ['australian', 'AUD'],
  ['canadian', 'CAD'],
  ['zealand', 'NZD'],
  ['kong', 'HKD'],
  ['singapore', 'SGD'],
  ['taiwan', 'TWD'],
  ['swiss', 'CHF'],
  ['french', 'FRF'],
  ['belgian', 'BEF'],
  ['finnish', 'FIM'],
  ['german', 'DEM'],
  ['dutch', 'NLG'],
  ['british', 'GBP'],
  ['egyptian', 'EGP'],
  ['syrian', 'SYP'],
  ['lebanese', 'LBP'],
  ['sudanese', 'SDG'],
  ['turkish', 'TRY'],
  ['indian', 'INR'],
  ['pakistani', 'PKR'],
  ['nepalese', 'NPR'],
  ['lankan', 'LKR'],
  ['japanese', 'JPY'],
  ['chinese', 'CNY'],
  ['korean', 'KRW'],
  ['russian', 'RUB'],
  ['ukrainian', 'UAH'],
  ['mexican', 'MXN'],
  ['colombian', 'COP'],
  ['argentine', 'ARS'],
  ['chilean', 'CLP'],
  ['philippine', 'PHP'],
  ['iranian', 'IRR'],
  ['iraqi', 'IQD'],
  ['kuwaiti', 'KWD'],
  ['jordanian', 'JOD'],
  ['saudi', 'SAR'],
  ['israeli', 'ILS'],
  ['kenyan', 'KES'],
  ['ugandan', 'UGX'],
  ['tanzanian', 'TZS'],
  ['somali', 'SOS'],
  ['swedish', 'SEK'],
  ['norwegian', 'NOK'],
  ['danish', 'DKK'],
  ['icelandic', 'ISK'],
  ['czech', 'CZK'],
  ['hungarian', 'HUF'],
  ['polish', 'PLN'],
  ['romanian', 'RON'],
])

/** The same, asked by a token. */
export const unitOf = wordTable(units, { strange: true })

/** The same, asked by a token. */
export const unitPrefixOf = wordTable(unitPrefixes, { strange: true })

/** The same, asked by a token. */
export const currencyOfCountry = wordTable(currencyCountries, { strange: true })
