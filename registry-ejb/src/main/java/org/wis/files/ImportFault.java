package org.wis.files;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import org.wis.sheet.CellAddress;

/** A fault found at a cell of a file handed in. */
@Entity
@Table(name = "import_fault")
class ImportFault {

    private static final String BETWEEN = "\u001f";
    private static final int LIMIT = 300;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "run_id")
    private long run;
    @Column(name = "row_no")
    private int row;
    @Column(name = "column_no")
    private int column;
    @Column(name = "word_key")
    private String key;
    private String operands;

    protected ImportFault() {
    }

    ImportFault(ImportId run, CellFault fault) {
        this.run = run.value();
        this.row = fault.at().row();
        this.column = fault.at().column();
        this.key = fault.key();
        String joined = String.join(BETWEEN, fault.operands());
        this.operands = joined.length() > LIMIT ? joined.substring(0, LIMIT) : joined;
    }

    CellFault fault() {
        return new CellFault(new CellAddress(row, column), key, operands.isEmpty() ? List.of() : List.of(operands.split(BETWEEN, -1)));
    }
}
