import { Button, Collapsible, Table } from '@chakra-ui/react';
import { Table2 } from 'lucide-react';
import { type ReactElement, type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';

interface TableToggleProps {
  /** Names the table for a screen reader. */
  label: string;
  headings: readonly string[];
  rows: readonly { key: string; cells: readonly ReactNode[] }[];
}

/** The numbers of a chart for whoever reads better than they see. */
export function TableToggle({ label, headings, rows }: TableToggleProps): ReactElement {
  const { t } = useTranslation('progress');
  const [isOpen, setOpen] = useState(false);
  return (
    <Collapsible.Root
      open={isOpen}
      onOpenChange={({ open }) => setOpen(open)}
      lazyMount
      unmountOnExit
    >
      <Collapsible.Trigger asChild>
        <Button variant="ghost" ms="-4" color="fg.muted">
          <Table2 aria-hidden />
          {t(isOpen ? 'table.hide' : 'table.show')}
        </Button>
      </Collapsible.Trigger>
      <Collapsible.Content>
        <Table.ScrollArea maxH="80" tabIndex={0} role="group" aria-label={label}>
          <Table.Root size="sm" stickyHeader aria-label={label}>
            <Table.Header>
              <Table.Row bg="bg.raised">
                {headings.map((heading) => (
                  <Table.ColumnHeader key={heading}>{heading}</Table.ColumnHeader>
                ))}
              </Table.Row>
            </Table.Header>
            <Table.Body>
              {rows.map(({ key, cells }) => (
                <Table.Row key={key} bg="transparent">
                  {cells.map((cell, column) => (
                    <Table.Cell key={headings[column]} fontVariantNumeric="tabular-nums">
                      {cell}
                    </Table.Cell>
                  ))}
                </Table.Row>
              ))}
            </Table.Body>
          </Table.Root>
        </Table.ScrollArea>
      </Collapsible.Content>
    </Collapsible.Root>
  );
}
