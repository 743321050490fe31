/** What is counted. Never mixed: "casualties" (killed or wounded together) is not "killed". */
export const measures = [
  'killed',
  'wounded',
  'casualties',
  'missing',
  'captured',
  'displaced',
  'deployed',
  'destroyed',
  'affected',
  'territory',
] as const

export type Measure = (typeof measures)[number]

/** How a measure is said in an answer: "killed or wounded". */
export const measureLabels: Readonly<Record<Measure, string>> = {
  killed: 'killed',
  wounded: 'wounded',
  casualties: 'killed or wounded',
  missing: 'missing',
  captured: 'captured',
  displaced: 'displaced',
  deployed: 'deployed',
  destroyed: 'destroyed or damaged',
  affected: 'affected',
  territory: 'territory',
}
