/** What a figure is about, as far as words round it say. */
export interface Around {
  readonly kind: string | null
  readonly word: string | null
}
