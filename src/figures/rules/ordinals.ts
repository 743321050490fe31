import { type Place, type Rule, takes } from '../rule.ts'

const formations = new Set(
  'brigade brigades battalion battalions regiment regiments division divisions corps army squadron squadrons fleet airborne mechanized mechanised infantry assault motorized motorised guards marine tank artillery'.split(
    ' ',
  ),
)

/** "95th", "21st"; behind it a formation makes it that unit's name. */
const suffixed = ({ tokens, number }: Place) => {
  const at = number.from
  const suffix = tokens[at + 1]
  if (tokens[at]!.kind !== 'number' || !suffix?.glued || !/^(?:st|nd|rd|th|d)$/.test(suffix.lower)) return null
  const named = formations.has(tokens[at + 2]?.lower ?? '')
  return takes(named ? 'label' : 'ordinal', at, at + 2, number.value)
}

export const ordinalRules: readonly Rule[] = [{ name: '<n>th', read: suffixed }]
