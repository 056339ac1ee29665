/** All the script there is: times in the reader's zone, UTC staying in the tooltip; wide charts begin at their newest end; a time zone that is asked for is the reader's. Pages are whole without it. */
export const script = `
for (const t of document.querySelectorAll("time[datetime]")) {
  const d = new Date(t.dateTime), day = t.dataset.form === "day";
  if (isNaN(d)) continue;
  t.title = t.title || d.toISOString().slice(0, 16).replace("T", " ") + " UTC";
  t.textContent = d.toLocaleString("en-GB", day ? { dateStyle: "medium" } : { dateStyle: "medium", timeStyle: "short" });
}
for (const chart of document.querySelectorAll(".chart")) chart.scrollLeft = chart.scrollWidth;
const zone = document.querySelector("input[data-zone]");
if (zone && zone.value === "UTC") zone.value = Intl.DateTimeFormat().resolvedOptions().timeZone || "UTC";`;
