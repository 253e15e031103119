package de.antragswerk.form;

import de.antragswerk.plugin.Finding;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long the whole check of a form of 400 answers takes, and what a page of it costs. See {@code docs/benchmarks.md}. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class WholeFormCheckBenchmark {
    private final FormEngine parsed = new FormEngine(LargeHousehold.form(), Sample.DAY);
    private final JsonObject answers = LargeHousehold.answers();
    private final FormEngine engine = parsed.on(Sample.DAY, Sample.DAY);
    private final PageAt page = engine.filling(answers).pages().getLast();

    /** What happens before a submission: which answers count, and what is wrong with them. */
    @Benchmark
    public List<Finding> wholeCheck() {
        return parsed.on(Sample.DAY, Sample.DAY).filling(answers).check();
    }

    /** What a form page needs. */
    @Benchmark
    public PageView page() {
        return parsed.on(Sample.DAY, Sample.DAY).filling(answers).view(page);
    }
}
