import { Loader } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { designTemplateQuery } from '../../connection/http-queries.ts';
import { Notice } from '../../shared/Notice.tsx';
import { TemplateForm } from './TemplateForm.tsx';

/** What a person sets once for all. */
export function SettingsPage() {
  const { data, error } = useQuery(designTemplateQuery);
  return (
    <main id="main" className="round-page">
      <h1>Settings</h1>
      {error !== null && <Notice kind="problem">{error.message}</Notice>}
      {error === null && data === undefined && <Loader aria-label="Loading the settings" />}
      {data !== undefined && <TemplateForm saved={data} />}
    </main>
  );
}
