import type { WordRow } from '../word.ts'

export const casualtiesWords: readonly WordRow[] = [
  { measure: 'casualties', as: 'event', words: 'loss', only: 'lives' },
  {
    measure: 'casualties',
    as: 'toll',
    words: `casualty tally, casualty list, casualty figures, casualty roll, casualty numbers, combat losses, battlefield losses, troop losses,
      human losses, manpower losses, military losses, battle losses, combat casualties, battlefield casualties, loss of personnel`,
  },
  {
    measure: 'casualties',
    as: 'count',
    words: 'personnel losses, combat losses, troop losses, losses in personnel, battle casualties',
  },
  {
    measure: 'casualties',
    as: 'state',
    words: 'dead or wounded, dead or injured, dead and wounded, dead and injured, out of action, hors de combat',
  },
]
