import type { Measure } from '../../claims/measures/measure.ts'

/** Words that name a measure in questions and something else in news, or nothing there. */
export const ofQuestions: ReadonlyMap<string, Measure> = new Map([
  ['toll', 'killed'],
  ['tolls', 'killed'],
  ['kills', 'killed'],
  ['die', 'killed'],
  ['losses', 'casualties'],
  ['loses', 'casualties'],
  ['loss', 'casualties'],
  ['lost', 'casualties'],
  ['lose', 'casualties'],
  ['losing', 'casualties'],
  ['casualty', 'casualties'],
  ['hurt', 'wounded'],
  ['homeless', 'displaced'],
  ['fled', 'displaced'],
  ['evacuees', 'displaced'],
  ['refugees', 'displaced'],
  ['refugee', 'displaced'],
  ['evacuee', 'displaced'],
  ['escaped', 'displaced'],
  ['escape', 'displaced'],
  ['broken', 'destroyed'],
  ['ruined', 'destroyed'],
  ['displacement', 'displaced'],
  ['evacuations', 'displaced'],
  ['prisoner', 'captured'],
  ['held', 'captured'],
  ['captive', 'captured'],
  ['deployment', 'deployed'],
  ['deployments', 'deployed'],
  ['sent', 'deployed'],
  ['send', 'deployed'],
  ['dispatched', 'deployed'],
  ['infections', 'affected'],
  ['infected', 'affected'],
  ['sick', 'affected'],
  ['ill', 'affected'],
  ['sickened', 'affected'],
  ['cases', 'affected'],
  ['trapped', 'affected'],
  ['stranded', 'affected'],
  ['rescued', 'affected'],
  ['territory', 'territory'],
  ['land', 'territory'],
  ['ground', 'territory'],
  ['hectares', 'territory'],
  ['damage', 'destroyed'],
  ['survived', 'affected'],
  ['survive', 'affected'],
  ['survivors', 'affected'],
  ['roofless', 'displaced'],
  ['victims', 'casualties'],
])

/** The same of several words. */
export const phrases: readonly { readonly words: readonly string[]; readonly measure: Measure }[] = (
  [
    [
      'displaced',
      'forced out of their homes, driven out of their homes, driven from their homes, without roof, without a roof, without house, without houses, without housing, without a house, without home, without homes, without a home, lost their homes, lost homes, lost their house, lost the house, lost house, lose the house, lose house, lose their homes, lose their house, lose homes, left homeless, out of their homes, driven out, forced out, left their homes, flee their homes',
    ],
    [
      'captured',
      'taken prisoner, taken prisoners, took prisoner, take prisoner, prisoners of war, prisoner of war, in custody, behind bars, taken hostage, taken captive, in captivity, taken alive',
    ],
    [
      'killed',
      'shot dead, gunned down, beaten to death, burned alive, lost their lives, body count, lives lost, death toll, death count, number of dead, loss of life',
    ],
    ['missing', 'not found, still not found, unaccounted for'],
    ['destroyed', 'brought down, blown up, knocked out, taken out, burned down, burnt down, burned, burnt, gutted'],
    [
      'affected',
      'need help, need aid, need food, need shelter, in need, needing help, needing aid, without power, cut off, taken ill, fallen ill, falling ill',
    ],
    ['territory', 'square kilometers, square kilometres, square miles, square km, sq km'],
  ] as const
)
  .flatMap(([measure, list]) => list.split(', ').map(words => ({ words: words.split(' '), measure })))
  .sort((a, b) => b.words.length - a.words.length)

/** Words of the tables that say too much else in a question. */
export const notHere = new Set(
  'did do state put hit run cut left leave back get got come make made take took taken go going see said tell find found report on in at under without away look looking search pick round over as bring give keep send stand estimate figure number count toll be been have had has cases remain order lay draw call turn up out no show people body dark need field fielded receive free raise strike gone critical underground overboard remains flight landing case consume net catch bag claim save arrival burns post fires'.split(
    ' ',
  ),
)

/** Words that name a measure where nothing else does. */
export const faintly: ReadonlyMap<string, Measure> = new Map([
  ['shelters', 'displaced'],
  ['shelter', 'displaced'],
  ['tents', 'displaced'],
  ['camps', 'displaced'],
  ['admit', 'affected'],
  ['admitted', 'affected'],
  ['patients', 'affected'],
  ['strength', 'deployed'],
  ['manpower', 'deployed'],
  ['contingent', 'deployed'],
  ['headcount', 'deployed'],
  ['force', 'deployed'],
  ['released', 'captured'],
  ['freed', 'captured'],
  ['taken', 'captured'],
  ['took', 'captured'],
  ['attrition', 'casualties'],
])
