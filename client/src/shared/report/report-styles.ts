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
.report footer { margin-block-start: 20px; color: #59636e; font-size: 12px; }
@media print { .report { padding: 0; font-size: 10.5pt; } .report section { break-inside: auto; } .report h2, .report h3 { break-after: avoid; } }
`;
