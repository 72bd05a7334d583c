import type {ReactNode} from 'react';

interface Props {
  /** Id of the input; unique on the page. */
  readonly id: string;
  readonly large?: boolean;
}

/** The search field: an ordinary form that works without JavaScript; the search script upgrades it to a combobox. */
export default function SearchForm({id, large = false}: Props): ReactNode {
  return (
    <search className={large ? 'sok sok--stor' : 'sok'}>
      <form action="/sok" method="get" data-sok="">
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
            placeholder={large ? 'Till exempel: vem utser systemförvaltaren' : 'Sök'}
          />
          <button className="sok-knapp" type="submit">
            Sök
          </button>
        </div>
      </form>
    </search>
  );
}
