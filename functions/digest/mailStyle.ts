/**
 * What a mail adds where its reader's program understands style sheets: the dark scheme, and less air on narrow screens.
 * The colours are those of the pages. `!important` because the light colours stand on the elements.
 */
export const mailStyle = `
:root{color-scheme:light dark;supported-color-schemes:light dark}
a:focus-visible{outline:3px solid #134f86}
@media (max-width:480px){.pad{padding:20px 14px!important}.grid{font-size:12px!important}}
@media (prefers-color-scheme:dark){
.paper{background:#161513!important;color:#ece8e0!important}
.sheet{background:#1e1c1a!important;border-color:#3a3631!important;color:#ece8e0!important}
.soft{color:#aaa397!important}.ink{color:#ece8e0!important}
.line,.quote,footer{border-color:#3a3631!important}.note{background:#262320!important}
a{color:#8fc3f2!important}a.ink{color:#ece8e0!important}
.brand{border-color:#ff8d80!important}
ins{color:#a9d4fa!important;background:#12324d!important}del{color:#ffb0a3!important;background:#4b1a14!important}
.supports,.supports a{background:#12324d!important;color:#b9dbf7!important}.open,.open a{background:#123a36!important;color:#b3e3da!important}
.conditional,.conditional a{background:#453510!important;color:#f6d98c!important}.opposes,.opposes a{background:#4b1f11!important;color:#ffc2ac!important}
.denies,.denies a{background:#382444!important;color:#dfc4ee!important}
}`.replaceAll("\n", "");
