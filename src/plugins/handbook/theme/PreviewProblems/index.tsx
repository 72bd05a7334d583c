import type {ReactNode} from 'react';
import problems from '@preview-problems';
import {endWith} from '#shared/end-with.ts';

/** So many are enough to begin with: the rest stand in the terminal. */
const shown = 5;

function titleOf(count: number): string {
  return `${count} fel att rätta innan handboken kan publiceras`;
}

/**
 * What an editor has to mend, on top of every page of a preview. The bundler hands over the list anew at each save, and
 * leaves the whole part out of a build (bundler-config.ts).
 */
export default function PreviewProblems(): ReactNode {
  const more = problems.length - shown;
  return (
    <div aria-live="polite">
      {problems.length === 0 ? null : (
        <div className="fel-ruta">
          <p className="fel-rubrik">{titleOf(problems.length)}</p>
          <ul>
            {problems.slice(0, shown).map(({file, line, what, fix}) => (
              <li key={`${file}:${line} ${what} ${fix}`}>
                <code>
                  {file}:{line}
                </code>{' '}
                {endWith('.', what)}
                <br />
                Gör så här: {endWith('.', fix)}
              </li>
            ))}
          </ul>
          {more > 0 ? <p>Och {more} till. Alla står i kommandofönstret.</p> : null}
          <p>Rutan syns bara när du förhandsgranskar.</p>
        </div>
      )}
    </div>
  );
}
