import { inkDeclarations } from "../plots/palette.ts";

const light = `--page:#fff;--ink:#1f2328;--muted:#57606a;--line:#d5dbe1;--panel:#f5f7f9;--link:#0b57d0;
--kept:#0a6b52;--broken:#b3261e;--unsure:#855000;--mark:#fff3d6;${inkDeclarations("light")}`;

const dark = `--page:#15181b;--ink:#e4e7ea;--muted:#a3abb3;--line:#343a40;--panel:#1d2125;--link:#8ab4f8;
--kept:#56cda6;--broken:#ff8d7e;--unsure:#efb84a;--mark:#3a3018;${inkDeclarations("dark")}`;

const kinds = ["passed", "failed", "cannotTell", "notApplicable", "suiteError", "required", "recommended", "observed"];

/** What a reader has chosen to see hides all else, and areas with nothing of it. */
const filterRules = kinds
  .map((kind) => {
    const chosen = `#requirements:has(#show-${kind}:checked)`;
    return `${chosen} tbody tr:not(.is-${kind}),${chosen} details.area:not(:has(.is-${kind})){display:none}`;
  })
  .join("\n");

/** The style sheet of the page: one column that a phone can hold, plain type, both colour schemes, and paper. */
export const htmlStyle = `
:root{color-scheme:light dark;${light}}
@media screen and (prefers-color-scheme:dark){:root{${dark}}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0;background:var(--page);color:var(--ink);font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Liberation Sans",Arial,sans-serif}
main,header>div,footer{max-width:1080px;margin:0 auto;padding:0 24px}
header{border-top:6px solid var(--tone);padding:28px 0 4px}
h1{font-size:2.1rem;line-height:1.2;font-weight:650;letter-spacing:-.015em;margin:.35em 0 .5em;text-wrap:balance}
h2{font-size:1.4rem;line-height:1.25;font-weight:650;letter-spacing:-.01em;margin:2.6em 0 .7em;padding-top:.9em;border-top:1px solid var(--line)}
h3{font-size:1.05rem;line-height:1.35;font-weight:650;margin:1.9em 0 .6em}
p,ul,dl,figure{margin:0 0 .9em}
a{color:var(--link)}
code,pre,.id{font-family:ui-monospace,"SF Mono",Menlo,Consolas,"DejaVu Sans Mono","Liberation Mono",monospace;font-size:.86em}
.muted,figcaption{color:var(--muted)}
.kept{--tone:var(--kept)}.broken{--tone:var(--broken)}.unsure{--tone:var(--unsure)}.plain{--tone:var(--muted)}
.tone{color:var(--tone);font-weight:600;white-space:nowrap}
.sign{display:inline-block;min-width:1.1em;font-weight:700;color:var(--tone)}
nav ul{display:flex;flex-wrap:wrap;gap:.3em 1.4em;list-style:none;padding:0;margin:1.2em 0 0}
.reasons{padding-left:1.2em}.reasons li::first-letter{text-transform:uppercase}
.columns{display:grid;grid-template-columns:repeat(auto-fit,minmax(300px,1fr));gap:0 48px;margin-top:1.6em}
.columns h2{border:0;padding:0;margin:0 0 .6em;font-size:1.15rem}
.columns ul{padding-left:1.1em}.columns li{margin-bottom:.3em}
.counts{display:grid;grid-template-columns:max-content 1fr;grid-auto-flow:row dense;gap:.15em .8em;align-items:baseline}
.counts div{display:contents}
.counts dt{grid-column:2}
.counts dd{grid-column:1;margin:0;text-align:right;font-size:1.35rem;line-height:1.45;font-variant-numeric:tabular-nums;font-weight:600}
.counts .none{--tone:var(--muted);color:var(--muted)}.counts .none dd{font-weight:400}
article{border-left:4px solid var(--tone);padding:.1em 0 .1em 18px;margin:0 0 2em}
article h3{margin:0 0 .5em}
article .id{color:var(--muted);font-weight:400;display:block}
.facts{display:grid;grid-template-columns:7em 1fr;gap:.25em 1.2em;margin:0 0 .7em}
.facts dt{color:var(--muted)}.facts dd{margin:0;overflow-wrap:anywhere}
.finding+.finding{border-top:1px dashed var(--line);padding-top:.7em}
details{margin:0 0 .5em}
details.same{margin:-1.2em 0 2.2em 22px}details.same[open]>summary{margin-bottom:1.4em}
details.folded{margin-bottom:1.4em}details.folded table{margin-top:.6em}
summary{cursor:pointer;overflow-wrap:anywhere}
pre{margin:.5em 0 .9em;padding:12px 14px;background:var(--panel);border-radius:6px;white-space:pre-wrap;overflow-wrap:anywhere;line-height:1.45}
.exchange h4{font-size:.85rem;font-weight:600;margin:.9em 0 .2em;color:var(--muted)}
details.area{border-bottom:1px solid var(--line);margin:0}
details.area>summary{padding:.55em 0;font-weight:600}
details.area>summary span{font-weight:400;color:var(--muted)}
details.area table{table-layout:fixed}
details.area th:first-child{width:10.5em}details.area th:nth-child(3){width:13.5em}details.area th:nth-child(4){width:9em}
${filterRules}
.filters{display:flex;flex-wrap:wrap;gap:.2em 1.2em;border:0;padding:0;margin:0 0 1em}
.filters legend{float:left;margin-right:1em;color:var(--muted)}
.scroll{overflow-x:auto;margin:0 0 1.2em}
table{border-collapse:collapse;width:100%;font-size:.92rem;margin:0 0 1.2em}
caption{text-align:left;color:var(--muted);padding:0 0 .5em}
th,td{text-align:left;vertical-align:top;padding:.42em .9em .42em 0;border-bottom:1px solid var(--line)}
thead th{color:var(--muted);font-weight:600;white-space:nowrap}
tbody th{font-weight:600}
#coverage .stacked th{white-space:nowrap}
td.number,th.number{text-align:right;padding-right:1.6em;font-variant-numeric:tabular-nums;white-space:nowrap}
.source{display:block;font-weight:400;color:var(--muted);font-size:.86rem;overflow-wrap:anywhere}
.provenance th{width:16em;color:var(--muted);font-weight:400}.provenance td{overflow-wrap:anywhere}
.matrix{font-size:.76rem}
.matrix th,.matrix td{padding:.25em .1em;text-align:center;font-variant-numeric:tabular-nums}
.matrix th:first-child{text-align:left}
.matrix tbody th{font-weight:400;white-space:nowrap;padding:.25em .6em .25em 0}
.matrix tbody tr:hover{background:var(--panel)}
.matrix .seen{color:var(--kept);font-weight:700}.matrix .unseen{color:var(--muted)}.matrix .surprising{color:var(--broken);font-weight:700;background:var(--mark)}
.plot svg{display:block;width:100%;height:auto;font-family:inherit}
.plot .narrow{display:none}
.key{display:flex;flex-wrap:wrap;gap:.2em 1.3em;list-style:none;padding:0;margin:.2em 0 0;font-size:.88rem}
.swatch{display:inline-block;width:1em;height:.8em;margin-right:.45em;border-radius:2px;background:var(--swatch)}
.swatch.striped{background-image:repeating-linear-gradient(-45deg,transparent 0 3px,rgba(0,0,0,.45) 3px 5px)}
.swatch.line{height:0;border-radius:0;background:none;border-top:3px solid var(--swatch);vertical-align:.25em;width:1.6em}
.swatch.dashed{border-top-style:dashed}
footer{color:var(--muted);font-size:.88rem;margin-top:3em;padding-bottom:3em}
@media (max-width:640px){
body{font-size:15px}
main,header>div,footer{padding:0 16px}
h1{font-size:1.6rem}
.facts{grid-template-columns:1fr;gap:0}.facts dd{margin-bottom:.5em}
.plot .wide{display:none}.plot .narrow{display:block}
.provenance th,.provenance td{display:block;width:auto;border:0;padding:0}.provenance td{padding-bottom:.6em}
.stacked thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.stacked tr{display:block;padding:.6em 0;border-bottom:1px solid var(--line)}
.stacked th,.stacked td{display:block;border:0;padding:.05em 0}
.stacked td.number{display:inline-block;text-align:left;padding-right:1.4em}
.area td:nth-child(n+3){display:inline-block;color:var(--muted);padding-right:1.4em}
.stacked td.number::before{content:attr(data-label) " ";color:var(--muted)}
}
@media print{
body{font-size:10.5pt}
main,header>div,footer{max-width:none;padding:0}
nav{display:none}
h2,h3,summary{break-after:avoid}
figure,article,tr{break-inside:avoid}
.scroll{overflow:visible}
details.area::details-content,details.folded::details-content{content-visibility:visible;height:auto}
}
`;
