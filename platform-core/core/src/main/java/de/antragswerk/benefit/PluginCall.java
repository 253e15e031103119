package de.antragswerk.benefit;

import de.antragswerk.plugin.BenefitId;
import de.antragswerk.problem.Refusal;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The only way into a bundle: with its class loader as context class loader, under a time limit, and with every error
 * mapped to "the benefit cannot be reached". Runs on a thread of its own that carries no transaction and no login.
 */
final class PluginCall {
    private static final System.Logger LOG = System.getLogger(PluginCall.class.getName());
    private static final Duration LIMIT = Duration.ofSeconds(5);
    private static final ExecutorService THREADS = Executors.newVirtualThreadPerTaskExecutor();
    static final int RETRY_AFTER_SECONDS = 15;

    private PluginCall() {}

    static <T> T of(BenefitId benefit, ClassLoader loader, Callable<T> call) {
        var result = THREADS.submit(() -> {
            Thread.currentThread().setContextClassLoader(loader);
            return call.call();
        });
        try {
            return result.get(LIMIT.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            result.cancel(true);
            Thread.currentThread().interrupt();
            throw Refusal.unavailable("benefit-away", RETRY_AFTER_SECONDS);
        } catch (TimeoutException late) {
            result.cancel(true);
            LOG.log(Level.ERROR, "plugin {0} did not answer in time", benefit);
            throw Refusal.unavailable("benefit-away", RETRY_AFTER_SECONDS);
        } catch (ExecutionException defect) {
            // The message of a foreign exception may carry answers; its class and place do not.
            LOG.log(Level.ERROR, "plugin {0} failed with {1} at {2}", benefit, kind(defect), place(defect));
            throw Refusal.unavailable("benefit-away", RETRY_AFTER_SECONDS);
        }
    }

    private static String kind(ExecutionException defect) {
        return defect.getCause().getClass().getName();
    }

    private static String place(ExecutionException defect) {
        var trace = defect.getCause().getStackTrace();
        return trace.length == 0 ? "unknown" : trace[0].toString();
    }
}
