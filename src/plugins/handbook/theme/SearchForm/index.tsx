import type {ReactNode} from 'react';
import {addressIn} from '#model/edition.ts';
import {useEdition} from '../../client/use-edition.ts';

interface Props {
  /** Id of the input; unique on the page. */
  readonly id: string;
  readonly large?: boolean;
}

/** The search field: an ordinary form that works without JavaScript; the search script upgrades it to a combobox. */
export default function SearchForm({id, large = false}: Props): ReactNode {
  const {edition, first} = useEdition();
  return (
    <search className={large ? 'sok sok--stor' : 'sok'}>
      <form action={addressIn(edition, '/sok')} method="get" data-sok="">
        {edition.id === first.id ? null : <input type="hidden" name="utgava" value={edition.id} />}
        <label className={large ? 'sok-etikett' : 'hb-dold'} htmlFor={id}>
          {large ? 'Sök i handboken' : 'Sök'}
        </label>
        <div className="sok-rad">
          <input
            id={id}
            className="sok-falt"
            type="search"
            name="q"
            autoComplete="off"
            spellCheck={false}
            placeholder={large ? 'Till exempel: köpa system' : 'Sök'}
          />
          <button className="sok-knapp" type="submit">
            Sök
          </button>
        </div>
      </form>
    </search>
  );
}
