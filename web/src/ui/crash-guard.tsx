// Catches a defect in a part of the page, so that the rest of it keeps working.
import { Component, type ReactNode } from 'react';

interface CrashGuardProps {
  /** What to show instead. */
  fallback: ReactNode;
  children: ReactNode;
}

export class CrashGuard extends Component<CrashGuardProps, { crashed: boolean }> {
  override state = { crashed: false };

  // React itself reports the error in the console.
  static getDerivedStateFromError() {
    return { crashed: true };
  }

  override render() {
    return this.state.crashed ? this.props.fallback : this.props.children;
  }
}
