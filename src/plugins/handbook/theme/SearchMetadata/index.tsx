// Replaces @theme/SearchMetadata: its metadata is for a search service outside the site.
import type {ReactNode} from 'react';

export default function SearchMetadata(): ReactNode {
  return null;
}
