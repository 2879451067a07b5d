package org.wis.operations.synthetic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GenerateSyntheticTest {

    @Test
    void cards_and_truth_are_written_with_the_title_that_says_they_are_made_up(@TempDir Path folder) throws IOException {
        SyntheticPlan plan = new SyntheticPlan(SyntheticSize.DEMO, 1, LocalDate.of(2026, 6, 30));
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        GenerateSynthetic.run(plan, folder, new PrintStream(said, true, StandardCharsets.UTF_8));
        List<String> cards = Files.readAllLines(folder.resolve("cards.txt"));
        List<String> truth = Files.readAllLines(folder.resolve("truth.csv"));
        assertEquals(5001, cards.size());
        assertTrue(cards.get(0).startsWith("# 合成数据"));
        assertTrue(truth.get(0).startsWith("# 合成数据"));
        assertEquals(new SyntheticRegistry(plan).all().mapToInt(village -> village.errors().size()).sum() + 2, truth.size());
        assertTrue(said.toString(StandardCharsets.UTF_8).contains("5000 cards"), said.toString(StandardCharsets.UTF_8));
    }
}
