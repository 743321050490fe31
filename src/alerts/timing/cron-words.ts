const weekdays = ['Sundays', 'Mondays', 'Tuesdays', 'Wednesdays', 'Thursdays', 'Fridays', 'Saturdays']

/** "daily at 09:00" for the schedules that people give by name; other cron expressions as they are. */
export function cronWords(cron: string): string {
  const [minute = '', hour = '', date, month, day = '', ...more] = cron.trim().split(/\s+/)
  if (date !== '*' || month !== '*' || more.length > 0 || !/^\d{1,2}$/.test(minute)) return cron
  if (hour === '*') return minute === '0' && day === '*' ? 'hourly' : cron
  if (!/^\d{1,2}$/.test(hour)) return cron
  const time = `${hour.padStart(2, '0')}:${minute.padStart(2, '0')}`
  if (day === '*') return `daily at ${time}`
  if (day === '1-5') return `on weekdays at ${time}`
  const named = /^[0-6]$/.test(day) ? weekdays[Number(day)] : undefined
  return named === undefined ? cron : `on ${named} at ${time}`
}
