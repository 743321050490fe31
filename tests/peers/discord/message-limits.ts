interface Component {
  readonly type: number
  readonly content?: string
  readonly label?: string
  readonly custom_id?: string
  readonly url?: string
  readonly style?: number
  readonly placeholder?: string
  readonly components?: readonly Component[]
  readonly accessory?: Component
  readonly options?: readonly { readonly label: string; readonly value: string; readonly description?: string }[]
}

interface Embed {
  readonly title?: string
  readonly description?: string
  readonly footer?: { readonly text: string }
  readonly author?: { readonly name: string }
  readonly fields?: readonly { readonly name: string; readonly value: string }[]
}

const componentsV2 = 1 << 15
const ephemeral = 1 << 6
const suppressEmbeds = 1 << 2

/** What Discord's documentation forbids in a message, beyond its schema, and what this project forbids itself: pings. */
export function messageProblems(message: Record<string, unknown>, kind: 'create' | 'edit'): readonly string[] {
  const flags = Number(message.flags ?? 0)
  const components = all((message.components ?? []) as readonly Component[])
  return [
    ...flagProblems(flags, kind),
    ...mentionProblems(message.allowed_mentions, components),
    ...(flags & componentsV2 ? modernProblems(message, components) : classicProblems(message, components, kind)),
    ...components.flatMap(componentProblems),
    ...duplicateIds(components),
  ]
}

function flagProblems(flags: number, kind: 'create' | 'edit'): readonly string[] {
  const allowed = componentsV2 | suppressEmbeds | (kind === 'create' ? ephemeral | (1 << 12) : 0)
  return (flags & ~allowed) === 0 ? [] : [`flags ${flags} cannot be set on ${kind}`]
}

/** One role may be mentioned, the one that the message begins with. */
function mentionProblems(mentions: unknown, [first]: readonly Component[]): readonly string[] {
  if (mentions === undefined || mentions === null) return ['no allowed_mentions: text could ping']
  const { parse, users, roles } = mentions as { parse?: unknown[]; users?: unknown[]; roles?: unknown[] }
  const asked = roles?.length === 1 && first?.type === 10 && first.content === `<@&${roles[0]}>`
  return parse?.length === 0 && !users?.length && (!roles?.length || asked)
    ? []
    : ['allowed_mentions lets something ping']
}

function modernProblems(message: Record<string, unknown>, components: readonly Component[]): readonly string[] {
  const text = components.reduce((sum, { type, content = '' }) => (type === 10 ? sum + content.length : sum), 0)
  return [
    ...['content', 'embeds', 'poll', 'sticker_ids'].flatMap(field =>
      message[field] === undefined || message[field] === null || (message[field] as unknown[]).length === 0
        ? []
        : [`${field} beside Components V2`],
    ),
    ...(components.length === 0 ? ['an empty message'] : []),
    ...(components.length > 40 ? [`${components.length} components, 40 allowed`] : []),
    ...(text > 4000 ? [`${text} characters of text, 4000 allowed`] : []),
  ]
}

function classicProblems(
  message: Record<string, unknown>,
  components: readonly Component[],
  kind: 'create' | 'edit',
): readonly string[] {
  const content = String(message.content ?? '')
  const embeds = (message.embeds ?? []) as readonly Embed[]
  const empty = content.trim() === '' && embeds.length === 0
  return [
    ...(empty && kind === 'create' ? ['an empty message'] : []),
    ...(content.length > 2000 ? ['content over 2000 characters'] : []),
    ...(embeds.reduce((sum, embed) => sum + embedLength(embed), 0) > 6000 ? ['embeds over 6000 characters'] : []),
    ...embeds.flatMap(({ fields = [] }) =>
      fields.some(({ name, value }) => name.trim() === '' || value.trim() === '') ? ['an empty embed field'] : [],
    ),
    ...(components.some(({ type }) => type >= 9) ? ['Components V2 without its flag'] : []),
  ]
}

function embedLength({ title = '', description = '', footer, author, fields = [] }: Embed): number {
  const texts = [
    title,
    description,
    footer?.text ?? '',
    author?.name ?? '',
    ...fields.flatMap(({ name, value }) => [name, value]),
  ]
  return texts.join('').length
}

function componentProblems(component: Component): readonly string[] {
  const { type, components = [], options = [], custom_id: id, label, content } = component
  if (type === 1) {
    const selects = components.filter(child => child.type !== 2).length
    const tooMany = selects > 0 ? components.length > 1 : components.length < 1 || components.length > 5
    return tooMany ? ['an action row holds one to five buttons, or one menu'] : []
  }
  if (type === 2)
    return [
      ...(label === undefined || label.trim() === '' || label.length > 80 ? [`button label "${label}"`] : []),
      ...(component.style === 5 ? [] : idProblems(id)),
    ]
  if (type === 3)
    return [
      ...idProblems(id),
      ...(options.length < 1 || options.length > 25 ? [`a menu of ${options.length} options`] : []),
      ...((component.placeholder ?? '').length > 150 ? ['a placeholder over 150 characters'] : []),
      ...options.flatMap(option => (optionFits(option) ? [] : [`menu option "${option.label}"`])),
      ...(new Set(options.map(({ value }) => value)).size < options.length ? ['two menu options of one value'] : []),
    ]
  return type === 10 && (content ?? '').trim() === '' ? ['an empty text display'] : []
}

function idProblems(id: string | undefined): readonly string[] {
  return id === undefined || id.length < 1 || id.length > 100 ? [`custom_id "${id}"`] : []
}

function optionFits(option: { label: string; value: string; description?: string }): boolean {
  const fits = (text: string): boolean => text.length >= 1 && text.length <= 100
  return fits(option.label) && fits(option.value) && (option.description === undefined || fits(option.description))
}

function duplicateIds(components: readonly Component[]): readonly string[] {
  const ids = components.flatMap(({ custom_id: id }) => (id === undefined ? [] : [id]))
  return new Set(ids).size < ids.length ? ['two components of one custom_id'] : []
}

function all(components: readonly Component[]): readonly Component[] {
  return components.flatMap(component => [
    component,
    ...all(component.components ?? []),
    ...(component.accessory === undefined ? [] : all([component.accessory])),
  ])
}
