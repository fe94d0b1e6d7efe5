/** The report's whole look, on screen, on paper and in a file of its own: plain black on white, A4 or Letter. */
export const reportStyles = `
.report { max-inline-size: 760px; margin: 0 auto; padding: 24px; background: #fff; color: #1b1f24; font: 14px/1.5 system-ui, sans-serif; }
.report h1 { margin: 0 0 6px; font-size: 22px; }
.report h2 { margin: 20px 0 6px; font-size: 16px; }
.report h3 { margin: 12px 0 4px; font-size: 13px; }
.report p, .report ol { margin: 0 0 8px; }
.report pre { margin: 0 0 8px; padding: 10px; overflow-wrap: anywhere; border: 1px solid #c9d1d9; border-radius: 6px; font: 11.5px/1.5 ui-monospace, monospace; tab-size: 4; white-space: pre-wrap; }
.report table { inline-size: 100%; border-collapse: collapse; font-size: 12.5px; }
.report th, .report td { padding: 3px 8px 3px 0; border-block-end: 1px solid #dde1e6; text-align: start; vertical-align: top; }
.report .brief { min-inline-size: 56px; }
.report table + p { margin-block-start: 8px; }
.report .number { text-align: end; font-variant-numeric: tabular-nums; }
.report .short { white-space: nowrap; }
.report .visually-hidden { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); }
.report .happened { margin: 0; padding: 0; columns: 2; column-gap: 24px; font-size: 12.5px; list-style: none; }
.report .happened li { break-inside: avoid; padding: 2px 0 2px 52px; text-indent: -52px; }
.report .happened span { display: inline-block; min-inline-size: 48px; text-indent: 0; font-variant-numeric: tabular-nums; }
.report figure { margin: 8px 0; break-inside: avoid; }
.report .board-picture { display: block; inline-size: 100%; max-block-size: 460px; border: 1px solid #c9d1d9; border-radius: 6px; font-family: sans-serif; }
.report .board-picture text { paint-order: stroke; stroke: #fff; stroke-width: 4px; stroke-linejoin: round; }
.report .board-picture .board-on-fill text { stroke: none; }
@media (forced-colors: active) { .report .board-picture text { stroke: none; } }
.report .voice-strip svg { display: block; inline-size: 100%; block-size: 22px; margin-block: 4px 6px; border: 1px solid #c9d1d9; border-radius: 4px; background: #fff; }
.report .voice-spoken { fill: #1a7f37; }
.report .voice-silent { fill: #c9d1d9; }
.report .phase-band { margin-block-end: 6px; }
.report .phase-row { position: relative; block-size: 20px; overflow: hidden; border-radius: 4px; background: #f3f4f6; }
.report .phase { position: absolute; inset-block: 0; box-sizing: border-box; overflow: hidden; padding-inline: 5px; border: 1px solid #fff; border-radius: 4px; background: #dbeafe; color: #0a3069; font-size: 11px; line-height: 18px; text-overflow: ellipsis; white-space: nowrap; }
.report .phase-check { background: #dafbe1; color: #0f5323; }
.report .on-paper { display: none; }
.report footer { margin-block-start: 20px; color: #59636e; font-size: 12px; }
@media screen and (max-width: 520px) { .report { padding: 16px 10px; overflow-x: auto; } }
@media print { .report .files { columns: 2; column-gap: 16px; } .report .files h2 { column-span: all; } .report .files > div { break-inside: avoid; } .report .phase, .report .phase-row, .report .voice-strip svg { print-color-adjust: exact; } .report .board-picture { max-block-size: 240px; } .report .points { columns: 2; column-gap: 20px; font-size: 8pt; } .report .points li { break-inside: avoid; } .report { padding: 0; font-size: 9pt; line-height: 1.35; } .report h1 { font-size: 15pt; } .report h2 { margin-block-start: 12px; font-size: 11.5pt; } .report h3 { margin-block-start: 8px; font-size: 9.5pt; } .report .files h3 { margin-block-start: 0; } .report p, .report ol, .report ul { margin-block: 0 5px; } .report pre { padding: 6px 8px; font-size: 7pt; line-height: 1.25; } .report .happened { font-size: 8pt; } .report .happened li { padding-block: 1px; } .report .off-paper { display: none; } .report .on-paper { display: block; } .report section { break-inside: auto; } .report h2, .report h3 { break-after: avoid; } }
`;
