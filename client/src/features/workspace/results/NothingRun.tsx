export function NothingRun() {
  return (
    <p className="quiet pane-empty">
      <strong>Run</strong> (<kbd>Ctrl</kbd> <kbd>'</kbd>) tries the samples and your own cases. <strong>Submit</strong> (<kbd>Ctrl</kbd> <kbd>Enter</kbd>) tries every case, hidden ones too.
    </p>
  );
}
