import type { Session } from 'electron';

/** The workbench needs no camera, no place, no notifications: whoever asks is not the workbench. */
export function denyPermissions(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
}
