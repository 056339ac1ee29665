/** All the script there is: keys of the review page, while a question is in focus; times in the reader's zone, UTC staying in the tooltip; wide charts begin at their newest end; a time zone that is asked for is the reader's. Pages are whole without it. */
export const script = `
for (const t of document.querySelectorAll("time[datetime]")) {
  const d = new Date(t.dateTime), day = t.dataset.form === "day";
  if (isNaN(d)) continue;
  t.title = t.title || d.toISOString().slice(0, 16).replace("T", " ") + " UTC";
  t.textContent = d.toLocaleString("en-GB", day ? { dateStyle: "medium" } : { dateStyle: "medium", timeStyle: "short" });
}
for (const chart of document.querySelectorAll(".chart")) chart.scrollLeft = chart.scrollWidth;
document.addEventListener("keydown", (e) => {
  const at = document.activeElement, form = at && at.closest("form[data-keys]");
  if (!form || e.ctrlKey || e.metaKey || e.altKey || /^(INPUT|SELECT|TEXTAREA)$/.test(at.tagName)) return;
  const button = [...form.querySelectorAll("button[data-key]")].find((b) => b.dataset.key === e.key);
  if (button) { e.preventDefault(); button.click(); }
});
const zone = document.querySelector("input[data-zone]");
if (zone && zone.value === "UTC") zone.value = Intl.DateTimeFormat().resolvedOptions().timeZone || "UTC";`;
