/** Another program that watches pages, to be timed beside Redline. */
export interface OtherMonitor {
  readonly name: string;
  /** Looks at every page once; returns how many they are. */
  check(): Promise<number>;
  close(): Promise<void>;
}
