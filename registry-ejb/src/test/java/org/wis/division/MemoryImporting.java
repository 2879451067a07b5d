package org.wis.division;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/** Keeps the divisions of a test in memory, with the same answers as the use case. */
class MemoryImporting extends DivisionImporting {

    final NavigableMap<DivisionCode, String> inForce = new TreeMap<>();
    final Map<DivisionCode, LocalDate> closed = new TreeMap<>();
    final List<String> calls = new ArrayList<>();
    boolean demo;

    @Override
    public boolean begin(Set<DivisionTable> tables, ImportOrder order) {
        calls.add("begin");
        return demo;
    }

    @Override
    public PieceResult take(List<DivisionLine> lines, ImportOrder order) {
        PieceResult result = PieceResult.NONE;
        for (DivisionLine line : lines) {
            String before = inForce.put(line.code(), line.name());
            result = result.plus(new PieceResult(before == null ? 1 : 0, before == null || before.equals(line.name()) ? 0 : 1, line.name().equals(before) ? 1 : 0, 0));
        }
        return result;
    }

    @Override
    public int closeVanished(List<DivisionCode> vanished, ImportOrder order) {
        for (DivisionCode code : vanished) {
            inForce.remove(code);
            closed.put(code, order.validFrom());
        }
        return vanished.size();
    }

    @Override
    public void end(ImportOrder order, ImportProgress progress) {
        calls.add("end " + progress.phase());
    }

    @Override
    public List<DivisionCode> codesInForce(int level, String after, int limit) {
        return inForce.keySet().stream().filter(code -> code.level() == level && code.value().compareTo(after) > 0).limit(limit).toList();
    }
}
