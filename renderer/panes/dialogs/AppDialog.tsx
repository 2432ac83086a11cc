import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { Dialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { DIALOG_TEXT } from '../../components/dialog-text.ts';
import { Icon } from '../../components/Icon.tsx';

interface Props {
  readonly title: ReactNode;
  readonly size: 'small' | 'wide';
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A dialog over the window. Esc and a click beside it close it; the keyboard returns to where it was. */
export function AppDialog({ title, size, onClose, children }: Props) {
  return (
    <ModalOverlay className="veil" isOpen isDismissable onOpenChange={onClose}>
      <Modal className="modal" data-size={size}>
        <Dialog className="dialog">
          <div className="dialog-head">
            <Heading slot="title">{title}</Heading>
            <Button slot="close" className="button" data-icon="" aria-label={DIALOG_TEXT.close}>
              <Icon name="close" small />
            </Button>
          </div>
          {children}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
