package org.carestrategy.scorecard;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Rows of cells in columns of fixed width; long cells go on below. */
final class Table {
    private final String gap;
    private final List<Column> columns;
    private final List<List<String>> rows = new ArrayList<>();

    private Table(String gap, List<Column> columns) {
        this.gap = gap;
        this.columns = columns;
    }

    /** A table without rows, its columns so many blanks apart. */
    static Table of(int gap, Column... columns) {
        Table table = new Table(" ".repeat(gap), List.of(columns));
        table.rows.add(table.columns.stream().map(Column::head).toList());
        return table.rule();
    }

    /** A line across all columns. */
    Table rule() {
        rows.add(columns.stream().map(column -> "-".repeat(column.width())).toList());
        return this;
    }

    /** A line with nothing in it. */
    Table blank() {
        rows.add(columns.stream().map(column -> "").toList());
        return this;
    }

    Table row(String... cells) {
        rows.add(List.of(cells));
        return this;
    }

    void printTo(Printout printout) {
        rows.forEach(row -> print(row, printout));
    }

    private void print(List<String> row, Printout printout) {
        List<List<String>> cells = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            cells.add(Wrap.lines(row.get(i), columns.get(i).width()));
        }
        int height = Collections.max(cells.stream().map(List::size).toList());
        for (int line = 0; line < height; line++) {
            printout.append(line(cells, line));
        }
    }

    private String line(List<List<String>> cells, int line) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            List<String> cell = cells.get(i);
            parts.add(columns.get(i).aligned(line < cell.size() ? cell.get(line) : ""));
        }
        return String.join(gap, parts);
    }

    /** One column; numbers stand to the right. */
    record Column(String head, int width, boolean number) {
        static Column text(String head, int width) {
            return new Column(head, width, false);
        }

        static Column number(String head, int width) {
            return new Column(head, width, true);
        }

        private String aligned(String cell) {
            String room = " ".repeat(Math.max(0, width - Columns.of(cell)));
            return number ? room + cell : cell + room;
        }
    }
}
