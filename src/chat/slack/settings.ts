export interface SlackSettings {
  readonly token: string
  readonly transport:
    | { readonly kind: 'socket'; readonly appToken: string }
    | { readonly kind: 'http'; readonly signingSecret: string; readonly port: number }
  /** Address of the Web API; Slack's own when null. */
  readonly apiUrl: string | null
}
