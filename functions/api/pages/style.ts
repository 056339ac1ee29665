import { stanceSigns } from "../../change/wording.ts";

/** The sign of a stance stands before its word, for eyes alone: the word says the same to ears. */
const signs = Object.entries(stanceSigns)
  .map(([stance, sign]) => `.${stance}:not(mark)::before{content:"${sign}";content:"${sign}"/"";font-weight:700}`)
  .join("");

/**
 * The one style sheet, put into every page under the nonce of its answer. System fonts; two schemes by custom properties;
 * stance colours keep their distance in every kind of colour blindness and never stand without sign and word.
 */
export const style = `
:root{color-scheme:light dark;
--paper:#fbfaf7;--raised:#fff;--ink:#1d1c1a;--soft:#5b5750;--line:#ddd8ce;--faint:#efece5;--red:#b1201a;--link:#134f86;--focus:#134f86;
--sup-b:#d7e7f5;--sup:#0b3f6e;--ope-b:#d9eeea;--ope:#124f49;--con-b:#f8e7bd;--con:#614200;--opp-b:#f8d9cd;--opp:#7c2308;--den-b:#e9dff0;--den:#532a68;
--ins:#0b4a7c;--ins-b:#dcebf8;--del:#9a1c12;--del-b:#fbe3de;
--serif:"Iowan Old Style","Palatino Linotype",Palatino,"Source Serif 4",Georgia,serif;
--sans:system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif}
@media (prefers-color-scheme:dark){:root{
--paper:#161513;--raised:#1e1c1a;--ink:#ece8e0;--soft:#aaa397;--line:#3a3631;--faint:#262320;--red:#ff8d80;--link:#8fc3f2;--focus:#8fc3f2;
--sup-b:#12324d;--sup:#b9dbf7;--ope-b:#123a36;--ope:#b3e3da;--con-b:#453510;--con:#f6d98c;--opp-b:#4b1f11;--opp:#ffc2ac;--den-b:#382444;--den:#dfc4ee;
--ins:#a9d4fa;--ins-b:#12324d;--del:#ffb0a3;--del-b:#4b1a14}}
*,::before,::after{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;scroll-padding-top:1rem}
body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.55 var(--sans);overflow-wrap:break-word}
a{color:var(--link);text-underline-offset:.18em;text-decoration-thickness:.06em}
a:hover{text-decoration-thickness:.14em}
:focus-visible{outline:3px solid var(--focus);outline-offset:2px;border-radius:2px}
h1,h2,h3{font-family:var(--serif);line-height:1.2;font-weight:600;text-wrap:balance;margin:0}
h1{font-size:clamp(1.7rem,1.2rem + 2vw,2.6rem);letter-spacing:-.012em}
h2{font-size:1.35rem}h3{font-size:1.08rem}
p{margin:.5rem 0}
time,.num{font-variant-numeric:tabular-nums}
.wrap{max-width:72rem;margin-inline:auto;padding-inline:clamp(1rem,3vw,2rem)}
.skip{position:absolute;left:-99rem}.skip:focus{left:1rem;top:.5rem;background:var(--raised);padding:.5rem 1rem;z-index:9}
.masthead{border-bottom:1px solid var(--line);background:var(--raised)}
.masthead .wrap{display:flex;flex-wrap:wrap;gap:.3rem 1.6rem;align-items:baseline;padding-block:.8rem}
.brand{font:700 1.3rem/1 var(--serif);color:var(--ink);text-decoration:none;letter-spacing:-.01em}
.brand span{border-bottom:3px solid var(--red);padding-bottom:.06em}
nav ul{display:flex;flex-wrap:wrap;gap:.1rem 1.2rem;list-style:none;margin:0;padding:0}
nav a{color:var(--soft);text-decoration:none;padding:.35rem 0;display:inline-block}
nav a:hover{color:var(--ink);text-decoration:underline}
nav [aria-current]{color:var(--ink);font-weight:600;box-shadow:0 2px 0 var(--red)}
main{padding-block:2rem 4rem}
.lead{font-size:1.08rem;color:var(--soft);max-width:46rem;margin-bottom:1.1rem}
.kicker{font-size:.8rem;letter-spacing:.02em;color:var(--soft);margin:0 0 .3rem}
.soft{color:var(--soft)}.small{font-size:.875rem}
section{margin-top:2.6rem}
.head{display:flex;flex-wrap:wrap;justify-content:space-between;align-items:baseline;gap:.2rem 1rem;border-bottom:2px solid var(--ink);padding-bottom:.35rem;margin-bottom:.9rem}
.st{display:inline-flex;align-items:baseline;gap:.35em;padding:.08em .55em .12em;border-radius:.3em;font-size:.9em;line-height:1.4;white-space:nowrap;background:var(--faint);color:var(--soft)}
.supports{background:var(--sup-b);color:var(--sup)}.open{background:var(--ope-b);color:var(--ope)}.conditional{background:var(--con-b);color:var(--con)}
.opposes{background:var(--opp-b);color:var(--opp)}.denies{background:var(--den-b);color:var(--den)}
${signs}
.arrow{color:var(--soft);padding-inline:.25em}
ins{color:var(--ins);background:var(--ins-b);text-decoration:underline;text-decoration-thickness:.09em;text-underline-offset:.16em}
del{color:var(--del);background:var(--del-b);text-decoration:line-through;text-decoration-thickness:.09em}
ins,del{border-radius:.15em;padding-inline:.08em;-webkit-box-decoration-break:clone;box-decoration-break:clone}
ins::before,ins::after,del::before,del::after,.sr{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
ins::before{content:" [inserted] "}ins::after{content:" [end of insertion] "}del::before{content:" [deleted] "}del::after{content:" [end of deletion] "}
blockquote,.quote{margin:.5rem 0;font-family:var(--serif);font-size:1.05rem;line-height:1.55}
.grid{width:100%;border-collapse:separate;border-spacing:3px;font-size:.9rem;table-layout:fixed}
.grid thead th{text-align:left;font-weight:600;padding:.3rem .5rem;vertical-align:bottom}
.grid thead th:first-child{width:34%}
.grid .issue th{font:600 1.02rem/1.2 var(--serif);text-align:left;padding:1.1rem 0 .25rem}
.grid tbody th[scope=row]{font-weight:400;text-align:left;padding:.35rem .6rem .35rem 0;line-height:1.35;border-top:1px solid var(--line)}
.grid td{padding:0;height:1px;vertical-align:top}
.grid td a{display:block;height:100%;min-height:2.9rem;padding:.3rem .5rem;border-radius:.3rem;text-decoration:none;line-height:1.3}
.grid td a:hover{box-shadow:inset 0 0 0 2px currentColor}
.grid td a::before{display:inline-block;min-width:1.25em}
.grid td small{display:block;font-size:.78rem}
.grid .split{border-left:5px double currentColor}
.grid td.none{color:var(--soft);padding:.3rem .5rem}.none::before{content:"·"}
.legend{display:flex;flex-wrap:wrap;gap:.4rem .9rem;list-style:none;padding:0;margin:.9rem 0 0;font-size:.85rem;color:var(--soft)}
.list{list-style:none;margin:0;padding:0}
.list>li{padding:1rem 0;border-bottom:1px solid var(--line);display:grid;grid-template-columns:9.5rem minmax(0,1fr);gap:.2rem 1.4rem}
.list h2,.list h3{font-size:1.08rem;margin:.05rem 0 .2rem}.list :is(h2,h3) a{color:inherit;text-decoration:none}.list :is(h2,h3) a:hover{text-decoration:underline}
.list .when{font-size:.86rem;color:var(--soft)}
.list .quote{font-size:1rem;margin:.45rem 0}
.meta{font-size:.86rem;color:var(--soft);margin:.25rem 0 0}
details{margin-top:.8rem}summary{cursor:pointer}
.tag{border:1px solid var(--line);border-radius:.3em;padding:0 .4em;font-size:.8rem;color:var(--soft);white-space:nowrap}
.warn{color:var(--red)}
.tag.hot{border-color:var(--red);color:var(--red)}
.sides{display:grid;grid-template-columns:repeat(2,minmax(0,1fr));gap:1.2rem}
.side{background:var(--raised);border:1px solid var(--line);border-top:4px solid var(--line);border-radius:.4rem;padding:1rem 1.1rem}
.side.was{border-top-color:var(--del)}.side.is{border-top-color:var(--ins)}
.side h3{font:600 .86rem/1.3 var(--sans);color:var(--soft);margin-bottom:.5rem}
.facts{display:grid;grid-template-columns:max-content minmax(0,1fr);gap:.35rem 1.2rem;margin:.8rem 0 0;font-size:.94rem}
.facts dt{color:var(--soft)}.facts dd{margin:0}
.bars{list-style:none;padding:0;margin:.6rem 0 0;max-width:34rem}
.bars li{display:grid;grid-template-columns:minmax(0,1fr) 8rem 3rem;gap:.8rem;align-items:center;padding:.2rem 0;font-size:.94rem}
.bars svg{width:100%;height:.6rem;display:block}
svg text{font-family:var(--sans);fill:var(--ink)}svg .ax{fill:var(--soft)}svg .gl{stroke:var(--line)}
svg .m-supports{fill:var(--sup)}svg .m-open{fill:var(--ope)}svg .m-conditional{fill:var(--con)}svg .m-opposes{fill:var(--opp)}svg .m-denies{fill:var(--den)}svg .m-none{fill:var(--soft)}
svg .span{stroke-width:5;stroke-opacity:.35;stroke-linecap:round}svg .span.m-supports{stroke:var(--sup)}svg .span.m-open{stroke:var(--ope)}svg .span.m-conditional{stroke:var(--con)}svg .span.m-opposes{stroke:var(--opp)}svg .span.m-denies{stroke:var(--den)}
svg a:hover .mk,svg a:focus .mk{stroke:var(--ink);stroke-width:2.5}
svg text.on{fill:var(--paper);font-weight:700}
.chart{overflow-x:auto;max-width:100%}.chart svg{display:block;width:100%;height:auto;min-width:40rem}
form{margin:0}fieldset{border:0;padding:0;margin:0;min-width:0}legend,label.f{font-size:.84rem;color:var(--soft);padding:0;display:block}
input,select,button,textarea{font:inherit;color:inherit;background:var(--raised);border:1px solid var(--soft);border-radius:.3rem;padding:.4rem .6rem;max-width:100%;min-height:2.6rem}
input[type=checkbox],input[type=radio]{min-height:0;width:1.15rem;height:1.15rem;accent-color:var(--link);margin:0 .35rem 0 0;vertical-align:-.2em}
button,.button{background:var(--ink);color:var(--paper);border-color:var(--ink);cursor:pointer;font-weight:600;padding-inline:1.1rem}
button:hover{background:var(--link);border-color:var(--link)}
.filters{display:flex;flex-wrap:wrap;gap:.7rem .9rem;align-items:end;background:var(--raised);border:1px solid var(--line);border-radius:.4rem;padding:.9rem 1rem}
.filters>div{flex:1 1 9.5rem;min-width:0}.filters select,.filters input{width:100%}.filters .go{flex:0 0 auto}
.stack>*+*{margin-top:1rem}article.stack{margin-top:1.8rem}article.stack>*+*{margin-top:.4rem}
.checks{display:flex;flex-wrap:wrap;gap:.45rem 1.2rem}
.note{background:var(--raised);border:1px solid var(--line);border-left:4px solid var(--red);border-radius:.3rem;padding:.9rem 1.1rem;max-width:46rem}
table.plain{border-collapse:collapse;width:100%;font-size:.92rem}
.plain th,.plain td{text-align:left;vertical-align:top;padding:.5rem .9rem .5rem 0;border-bottom:1px solid var(--line)}
.plain tbody th{font-weight:600}.plain .soft{font-weight:400}
.plain thead th{font-weight:600;font-size:.84rem;color:var(--soft)}
.scroll{overflow-x:auto}
.pager a{color:var(--link);text-decoration:underline}
.pager{display:flex;flex-wrap:wrap;gap:1.4rem;margin-top:1.4rem}
mark{background:none;color:inherit;border-bottom:3px solid currentColor;padding:.05em .1em}
mark.supports,mark.open,mark.conditional,mark.opposes,mark.denies{border-radius:.2em .2em 0 0}
mark sup{font:700 .72em/1 var(--sans);padding-left:.2em}
.versions{display:flex;gap:.6rem;overflow-x:auto;list-style:none;margin:0;padding:.2rem 0 .6rem}
.versions li{flex:0 0 auto;min-width:10.5rem;border-top:3px solid var(--ink);padding:.45rem .6rem 0 0;font-size:.88rem}
.text p{font-family:var(--serif);font-size:1.02rem;line-height:1.65;margin:0 0 .9rem}
.one{max-width:46rem}.pair-fold{border-top:1px solid var(--line);margin:0;padding:.5rem 0}
.pair{display:grid;grid-template-columns:repeat(2,minmax(0,1fr));gap:0 2rem;border-top:1px solid var(--line);padding:.5rem 0}
.pair.same{color:var(--soft)}
code,pre{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;font-size:.9em}
pre{background:var(--raised);border:1px solid var(--line);border-radius:.4rem;padding:.8rem 1rem;overflow-x:auto}
footer{border-top:1px solid var(--line);color:var(--soft);font-size:.88rem}footer .wrap{padding-block:1.4rem 2.4rem}
footer ul{display:flex;flex-wrap:wrap;gap:.2rem 1.3rem;list-style:none;padding:0;margin:.4rem 0 0}
@media (max-width:44rem){
nav ul{gap:.1rem .7rem}nav a{font-size:.86rem}
.list>li,.sides,.pair{grid-template-columns:minmax(0,1fr)}
.pair>*+*:not(:empty){margin-top:.3rem}
.facts{grid-template-columns:minmax(0,1fr);gap:0}.facts dd{margin:0 0 .5rem}
.bars li{grid-template-columns:minmax(0,1fr) 4rem 3rem}
.grid,.grid tbody,.grid thead{display:block}
.grid tr{display:grid;grid-template-columns:repeat(var(--parties),minmax(0,1fr));gap:3px}
.grid thead{position:sticky;top:0;background:var(--paper);z-index:2;border-bottom:1px solid var(--line)}
.grid thead th:first-child{display:none}.grid thead th{padding:.4rem .35rem;font-size:.84rem}
.grid tbody th[scope=row],.grid .issue th{grid-column:1/-1;padding-inline:0}.grid tbody th[scope=row]{padding:.55rem 0 .1rem}
.grid td{height:auto}.grid td a,.grid td.none{padding:.3rem .35rem;font-size:.8rem;min-height:3.1rem}.grid td a::before{display:block}.grid td small{font-size:.74rem}
}
@media (prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}
@media print{
details.pair-fold::details-content{content-visibility:visible;display:block}
:root{--paper:#fff;--raised:#fff;--ink:#000;--soft:#333;--line:#999}
body{font-size:10pt}.masthead nav,.filters,.skip,.pager,footer ul,button,.noprint{display:none}
main{padding-block:.5rem}a{color:inherit}.list>li,.side,.report,tr{break-inside:avoid}
.quote+.meta a[href^=http]::after,.facts a[href^=http]::after{content:" <" attr(href) ">";font-size:.85em;word-break:break-all}
.grid td a,.st,ins,del{print-color-adjust:exact;-webkit-print-color-adjust:exact}.grid td a{border:1px solid #999}
}`;
