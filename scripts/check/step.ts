import { spawn } from 'node:child_process';

/** One step of `npm run check`. */
export interface Step {
  readonly name: string;
  /** What its passing shows, in a few words. */
  readonly proves: string;
  /** Each a tool of `node_modules/.bin` with its arguments, run in turn until one fails. */
  readonly commands: readonly (readonly [tool: string, ...args: string[]])[];
  /** After so many minutes the step is stopped, and has failed. */
  readonly minutes?: number;
}

export interface StepResult {
  readonly passed: boolean;
  readonly output: string;
  readonly milliseconds: number;
}

const runTool = (tool: string, args: readonly string[], minutes: number): Promise<{ code: number; output: string }> =>
  new Promise((resolve) => {
    // A group of its own, so that a tool that hangs is stopped together with the workers it started.
    const child = spawn(tool, args, { detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const collect = (chunk: string): void => void (output += chunk);
    child.stdout.setEncoding('utf8').on('data', collect);
    child.stderr.setEncoding('utf8').on('data', collect);
    const timer = setTimeout(() => {
      output += `\nstopped after ${minutes} minutes\n`;
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
    }, minutes * 60_000);
    child.on('error', (error) => {
      clearTimeout(timer);
      resolve({ code: 1, output: `${output}${error.message}\n` });
    });
    child.on('close', (code) => {
      clearTimeout(timer);
      resolve({ code: code ?? 1, output });
    });
  });

/** Runs the commands of a step until one fails, and keeps what they wrote. */
export const runStep = async (step: Step): Promise<StepResult> => {
  const start = performance.now();
  let output = '';
  let passed = true;
  for (const [tool, ...args] of step.commands) {
    const result = await runTool(tool, args, step.minutes ?? 10);
    output += `$ ${tool} ${args.join(' ')}\n${result.output}`;
    if (result.code !== 0) {
      passed = false;
      break;
    }
  }
  return { passed, output, milliseconds: performance.now() - start };
};
