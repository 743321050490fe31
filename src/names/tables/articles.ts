const withThe =
  /^(?:United |Netherlands|Philippines|Maldives|Bahamas|Gambia|Democratic Republic|Republic of|Central African Republic|Dominican Republic|Czech Republic|Marshall Islands|Solomon Islands|Comoros|Seychelles|Soviet Union|West Bank|Vatican|Cayman|Cook|Faroe|Turks|British Virgin|US Virgin|Basque|Kurdistan Region|Donetsk People|Luhansk People)/

/** A country's name inside a phrase: "the United States", "France". */
export const withArticle = (name: string): string => (withThe.test(name) ? `the ${name}` : name)
