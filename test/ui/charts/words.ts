/** English words and formats of the gallery; in the app they come from the language files. */
export const clock = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
export const percent = (value: number): string => `${Math.round(value)} %`;
export const share = (value: number): string => percent(100 * value);
export const whole = (value: number): string => String(Math.round(value));
export const oneDecimal = (value: number): string => value.toFixed(1);
export const signed = (value: number): string => (value < 0 ? `−${-value}` : `+${value}`);
export const seconds = (s: number): string =>
  s < 90 ? `${Math.round(s)} s` : `${Math.floor(s / 60)}:${String(Math.round(s % 60)).padStart(2, '0')}`;
export const range = (
  e: { mean: number | null; low: number | null; high: number | null } | null,
  format: (value: number) => string,
): string => (e?.mean == null ? 'no calls' : `${format(e.mean)} (${Math.round(e.low!)}–${Math.round(e.high!)})`);
export const waits = (t: number, answered: number, left: number): string[] => [
  `${share(answered)} answered within ${seconds(t)}`,
  `${share(left)} left within ${seconds(t)}`,
];

export const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

/** What every figure of the gallery shares. */
export const frame = {
  fileName: 'figure',
  labels: {
    menu: 'Figure menu',
    colon: ': ',
    showTable: 'Show as table',
    showChart: 'Show as chart',
    svg: 'Save SVG',
    png: 'Save PNG',
    csv: 'Save CSV',
  },
};
