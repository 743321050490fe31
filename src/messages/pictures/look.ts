import type { Letter } from './fit.ts'

export type Theme = 'light' | 'dark'

/** Colours of one theme. Series are those of Okabe and Ito, told apart by colour-blind readers, fitted to the ground. */
export interface Colours {
  readonly ground: string
  readonly strong: string
  readonly muted: string
  readonly grid: string
  /** Marks that stand beside all others, and those that cannot. */
  readonly calm: string
  readonly alert: string
  /** Words in the colour of `alert`, dark or light enough to be read. */
  readonly alertWords: string
  readonly series: readonly string[]
}

export const colours: Readonly<Record<Theme, Colours>> = {
  light: {
    ground: '#ffffff',
    strong: '#16181d',
    muted: '#575b64',
    grid: '#d9dce2',
    calm: '#0072b2',
    alert: '#d55e00',
    alertWords: '#a84300',
    series: ['#0072b2', '#c24f00', '#00805d', '#a8487f', '#8a6400', '#1a86c7'],
  },
  dark: {
    ground: '#1e1f22',
    strong: '#f4f5f7',
    muted: '#b9bdc6',
    grid: '#43464d',
    calm: '#56b4e9',
    alert: '#ff8c42',
    alertWords: '#ff9f5f',
    series: ['#56b4e9', '#ff8c42', '#2cc79c', '#e59ac4', '#f0e442', '#9fb7ff'],
  },
}

/**
 * Pixels of a picture before it is scaled. Where a phone 390 points wide shows the picture as wide as itself, the
 * smallest letters are 13 points.
 */
export const pageWidth = 720
export const margin = 32
export const innerWidth = pageWidth - 2 * margin

export const letters = {
  title: { size: 36, weight: 700 },
  lead: { size: 26, weight: 400 },
  name: { size: 26, weight: 700 },
  figure: { size: 26, weight: 700 },
  small: { size: 24, weight: 400 },
  section: { size: 24, weight: 700 },
} as const satisfies Readonly<Record<string, Letter>>

/** Distance of lines of one text. */
export const leading = ({ size }: Letter): number => Math.round(size * 1.28)
