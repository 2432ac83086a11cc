/**
 * The report's whole style. Tokens first, so that light, dark, print, more contrast and forced colours each change
 * values in one place. Serif for what sources say, sans for what the program says. Lines are findings, fills are the
 * reader's highlights.
 */
export const REPORT_STYLE = `
:root {
  color-scheme: light dark;
  --canvas: light-dark(#F0EEE8, #111214); --paper: light-dark(#FFFEFB, #1D1F22);
  --raised: light-dark(#FFFFFF, #26282C); --chrome: light-dark(#F8F6F2, #18191C);
  --line: light-dark(#E3DFD6, #2D3035); --line-2: light-dark(#CFCABE, #3F434A); --edge: light-dark(#87827A, #7B818B);
  --ink: light-dark(#1B1A18, #E9E6DF); --ink-2: light-dark(#524F48, #BAB6AD); --ink-3: light-dark(#6A665D, #9C988F);
  --on-ink: light-dark(#FFFEFB, #17181A); --accent: light-dark(#2B4ACB, #9DB2FF); --hatch: light-dark(#E9E5DC, #2C2F34);
  --red: light-dark(#B4231F, #FF8F86); --red-tint: light-dark(#FBEAE7, #3B2324);
  --amber: light-dark(#8A5B00, #E8B450); --amber-tint: light-dark(#FAF1DD, #362C1A);
  --green: light-dark(#39701F, #9CCB7B); --green-tint: light-dark(#EBF4E4, #232F1F);
  --violet: light-dark(#7D3C98, #D3A2EA); --violet-tint: light-dark(#F5EBF9, #32263A);
  --teal: light-dark(#006B77, #5CC8D1); --teal-tint: light-dark(#E1F2F3, #173033);
  --grey: light-dark(#595E67, #A9B0BA); --grey-tint: light-dark(#EEEFF0, #2A2D31);
  --sans: -apple-system, "Segoe UI Variable Text", "Segoe UI", Inter, Cantarell, "Noto Sans", "Liberation Sans", Arial, sans-serif;
  --serif: Charter, "Bitstream Charter", "Charis SIL", "Sitka Text", Cambria, "PT Serif", "Noto Serif", Georgia, "Liberation Serif", "DejaVu Serif", serif;
  --mono: "SF Mono", "Cascadia Mono", "Noto Sans Mono", "DejaVu Sans Mono", Consolas, monospace;
}
:lang(uk), :lang(ru) { --serif: "PT Serif", "Charis SIL", "Sitka Text", Cambria, "Noto Serif", Georgia, "Liberation Serif", "DejaVu Serif", serif; }
.contradiction { --kind: var(--red); --tint: var(--red-tint); }
.value { --kind: var(--amber); --tint: var(--amber-tint); }
.name { --kind: var(--green); --tint: var(--green-tint); }
.quote, .attribution { --kind: var(--violet); --tint: var(--violet-tint); }
.certainty, .wording { --kind: var(--teal); --tint: var(--teal-tint); }
.absent, .only-here, .moved, .form { --kind: var(--grey); --tint: var(--grey-tint); }

* { box-sizing: border-box; }
html { background: var(--canvas); scroll-padding-top: 20px; }
body { margin: 0; font: 400 14px/21px var(--sans); font-feature-settings: "tnum"; color: var(--ink); overflow-wrap: break-word; }
h1, h2, h3, p, ul, ol, dl, dd { margin: 0; padding: 0; }
ul, ol { list-style: none; }
a { color: var(--accent); }
a:focus-visible, [tabindex]:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
.page { display: grid; grid-template-columns: 208px minmax(0, 1fr); gap: 40px; max-width: 1320px; margin: 0 auto; padding: 40px; }
.sheet { min-width: 0; background: var(--paper); border: 1px solid var(--line); border-radius: 9px; padding: 54px; }
.column { max-width: 736px; }
.quiet { color: var(--ink-2); } .small { font-size: 12px; line-height: 17px; }
.skip { position: absolute; left: -9999px; } .skip:focus { left: 20px; top: 10px; background: var(--paper); padding: 6px 10px; }

.outline { align-self: start; position: sticky; top: 40px; font-size: 13px; }
.outline h2 { font: 600 13px/20px var(--sans); margin: 0 0 8px; border: 0; padding: 0; }
.outline a { display: flex; gap: 8px; align-items: center; padding: 4px 8px; margin-left: -8px; border-radius: 6px; color: var(--ink-2); text-decoration: none; }
.outline a:hover { background: var(--chrome); color: var(--ink); } .outline .count { margin-left: auto; color: var(--ink-3); }

h1 { font: 700 34px/40px var(--serif); letter-spacing: -.015em; margin-bottom: 12px; }
h2 { font: 700 22px/28px var(--serif); letter-spacing: -.008em; margin: 52px 0 6px; display: flex; gap: 10px; align-items: center; }
h2 .count { font: 400 14px/20px var(--sans); color: var(--ink-3); }
h3 { font: 600 14px/20px var(--sans); }
.by { color: var(--ink-2); margin-bottom: 18px; } .lead { font-size: 15px; line-height: 23px; }
.lead + .lead { margin-top: 4px; } .meaning { color: var(--ink-2); margin-bottom: 16px; }

.sig { display: inline-grid; place-items: center; flex: none; width: 20px; height: 20px; border-radius: 4px; background: var(--ink); color: var(--on-ink); font: 700 12px/20px var(--sans); }
.by .sig, .inline .sig { width: 17px; height: 17px; font-size: 11px; line-height: 17px; border-radius: 3px; }
.by li, .inline { display: inline; } .by li:not(:last-child)::after { content: ", "; }
.glyph { display: inline-grid; place-items: center; flex: none; width: 20px; height: 20px; border: 1px solid var(--kind); border-radius: 4px; color: var(--kind); background: var(--paper); font: 700 12px/18px var(--sans); }
.glyph.confirmed { background: var(--kind); color: var(--paper); }
.glyph.dismissed { border-style: dashed; border-color: var(--edge); color: var(--ink-3); text-decoration: line-through; }
.glyph.second-look { box-shadow: 0 0 0 2px var(--paper), 0 0 0 3px var(--kind); }

.sources { display: grid; grid-template-columns: repeat(auto-fill, minmax(330px, 1fr)); gap: 14px; margin-top: 14px; }
.source { border: 1px solid var(--line); border-radius: 9px; padding: 14px 16px; background: var(--raised); }
.source h3 { display: flex; gap: 8px; align-items: center; margin-bottom: 6px; }
.source .headline { font: 700 17px/22px var(--serif); margin-bottom: 8px; }
.source dl { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: 2px 12px; font-size: 12.5px; line-height: 18px; }
.source dt { color: var(--ink-2); } .hash { font: 400 11.5px/17px var(--mono); overflow-wrap: anywhere; }

.finding { border: 1px solid var(--line-2); border-radius: 9px; padding: 12px 16px 4px; margin-bottom: 14px; background: var(--raised); break-inside: avoid; }
.finding header { display: flex; gap: 10px; align-items: flex-start; padding-bottom: 10px; }
.finding h3 { flex: 1; min-width: 0; } .finding .facts { color: var(--ink-2); font-size: 12px; line-height: 20px; text-align: right; white-space: nowrap; }
.finding .reason { color: var(--ink-2); padding: 0 0 10px 30px; }
.evidence li { display: grid; grid-template-columns: 20px 30px minmax(0, 1fr); gap: 10px; padding: 9px 0; border-top: 1px solid var(--line); }
.evidence .label { color: var(--ink-3); font-size: 12.5px; } .said { font: 400 16px/24px var(--serif); }
.gap { border: 1px dashed var(--edge); border-radius: 6px; padding: 4px 10px 5px 34px; position: relative; overflow: hidden; font-size: 13px; line-height: 20px; color: var(--ink-2); }
.gap::before { content: "O" / ""; position: absolute; inset: 0 auto 0 0; width: 24px; display: grid; place-items: center; font: 700 11px/18px var(--sans); color: var(--grey); background: repeating-linear-gradient(135deg, var(--hatch) 0 3px, transparent 3px 6px); }
.gap b { font-weight: 600; color: var(--ink); } .gap .said { font-size: 14px; line-height: 20px; color: var(--ink-2); }

mark { color: inherit; background: none; text-underline-offset: 3.5px; text-decoration-skip-ink: none; -webkit-box-decoration-break: clone; box-decoration-break: clone; }
.finding mark.kind { background: var(--tint); }
mark.contradiction { text-decoration: underline double 1.5px var(--kind); }
mark.value { text-decoration: underline solid 2px var(--kind); }
mark.name { text-decoration: underline dotted 2px var(--kind); }
mark.quote { text-decoration: underline dashed 1.5px var(--kind); }
mark.attribution { border-bottom: 1.5px solid; border-image: repeating-linear-gradient(90deg, var(--kind) 0 6px, transparent 6px 8px, var(--kind) 8px 9.5px, transparent 9.5px 11.5px) 1; }
mark.certainty { text-decoration: underline wavy 1.2px var(--kind); }
mark.wording { border-bottom: 3px solid; border-image: repeating-linear-gradient(90deg, var(--kind) 0 1px, transparent 1px 3px) 1; }
mark.absent, mark.only-here { text-decoration: underline solid 1px var(--kind); }
mark.moved { text-decoration: underline dashed 1px var(--kind); } mark.form { text-decoration: underline dotted 1px var(--ink-3); }
mark .whole { white-space: nowrap; }
mark .ends::after { display: inline-block; min-width: 14px; height: 14px; margin-left: 3px; border: 1px solid var(--kind); border-radius: 3px; color: var(--kind); background: var(--paper); font: 700 9.5px/12px var(--sans); text-align: center; vertical-align: 3px; text-decoration: none; }
.finding mark .ends::after { display: none; }
mark.contradiction .ends::after { content: "X" / " (contradiction)"; } mark.value .ends::after { content: "V" / " (value)"; }
mark.name .ends::after { content: "N" / " (name)"; } mark.quote .ends::after { content: "Q" / " (quote)"; }
mark.attribution .ends::after { content: "S" / " (attribution)"; } mark.certainty .ends::after { content: "H" / " (certainty)"; }
mark.wording .ends::after { content: "W" / " (wording)"; } mark.absent .ends::after { content: "O" / " (absent elsewhere)"; }
mark.only-here .ends::after { content: "A" / " (only here)"; } mark.moved .ends::after { content: "M" / " (moved)"; } mark.form .ends::after { content: "F" / " (form)"; }
mark.yellow { background: light-dark(#FFE98A, #5E5213); } mark.red { background: light-dark(#FFC9C4, #64302E); }
mark.green { background: light-dark(#CBEBB5, #33501F); } mark.blue { background: light-dark(#BFE3F8, #1D4A63); }
mark.purple { background: light-dark(#DDD3FA, #43386B); } mark.magenta { background: light-dark(#F8CDF9, #5B2E5F); }
mark.orange { background: light-dark(#FFD9AE, #64421A); } mark.grey { background: light-dark(#DEDBD4, #47484B); }

.scroll { overflow-x: auto; margin-top: 14px; border: 1px solid var(--line-2); border-radius: 9px; background: var(--raised); }
table { border-collapse: collapse; width: 100%; }
caption { text-align: left; padding: 10px 14px; color: var(--ink-2); font-size: 12.5px; line-height: 18px; }
th, td { padding: 9px 14px; border-top: 1px solid var(--line); border-left: 1px solid var(--line); vertical-align: top; text-align: left; }
th:first-child, td:first-child { border-left: 0; }
thead th { font-weight: 600; background: var(--chrome); } thead .sig { margin-right: 8px; }
tbody th { font-weight: 400; color: var(--ink-2); } tbody tr { break-inside: avoid; }
.passages td { min-width: 232px; } .row-title { min-width: 96px; max-width: 132px; font: 600 12px/16px var(--sans); overflow-wrap: break-word; } .passages .said { font-size: 14.5px; line-height: 21px; }
.state { display: flex; flex-wrap: wrap; gap: 3px 8px; align-items: center; margin-bottom: 4px; font-size: 12px; line-height: 18px; color: var(--ink-2); }
.state .label { font-weight: 600; color: var(--ink); }
.sign { display: inline-grid; place-items: center; width: 16px; height: 16px; border-radius: 8px; border: 1px solid var(--edge); font: 700 11px/14px var(--sans); margin-right: 5px; vertical-align: -1px; }
.is-differs { background: var(--tint, var(--grey-tint)); } .is-differs .sign.own { background: var(--ink-2); border-color: var(--ink-2); color: var(--paper); }
.is-contradicts { background: var(--red-tint); box-shadow: inset 3px 0 var(--red); } .is-contradicts .sign.own { background: var(--red); border-color: var(--red); color: var(--paper); }
.is-only-here { box-shadow: inset 3px 0 var(--grey); } .is-only-here .sign.own { background: var(--grey); border-color: var(--grey); color: var(--paper); }
.is-absent { background: repeating-linear-gradient(135deg, var(--hatch) 0 1px, transparent 1px 7px); } .is-absent .sign.own { border-style: dashed; }
.is-absent .state { margin: 0; } .is-absent .state span { background: var(--raised); border-radius: 9px; padding-right: 6px; } .is-absent .state .sign { padding: 0; margin-right: 5px; }

.plain { margin-top: 14px; } .plain > li { padding: 9px 0; border-top: 1px solid var(--line); } .plain > li:first-child { border-top: 0; }
.chain { display: flex; flex-wrap: wrap; gap: 4px 10px; align-items: center; } .chain .said { font-size: 15px; line-height: 22px; }
.chain .arrow { color: var(--ink-3); } .reading + .reading { margin-top: 6px; } .reading .label { color: var(--ink-3); font-size: 12px; }
td .said { font-size: 15px; line-height: 22px; }
.marked { border: 1px solid var(--line-2); border-radius: 9px; padding: 12px 16px; margin-top: 14px; background: var(--raised); break-inside: avoid; }
.marked .head { display: flex; gap: 8px; align-items: center; margin-bottom: 6px; color: var(--ink-2); font-size: 12.5px; }
.also { padding-left: 14px; color: var(--ink-2); font-size: 12.5px; }
.note { margin-top: 10px; padding-left: 12px; border-left: 2px solid var(--line-2); white-space: pre-line; }
.cut { color: var(--ink); border-left: 3px solid var(--amber); background: var(--amber-tint); padding: 8px 12px; border-radius: 0 6px 6px 0; margin-top: 8px; }
footer { margin-top: 52px; padding-top: 14px; border-top: 1px solid var(--line); color: var(--ink-2); font-size: 12.5px; }

@media (max-width: 1000px) { .page { display: block; padding: 14px; } .outline { position: static; margin-bottom: 20px; } .sheet { padding: 26px 20px; } h1 { font-size: 27px; line-height: 33px; } .finding header { flex-wrap: wrap; } .finding .facts { white-space: normal; text-align: left; width: 100%; padding-left: 30px; } .sources { grid-template-columns: 1fr; } }
@media (prefers-contrast: more) { :root { --line: var(--edge); --line-2: var(--edge); --ink-2: var(--ink); --ink-3: var(--ink); } }
@media (forced-colors: active) { .sig, .glyph, .sign, mark .ends::after { forced-color-adjust: none; } mark[class*="kind"], mark { outline: 1px dotted; } }
@media print { :root { color-scheme: light; --canvas: #FFFFFF; --paper: #FFFFFF; --raised: #FFFFFF; } .outline, .skip { display: none; } .page { display: block; padding: 0; max-width: none; } .sheet { border: 0; padding: 0; } .scroll { overflow: visible; } .passages td { min-width: 0; } th, td { padding: 5px 7px; } td .said { font-size: 12px; line-height: 16px; } * { print-color-adjust: exact; } h2, h3 { break-after: avoid; } }
`;
