/** Discord's Components V2, as far as messages here use them. */
export interface TextDisplay {
  readonly type: 10
  readonly content: string
}

export interface Separator {
  readonly type: 14
  readonly divider: boolean
  readonly spacing: 1 | 2
}

/** Pictures, each of a file that is sent along. */
export interface MediaGallery {
  readonly type: 12
  readonly items: readonly { readonly media: { readonly url: string }; readonly description?: string }[]
}

/** A file that is sent along, to be downloaded. */
export interface FileDisplay {
  readonly type: 13
  readonly file: { readonly url: string }
}

export interface Container {
  readonly type: 17
  readonly accent_color: number
  readonly components: readonly (TextDisplay | Separator | MediaGallery | FileDisplay)[]
}

export interface Button {
  readonly type: 2
  readonly style: 2
  readonly label: string
  readonly custom_id: string
  readonly disabled?: boolean
}

export interface StringSelect {
  readonly type: 3
  readonly custom_id: string
  readonly placeholder: string
  readonly options: readonly { readonly label: string; readonly value: string }[]
}

export interface ActionRow {
  readonly type: 1
  readonly components: readonly (Button | StringSelect)[]
}

/** A message body as Discord takes it: Components V2 (flag 1<<15), nobody is pinged. */
export interface DiscordPayload {
  readonly flags: number
  readonly components: readonly (Container | ActionRow)[]
  readonly allowed_mentions: { readonly parse: readonly [] }
}
