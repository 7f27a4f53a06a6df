import { Component, type ReactNode } from 'react';
import { runCommand } from '../commands/run-command.ts';
import { reportFailure } from '../state/report-failure.ts';
import { say } from '../state/words.ts';
import type { Workspace } from '../state/workspace.ts';
import { Button } from '../ui/button.tsx';
import { ReportPage } from '../ui/report-page.tsx';

interface FailureBoundaryProps {
  readonly workspace: Workspace;
  readonly children: ReactNode;
}

/** Keeps the document when what shows it fails: it can still be saved, and shown again. */
export class FailureBoundary extends Component<
  FailureBoundaryProps,
  { readonly hasFailed: boolean }
> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override componentDidCatch(error: unknown): void {
    void reportFailure(this.props.workspace.bridge, 'showing', error);
  }

  override componentDidUpdate(before: FailureBoundaryProps): void {
    // What another document shows may work.
    if (before.workspace !== this.props.workspace) this.setState({ hasFailed: false });
  }

  override render(): ReactNode {
    const { workspace, children } = this.props;
    if (!this.state.hasFailed) return children;
    return (
      <ReportPage
        title={say('problems.brokenTitle')}
        explanation={say('problems.brokenExplain')}
        actions={
          <>
            <Button tone="primary" onClick={() => void runCommand(workspace, 'file.save')}>
              {say('command.file.save')}
            </Button>
            <Button onClick={() => void runCommand(workspace, 'file.saveAs')}>
              {say('command.file.saveAs')}
            </Button>
            <Button onClick={() => this.setState({ hasFailed: false })}>
              {say('problems.retry')}
            </Button>
          </>
        }
      />
    );
  }
}
