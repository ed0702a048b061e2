const whole = new Intl.NumberFormat('en');
const short = new Intl.NumberFormat('en', { notation: 'compact', maximumFractionDigits: 1 });

export const number = (value: number) => whole.format(value);
export const compact = (value: number) => short.format(value);
export const percent = (part: number, all: number) => (all ? `${((100 * part) / all).toFixed(1)} %` : '–');

/** PUBLISHED_BY as people say it: published by. */
export const words = (edge: string) => edge.toLowerCase().replaceAll('_', ' ');

/** DownloadRange as people say it: download range. */
export const typeName = (label: string) => label.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase();

/** A property's name as people say it: createdAt, created at. */
export const propertyName = (name: string) => typeName(name.charAt(0).toUpperCase() + name.slice(1));

/** A title as the name of a file, without its ending. */
export const fileName = (title: string) => title.toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');

/** A table as RFC 4180 has it. */
export function csv(columns: string[], rows: (string | number)[][]) {
  const cell = (value: string | number) => (/[",\r\n]/.test(String(value)) ? `"${String(value).replaceAll('"', '""')}"` : String(value));
  return [columns, ...rows].map(row => row.map(cell).join(',')).join('\r\n') + '\r\n';
}

export function save(name: string, content: BlobPart, type: string) {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = Object.assign(document.createElement('a'), { href: url, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 1000);
}
