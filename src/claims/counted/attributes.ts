/** Words before a noun that do not say who is counted: "the other 12 more injured soldiers" are soldiers. */
export const attributeWords: ReadonlySet<string> = new Set(
  `of the a an this that these those its his her their our my your another other others more further additional extra new some such
   wounded injured hurt killed dead missing captured detained arrested abducted kidnapped displaced homeless trapped stranded infected
   destroyed damaged confirmed suspected alleged estimated total known own remaining seriously severely critically badly slightly lightly
   fatally heavily and or lives bodies corpses`.split(/\s+/),
)
