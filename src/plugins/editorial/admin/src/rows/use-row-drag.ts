import type { RefObject } from 'react';
import { useRef } from 'react';
import { useDrag, useDrop } from 'react-dnd';

interface RowDragOptions {
  /** Rows are only dropped among rows of the same list. */
  readonly list: string;
  readonly index: number;
  readonly isDisabled: boolean;
  readonly onMove: (from: number, to: number) => void;
}

interface DraggedRow {
  index: number;
}

/** Lets a row be dragged to another place with the mouse; the others make room at once. For the keyboard there are buttons. */
export const useRowDrag = ({ list, index, isDisabled, onMove }: RowDragOptions): { ref: RefObject<HTMLLIElement>; isDragging: boolean } => {
  const ref = useRef<HTMLLIElement>(null);
  const [, drop] = useDrop<DraggedRow>({
    accept: list,
    hover: (dragged, monitor) => {
      const [row, pointer] = [ref.current?.getBoundingClientRect(), monitor.getClientOffset()];
      if (!row || !pointer || dragged.index === index) return;
      if (!isPast(pointer.y, { middle: row.top + row.height / 2, isGoingDown: dragged.index < index })) return;
      onMove(dragged.index, index);
      dragged.index = index;
    },
  });
  const [{ isDragging }, drag] = useDrag({
    type: list,
    item: (): DraggedRow => ({ index }),
    canDrag: !isDisabled,
    isDragging: (monitor) => monitor.getItem<DraggedRow>().index === index,
    collect: (monitor) => ({ isDragging: monitor.isDragging() }),
  });
  drag(drop(ref));
  return { ref, isDragging };
};

/** Rows change places when the pointer has crossed the middle, or they would dance to and fro. */
const isPast = (y: number, { middle, isGoingDown }: { readonly middle: number; readonly isGoingDown: boolean }): boolean =>
  isGoingDown ? y > middle : y < middle;
