import { whatWords } from '../../src/alerts/composing/watches.ts'
import type { Option } from '../../src/chat/command.ts'

/** Which watch is meant, by its id. */
export const watchOption: Option = {
  name: 'watch',
  description: 'Id of a watch: /watches lists them',
  type: 'text',
  required: true,
  complete: async (typed, { alerts, asker }) => {
    const words = typed.trim().toLowerCase()
    return alerts
      .watches(asker)
      .filter(watch => watch.id.startsWith(words) || whatWords(watch).toLowerCase().includes(words))
      .map(({ id }) => id)
  },
}
