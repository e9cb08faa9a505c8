import { useRoute } from '#renderer/session/navigation.ts';
import { RegisterList } from './register-list.tsx';
import { RegisterPage } from './register-page.tsx';
import { isRegisterSection } from './register-sections.ts';

/** All registers, or the one that the address names. */
export function RegistersScreen() {
  const route = useRoute();
  if (route.kind !== 'workspace') return null;
  const [id, section] = route.path;
  if (id === undefined) return <RegisterList />;
  return <RegisterPage key={id} id={id} section={isRegisterSection(section) ? section : null} />;
}
