const STEP_MS = 50;

/**
 * Waits for about so many milliseconds in which the window answers: what keeps it busy meanwhile counts for little,
 * however long it takes.
 */
export async function waitAnswering(ms: number): Promise<void> {
  for (let passed = 0; passed < ms; passed += STEP_MS) {
    await new Promise((resolve) => setTimeout(resolve, STEP_MS));
  }
}
