// Replaces @theme/DocRoot/Layout: sidebar beside the text, or folded above it on a narrow screen, without scripts.
import type {ReactNode} from 'react';
import {useLocation} from '@docusaurus/router';
import {useDocsSidebar} from '@docusaurus/plugin-content-docs/client';
import DocSidebar from '@theme/DocSidebar';
import type {Props} from '@theme/DocRoot/Layout';

export default function DocRootLayout({children}: Props): ReactNode {
  const sidebar = useDocsSidebar();
  const {pathname} = useLocation();
  const path = pathname.replace(/(.)\/$/, '$1');
  const menu = sidebar && (
    <DocSidebar sidebar={sidebar.items} path={path} isHidden={false} onCollapse={() => undefined} />
  );
  return (
    <div className="hb-dokument">
      {menu ? (
        <div className="hb-sida">
          <div className="hb-sida-bred">{menu}</div>
          <details className="hb-sida-smal" key={path}>
            <summary>Sidor i den här delen</summary>
            {menu}
          </details>
        </div>
      ) : null}
      <main className="hb-innehall" id="innehall" tabIndex={-1}>
        {children}
      </main>
    </div>
  );
}
