// Days and times as the reader's language and time zone write them.

let locale;
let clock;
let day;
let relative;

/** The browser's own kind of the page's language ("de-AT"), else the language itself. */
export function useLanguage(language) {
  locale = navigator.languages?.find((one) => one.split("-")[0] === language) ?? language;
  clock = new Intl.DateTimeFormat(locale, { hour: "numeric", minute: "2-digit" });
  day = new Intl.DateTimeFormat(locale, { weekday: "long", day: "numeric", month: "long", year: "numeric" });
  relative = new Intl.RelativeTimeFormat(locale, { numeric: "auto" });
}

export function dayKey(at) {
  const date = new Date(at * 1000);
  return `${date.getFullYear()}-${String(date.getMonth() + 1).padStart(2, "0")}-${String(date.getDate()).padStart(2, "0")}`;
}

export function dayName(at) {
  const days = Math.round((midnight(Date.now()) - midnight(at * 1000)) / 86400000);
  const name = days === 0 || days === 1 ? relative.format(-days, "day") : day.format(at * 1000);
  return name.charAt(0).toLocaleUpperCase(locale) + name.slice(1);
}

export function timeElement(at) {
  const made = document.createElement("time");
  made.dateTime = new Date(at * 1000).toISOString();
  made.textContent = clock.format(at * 1000);
  made.title = `${day.format(at * 1000)}, ${made.textContent}`;
  return made;
}

export function size(bytes) {
  const [value, unit] = bytes >= 1048576 ? [bytes / 1048576, "megabyte"] : [Math.max(1, bytes / 1024), "kilobyte"];
  return new Intl.NumberFormat(locale, { style: "unit", unit, maximumFractionDigits: 1 }).format(value);
}

function midnight(milliseconds) {
  const date = new Date(milliseconds);
  return Date.UTC(date.getFullYear(), date.getMonth(), date.getDate());
}
