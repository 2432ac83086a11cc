import type { ReactNode } from 'react';
import { Dialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';

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
          <Heading slot="title">{title}</Heading>
          {children}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
