/** What articles call the people of a party that they have named: words -> ids of the parties, as the table of names has them. */
const rows: Readonly<Record<string, string>> = {
  'militants jihadists extremists insurgents islamists':
    'al-shabaab boko-haram iswap islamic-state isis-k al-qaeda aqap aqim jnim ttp lashkar-e-taiba jaish-e-mohammed abu-sayyaf hamas hezbollah palestinian-islamic-jihad adf taliban bla',
  'rebels insurgents':
    'houthis m23 fdlr lra farc eln npa fano ola tplf hts ltte milf polisario splm-n arakan-army kia mndaa tnla unita renamo',
  guerrillas: 'farc eln fmln shining-path mrta m-19 epl npa urng fpmr zapatistas',
  paramilitaries: 'rsf auc wagner',
  separatists: 'pkk bla eta ambazonia',
  'volunteers rescuers': 'white-helmets',
  medics: 'msf prcs',
}

const called = new Map<string, Set<string>>()
for (const [words, ids] of Object.entries(rows)) {
  for (const id of ids.split(' ')) {
    const known = called.get(id) ?? new Set<string>()
    for (const word of words.split(' ')) known.add(word)
    called.set(id, known)
  }
}

/** Whether "the militants" may be the party of this id, when the article has named it. */
export const mayBeCalled = (id: string, noun: string): boolean => called.get(id)?.has(noun) === true
