/** A sleep that others can end: for loops that look when something may have come, and now and then in any case. */
export interface Alarm {
  /** Ends the sleep that goes on. */
  wake(): void
  /** Whether it was woken since `clear`. */
  isWoken(): boolean
  clear(): void
  /** Sleeps so many milliseconds, or until it is woken. */
  sleep(milliseconds: number): Promise<void>
}

export function makeAlarm(): Alarm {
  let woken = false
  let end = (): void => {}
  return {
    wake() {
      woken = true
      end()
    },
    isWoken: () => woken,
    clear() {
      woken = false
    },
    sleep: milliseconds =>
      new Promise(resolve => {
        const timer = setTimeout(resolve, milliseconds)
        end = () => {
          clearTimeout(timer)
          resolve()
        }
      }),
  }
}
