import type { Command, Group } from '../src/chat/command.ts'
import { inPrivate } from '../src/chat/private.ts'
import { add } from './add.ts'
import { alias } from './alias.ts'
import { ask } from './ask.ts'
import { captured } from './captured.ts'
import { casualties } from './casualties.ts'
import { claim } from './claim.ts'
import { compare } from './compare.ts'
import { correct } from './correct.ts'
import { corrections } from './corrections.ts'
import { documents } from './documents.ts'
import { exportClaims } from './export.ts'
import { feeds } from './feeds.ts'
import { figures } from './figures.ts'
import { help } from './help.ts'
import { history } from './history.ts'
import { merge } from './merge.ts'
import { retract } from './retract.ts'
import { sources } from './sources.ts'
import { split } from './split.ts'
import { status } from './status.ts'
import { timeline } from './timeline.ts'
import { troops } from './troops.ts'
import { unwatch } from './unwatch.ts'
import { watch } from './watch.ts'
import { watches } from './watches.ts'

/**
 * Every command there is. Help, Discord's registration and Slack's manifest are made from this list, in this order:
 * questions about figures first, since that is what people come for, the keeping of the house last.
 */
export const commands: readonly Command[] = [
  ...group('Questions', [casualties, troops, captured, figures, ask, timeline, history, compare].map(inPrivate)),
  ...group('Evidence', [claim, sources, documents, exportClaims].map(inPrivate)),
  ...group('Alerts', [watch, watches, unwatch]),
  ...group('Curation', [correct, merge, split, alias, corrections]),
  ...group('House', [add, retract, feeds, status, help]),
]

function group(name: Group, members: readonly Command[]): readonly Command[] {
  return members.map(command => ({ ...command, group: name }))
}
